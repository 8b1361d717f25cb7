// The people that a page states to have written it, as names.
import { bare } from './headline.ts'

const OPENER = /^\s*(?:by|von|par|por|di|da|автор|auteur|autor|author|written by|posted by|text)\s*:?\s+(?=\p{L})/iu
const DIVIDER = /\s*[;|]\s*|\s+(?:and|und|et|&|y|e)\s+|\s*,\s+(?:and\s+|und\s+)?|\s+\/\s+/iu
/** What a page states as an author where it has none. */
const NOBODY =
  /^(?:admin|administrator|root|editor|author|unknown|null|undefined|none|user\d*|webmaster|staff|anonymous)$/i
/** A name of more words than that is a sentence. */
const LONGEST = 60

/** Names in what was stated: addresses and the like are none; several in one text are parted. */
export function stated(list: readonly string[], publication?: string): string[] {
  const names = list
    .filter(text => !/^(?:https?:|www\.)|\/\//i.test(text))
    .flatMap(text => text.replace(OPENER, '').split(DIVIDER))
    .map(text => text.replace(/^[\s@,.·|-]+|[\s,·|-]+$/g, '').replace(/\s+/g, ' '))
    .filter(
      text =>
        text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text) && !NOBODY.test(text) && !text.includes('@')
    )
  const people = [...new Map(names.map(name => [bare(name), name])).values()]
  return people.filter(name => bare(name) !== bare(publication ?? ''))
}
