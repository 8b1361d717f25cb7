// Loads the texts of articles from their own pages: over http they are fetched. From a folder the browser refuses that, so
// a page is opened in a hidden frame, and the script that marks words in it (`mark.ts`) sends what it holds.
/// <reference lib="dom" />

/** Pages that are loaded at once. */
const AT_ONCE = 2
/** Milliseconds after which a frame is given up. */
const LONGEST = 5000

/** What was loaded already, or is being loaded. */
const known = new Map<string, Promise<string>>()
/** What is not yet being loaded. */
const waiting = new Map<string, (text: string) => void>()
let running = 0

/** The text of the article at an address, relative to this page; empty if it cannot be had. */
export function loadText(address: string): Promise<string> {
  const text = known.get(address) ?? new Promise<string>(resolve => waiting.set(address, resolve))
  known.set(address, text)
  next()
  return text
}

/** Gives up what is not yet being loaded: other results are shown. */
export function forgetWaiting(): void {
  for (const address of waiting.keys()) known.delete(address)
  waiting.clear()
}

function next(): void {
  const [first] = waiting
  if (!first || running >= AT_ONCE) return
  const [address, resolve] = first
  waiting.delete(address)
  running++
  const load = location.protocol === 'file:' ? inFrame : fetched
  void load(address)
    .then(
      html => resolve(textOf(html)),
      () => resolve('')
    )
    .finally(() => {
      running--
      next()
    })
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

const fetched = async (address: string) => (await fetch(address)).text()

function inFrame(address: string): Promise<string> {
  return new Promise(resolve => {
    const frame = document.createElement('iframe')
    const done = (html: string) => {
      clearTimeout(late)
      removeEventListener('message', hear)
      frame.remove()
      resolve(html)
    }
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.contentWindow && typeof data === 'string') done(data)
    }
    const late = setTimeout(done, LONGEST, '')
    addEventListener('message', hear)
    // It may run its script, and load it: without an origin of its own, Chromium would not let it read a file. Under file:
    // it can still not reach into this page.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin')
    frame.hidden = true
    frame.src = `${address}#text`
    document.body.append(frame)
  })
}
