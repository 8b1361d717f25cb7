// Who wrote it, where no byline says so: `… — Jane Roe` in the headline, `Our writer Jane Roe tries …`, `… in her column`.
import type { Block, Rule } from '../archive/types.ts'
import { opensWithPerson } from './describes.ts'
import { isName } from './names/names.ts'
import { as, isOpen } from './open.ts'
import { headEnd } from './story/head.ts'
import { isStory } from './story/prose.ts'
import { AUTHOR_VERBS, OWN_PLACES, WRITERS, WRITTEN_BY } from './words/author-told.ts'

/** Behind the dash of a headline stands a name, before it a headline. */
const SIGNED = /^(?<headline>.{25,}?)\s+[—–|]\s+(?<name>[^—–|]{5,40})$/u
const NAME = "(?<name>\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){1,3})"
/** `— Jane Roe` */
const SIGNED_OFF = /^(?<mark>[—–-]\s?)?(?<name>\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3})$/u
/** Any of the words, also with a capital: names are told by theirs, so that the case cannot be left open. */
const any = (lists: Record<string, string[]>) =>
  Object.values(lists)
    .flat()
    .map(word => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
    .join('|')
/** `Writer Jane Roe investigates`: somebody who writes does what writers do. */
const WRITES = new RegExp(`(?<![\\p{L}])(?:${any(WRITERS)}) ${NAME} (?:${any(AUTHOR_VERBS)})(?![\\p{L}])`, 'u')
/** `Jane Roe looks back in her column`. */
const OWN = new RegExp(`(?<![\\p{L}])(?:${any(OWN_PLACES)})(?![\\p{L}])`, 'u')
const NAMES = new RegExp(NAME, 'gu')
/** `Dear Reader is written by Jane Roe`: a column, and who writes it. */
const WRITTEN = new RegExp(`^(?<column>\\p{Lu}[^.,:]{2,50}?) (?:${any(WRITTEN_BY)}) ${NAME}`, 'u')
const SENTENCE = 400
/** No byline says so, so a person should look. */
const DOUBT = 0.65

export const authorTold: Rule = {
  name: 'author-told',
  apply(blocks) {
    if (blocks.some(block => block.states?.authors?.length || block.kind === 'byline')) return [...blocks]
    const head = headEnd(blocks)
    const last = blocks.findLastIndex(isOpen)
    for (const [i, block] of blocks.entries()) {
      const name = namedBy(block, i, blocks, head, last)
      if (name === undefined) continue
      const told = {
        ...(SIGNED_OFF.test(block.text) ? as(block, 'signoff', 'author-told') : block),
        labelledBy: 'author-told',
        confidence: DOUBT,
        states: { ...block.states, authors: [name] }
      }
      return blocks.map(other => (other === block ? told : other))
    }
    return [...blocks]
  }
}

function namedBy(
  { kind, text }: Block,
  i: number,
  blocks: readonly Block[],
  head: number,
  last: number
): string | undefined {
  if (text.length > SENTENCE) return
  if (kind === 'headline') {
    const name = SIGNED.exec(text)?.groups?.name ?? ''
    // Whom the story is about is named in it again.
    return isPerson(name) && !blocks.some(b => b.kind === 'paragraph' && b.text.includes(lastWord(name)))
      ? name
      : undefined
  }
  if (i <= head + 1 || kind === 'caption' || kind === 'standfirst') {
    const name = personIn(WRITES.exec(text)) ?? (i <= head + 1 ? inOwnPlace(text) : undefined)
    if (name) return name
  }
  // `— Jane Roe` under the last paragraph, and nowhere else.
  const closing = i === last && isStory(blocks[i - 1]) ? SIGNED_OFF.exec(text)?.groups : undefined
  const closed = closing?.name ?? ''
  if (isPerson(closed) || (closing?.mark && isName(closed)))
    return blocks.some((b, at) => at !== i && b.text.includes(lastWord(closed))) ? undefined : closed
  if (i < last - 2) return
  const written = WRITTEN.exec(text)
  // A column has its name in the headline.
  const column = written?.groups?.column ?? ''
  const title = blocks.find(b => b.kind === 'headline')?.text ?? ''
  return column && title.startsWith(column) ? personIn(written) : undefined
}

/** The only person whom a sentence names before it says whose column it is from. */
function inOwnPlace(text: string): string | undefined {
  const at = OWN.exec(text)?.index
  if (at === undefined) return
  const names = [...text.slice(0, at).matchAll(NAMES)].map(({ groups }) => groups?.name ?? '').filter(isName)
  return names.length === 1 ? names[0] : undefined
}

const personIn = (found: RegExpExecArray | null): string | undefined => {
  const name = found?.groups?.name ?? ''
  return isPerson(name) ? name : undefined
}

const isPerson = (name: string) => isName(name) && opensWithPerson(name)
const lastWord = (name: string) => name.split(' ').at(-1) ?? ''
