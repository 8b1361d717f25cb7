// Loads the texts of articles from their own pages: over http they are fetched. From a folder the browser refuses that, so
// a page is opened in a hidden frame, and the script that marks words in it (`mark.ts`) sends what it holds.
/// <reference lib="dom" />

/** Milliseconds after which a frame is given up. */
const LONGEST = 5000

const known = new Map<string, string>()
/** Frames are opened one after the other. */
let frames: Promise<unknown> = Promise.resolve()

/** The text of the article at an address, relative to this page; empty if it cannot be had, or is no longer wanted. */
export async function loadText(address: string, isWanted: () => boolean): Promise<string> {
  const load = async () => known.get(address) ?? (isWanted() ? textOf(await inFrame(address)) : '')
  const loading =
    location.protocol === 'file:'
      ? frames.then(load)
      : fetch(address).then(async answer => textOf(answer.ok ? await answer.text() : ''))
  frames = loading
  const text = await loading.catch(() => '')
  if (text) known.set(address, text)
  return text
}

/** Standfirst, text and captions of an article's page, in one line. */
function textOf(html: string): string {
  // Parsed so, nothing of it runs or is loaded.
  const page = new DOMParser().parseFromString(html, 'text/html')
  // Our own words in the place of a lost photo are not the article's.
  const parts = [...page.querySelectorAll('.standfirst, .text > :not(figure), .text figcaption')]
  return parts
    .map(part => part.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function inFrame(address: string): Promise<string> {
  return new Promise(resolve => {
    const frame = document.createElement('iframe')
    const done = (html: string) => {
      window.onmessage = null
      clearTimeout(late)
      frame.remove()
      resolve(html)
    }
    const late = setTimeout(done, LONGEST, '')
    window.onmessage = ({ source, data }) => {
      if (source === frame.contentWindow) done(`${data}`)
    }
    // It may run its script, and load it: without an origin of its own, Chromium would not let it read a file. Under file:
    // it can still not reach into this page.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin')
    frame.hidden = true
    frame.src = `${address}#text`
    document.body.append(frame)
  })
}
