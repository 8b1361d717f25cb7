// A made-up newsroom's saved pages: each an article of its own, among what its site prints on many.
import { between, oneOf, random } from '../bench/random.ts'
import { capital, name, word } from '../bench/words.ts'

/** What the site prints in the middle of its articles, and under them; none of its words or classes gives it away. */
export const PRINTED = {
  boxed: 'The harbour is best seen from the deck of the Merganser, every day at nine.',
  italic: 'The writer is a staff reporter of The Harbour Gazette in Port Ellen.',
  linked: 'Everything that we know of the new harbour, in one place'
}
/** A picture that it shows on each. In place of others it shows the same until a script has loaded them. */
export const BANNER = 'dawn-banner-728x300.jpg'
/** What some of its articles have in common, and is theirs. */
export const TOLD =
  'The dispute began in March, when the ferry company announced that it would cut every second sailing.'

/** The nth page, of which the address and the headline are its own. */
export function pageOf(n: number): string {
  const next = random(n + 1)
  const sentence = () =>
    `${capital(word(next))} ${Array.from({ length: between(next, 12, 24) }, () => word(next)).join(' ')}.`
  const paragraphs = Array.from({ length: between(next, 4, 9) }, () => `${sentence()} ${sentence()}`)
  const title = `${name(next)} ${Array.from({ length: 5 }, () => word(next)).join(' ')}`
  // One in six tells of the strike; one in three has a reporter who writes much.
  if (n % 6 === 3) paragraphs.splice(2, 0, TOLD)
  const body = paragraphs.map(text => `<p>${text}</p>`)
  body.splice(2, 0, `<div class="b7"><p>${PRINTED.boxed}</p></div>`)
  body.push(`<p><img src="https://gazette.example/img/${BANNER}" alt="The harbour at dawn, by our readers"></p>`)
  if (n % 4 === 0)
    body.splice(
      1,
      0,
      `<figure><img src="/img/soon.jpg"><figcaption>${title}, as seen from the quay</figcaption></figure>`
    )
  body.push(`<p><a href="/harbour">${PRINTED.linked}</a>, with a map</p>`)
  if (n % 3 === 0) body.push(`<p><em>${PRINTED.italic}</em></p>`)
  const section = oneOf(next, ['news', 'sport', 'letters'])
  const address = `https://www.gazette.example/${section}/${n}-${title.toLowerCase().replaceAll(' ', '-')}`
  return `<!doctype html><html lang="en"><head><title>${title} | The Harbour Gazette</title>
<link rel="canonical" href="${address}"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2020-0${1 + (n % 9)}-11"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><h1>${title}</h1>
<div class="story">
${body.join('\n')}
</div></main><footer>The Harbour Gazette</footer></body></html>`
}
