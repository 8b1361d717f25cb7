// Who the author is, told in a sentence: `Jane Roe is a reporter for The Harbour Gazette.`
import type { Block, Rule } from '../archive/types.ts'
import { isName } from './names/names.ts'
import { isRoleWord } from './names/role.ts'
import { as } from './open.ts'
import { headEnd } from './story/head.ts'
import { endsSentence, isStory } from './story/prose.ts'

const VERB =
  /^(.{3,60}?)\s+(?:is|was|has|have|writes|covers|reports|reported|joined|works|leads|edits|serves|teaches|specialize[sd]|specialise[sd]|ist|schreibt|arbeitet|berichtet|est|écrit|es|escribe|é|escreve|scrive|является)\s/u
const LONGEST = 900
/** So many paragraphs at the end may be about authors. */
const LAST = 3
/** A writer's trade: others (a professor, a director) may as well be people of the story. */
const WRITES =
  /\b(?:reporter|correspondent|columnist|writer|journalist|blogger|freelancer?|critic|editor|contributor|contributing|Redakteur(?:in)?|Journalist(?:in)?|journaliste|periodista|jornalista|giornalista|журналист|корреспондент)\b/u
/** What a writer does for a newspaper, said without the word for it. */
const TELLS =
  /^\s(?:is the author of|writes (?:about|for|on)|covers|reports (?:on|for)|specialize[sd] in|specialise[sd] in|schreibt (?:über|für)|escribe (?:sobre|en)|escreve sobre|écrit (?:sur|pour)|scrive (?:di|per))\s/u
const UNSURE = 0.75
/** A line on top that begins with the name of whom the text is said to be by. */
const LONGEST_BYLINE = 80

export const biography: Rule = {
  name: 'biography',
  apply(blocks) {
    const authors = new Set(blocks.flatMap(block => block.states?.authors ?? []))
    const head = headEnd(blocks)
    const story = blocks.flatMap((block, i) => (isStory(block) ? [i] : []))
    const last = story.length > LAST + 2 ? (story.at(-LAST) ?? blocks.length) : blocks.length - 1
    const named = blocks.map((block, i) => {
      if (block.kind !== 'paragraph' || (i > head && i < last)) return block
      const name = nameOf(block, authors) ?? (i <= head ? underByline(block, blocks[i - 1], authors) : undefined)
      if (name === undefined) return block
      if (authors.has(name)) return as(block, 'biography', 'biography')
      if (!WRITES.test(block.text) && !TELLS.test(block.text.slice(name.length))) return block
      const states = authors.size ? {} : { states: { authors: [name] } }
      return { ...as(block, 'biography', 'biography', UNSURE), ...states }
    })
    const [only] = authors.size
      ? []
      : named.flatMap(block => (block.labelledBy === 'biography' ? (block.states?.authors ?? []) : []))
    return named.map((block, i) => {
      const isOn = only !== undefined && i < head && block.kind === 'paragraph' && block.text.startsWith(`${only} `)
      if (!isOn || block.text.length > LONGEST_BYLINE || endsSentence(block.text)) return block
      return { ...as(block, 'byline', 'biography', UNSURE), states: { authors: [only] } }
    })
  }
}

/** Right under the byline a sentence that begins with the author's name is about the author. */
function underByline({ text }: Block, before: Block | undefined, authors: ReadonlySet<string>): string | undefined {
  if (before?.kind !== 'byline' && before?.kind !== 'biography' && before?.kind !== 'repeat') return
  if (text.length > LONGEST || !endsSentence(text)) return
  return [...authors].find(author =>
    [author, author.split(' ')[0], author.split(' ').at(-1)].some(name => text.startsWith(`${name} `))
  )
}

/** Whom a sentence says something of that authors are said to be; a given name is enough for a known author. */
function nameOf({ text }: Block, authors: ReadonlySet<string>): string | undefined {
  if (text.length > LONGEST) return
  const subject = VERB.exec(text)?.[1]?.replace(/,.*$/, '')
  if (!endsSentence(text) && !TELLS.test(text.slice(subject?.length ?? 0))) return
  if (!subject || !(text.split(/[\s/]+/, 60).some(isRoleWord) || TELLS.test(text.slice(subject.length)))) return
  const known = [...authors].find(
    author => author === subject || author.split(' ')[0] === subject || author.split(' ').at(-1) === subject
  )
  return known ?? (isName(subject) ? subject : undefined)
}
