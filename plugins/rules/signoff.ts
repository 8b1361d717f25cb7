// The lines that close an article: who wrote, who helped, whom to write to, which agency it is from.
import type { Block, Rule } from '../archive/types.ts'
import { isName } from './names/names.ts'
import { isOpener, OPENER, peopleIn } from './names/people.ts'
import { isRole } from './names/role.ts'
import { helpedBy, isSentBy } from './names/sent-by.ts'
import { as } from './open.ts'
import { headEnd } from './story/head.ts'
import { isStory } from './story/prose.ts'
import { signoffOf } from './words/signoffs.ts'

/** An address or a handle, alone on a line. */
const CONTACT =
  /^(?:e-?mail:?\s*|twitter:?\s*)?(?:@\w{2,30}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?:\s*[,|•]?\s*(?:@\w{2,30}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+))*$/iu
const LONGEST_AGENCY = 60
/** What a closing line stands behind is a sentence. */
const SHORTEST = 40
/** So many paragraphs of a story may still stand behind a sign-off: an update, a note. */
const BEHIND = 2

export const signoff: Rule = {
  name: 'signoff',
  apply(blocks) {
    const head = headEnd(blocks)
    const story = blocks.flatMap((block, i) => (isStory(block) ? [i] : []))
    const from = Math.max(head, story.at(-BEHIND - 1) ?? 0)
    const authors = new Set(blocks.flatMap(block => block.states?.authors ?? []))
    const out = blocks.flatMap((block, i) => (i >= Math.max(from, 1) ? withoutTail(block) : [block]))
    for (let i = Math.max(from, 1); i < out.length; i++) {
      const block = out[i] as Block
      if (block.kind !== 'paragraph') continue
      // The author's name again, and under it what they do.
      const again = isNameOf(block.text, authors) || (isRole(block.text) && isNameOf(out[i - 1]?.text ?? '', authors))
      // `Gazette staff -`, and below it where to write to; `By`, and below it the name.
      const heads = isHeadOf(block.text, out[i + 1]?.text ?? '', authors)
      out[i] = again || heads ? as(block, 'signoff', 'signoff') : closed(block, i, out)
    }
    return out
  }
}

/** `… on Friday. (Reporting by Jane Roe; Editing by John Doe)`: the line that closes stands behind the last sentence. */
function withoutTail(block: Block): Block[] {
  const { kind, text, markdown } = block
  if (kind !== 'paragraph' || markdown !== undefined || !/[)）]\.?$/.test(text)) return [block]
  const at =
    Math.max(text.lastIndexOf(' ('), text.lastIndexOf('.('), text.lastIndexOf('"('), text.lastIndexOf('”(')) + 1
  if (at < SHORTEST || !signoffOf(text.slice(at))?.who) return [block]
  return [
    { ...block, text: text.slice(0, at).trim() },
    { ...block, text: text.slice(at) }
  ]
}

const isHeadOf = (text: string, below: string, authors: ReadonlySet<string>) =>
  (isOpener(text) && isNameOf(below, authors)) || (isRole(text.replace(/\s*[-–—]$/, '')) && CONTACT.test(below))

const isNameOf = (text: string, authors: ReadonlySet<string>) =>
  text.length <= LONGEST_AGENCY && authors.has(text.replace(OPENER, '').trim())

function closed(block: Block, i: number, blocks: readonly Block[]): Block {
  const found = signoffOf(block.text)
  if (found) {
    const authors = found.who === undefined ? [] : peopleIn(found.who)
    return { ...as(block, 'signoff', 'signoff'), ...(authors.length ? { states: { authors } } : {}) }
  }
  const own = helpedBy(block.text)
  if (own) return { ...as(block, 'signoff', 'signoff', 0.9), ...(isName(own) ? { states: { authors: [own] } } : {}) }
  if (CONTACT.test(block.text) || (isSentBy(block.text) && !blocks.slice(i + 1).some(isStory)))
    return as(block, 'signoff', 'signoff')
  return block
}
