// The people that a page states to have written it, as names.
import { decodeHTMLStrict } from 'entities'
import { isDomain, isNoPerson, partedNames } from '../stated/names.ts'
import { bare } from './headline.ts'

/** What a link to somebody's articles says, and `Published by`. */
const INVITING =
  /^\s*(?:(?:(?:view|show|see|zeige|voir|ver)\s+)?(?:(?:all|alle|tous|todas?|todos)\s+)?(?:(?:the|les|las|los)\s+)?(?:posts|articles|stories|beiträge|artikel|publications|entradas)|written|posted|published|reported|geschrieben|veröffentlicht|publié|rédigé|écrit|escrito|publicado|scritto|pubblicato)\s+(?:by|from|von|par|por|de|di|da)\s+(?=\p{L})/iu
/** What a page states as an author where it has none. */
const NOBODY =
  /^(?:(?:wordpress|wp|site|blog)?-?_?admin|administrator|root|editor|author|unknown|null|undefined|none|user\d*|webmaster|staff|anonymous)$/i
/** What a link beside the name says: `View author archive`, `See full bio`. */
const BUTTON =
  /^(?:(?:view|see|show|read|visit)\s+(?:all|more|full|author|profile|bio|their|his|her|other)|(?:learn|read|find out|see)\s+more)\b/i
/** A name of more words than that is a sentence. */
const LONGEST = 60

/** Is it a paper, its staff or a site rather than a person? */
export const isOutlet = (name: string): boolean => isDomain(name) || OUTLET.test(name)

const OUTLET =
  /\b(?:journal|news|times|tribune|gazette|herald|press|staff|redaktion|redazione|redacci[oó]n|r[eé]daction|editorial|editors|team|desk|magazine|online|media|tv|radio|newsroom|agency|agentur)\b/i

/** Names in what was stated: addresses and the like are none; several in one text are parted. */
export function stated(list: readonly string[], publication?: string): string[] {
  const names = list
    .filter(text => !/^(?:https?:|www\.)|\/\//i.test(text))
    .map(text => decodeHTMLStrict(text).replace(/^[\s,.·|–—→»›>-]+/, ''))
    .flatMap(text => partedNames(text.replace(INVITING, '')))
    .map(text => text.replace(/^[\s@,.·|-]+|[\s,·|-]+$/g, '').replace(/\s+/g, ' '))
    .filter(
      text =>
        text.length > 1 &&
        text.length <= LONGEST &&
        /^[^\d]*\p{L}/u.test(text) &&
        !NOBODY.test(text) &&
        !BUTTON.test(text) &&
        !text.includes('@')
    )
  const known = [...new Map(names.map(name => [bare(name), name])).values()]
  // Beside a person, the address of the site is none.
  const people = known.some(name => !isDomain(name)) ? known.filter(name => !isDomain(name)) : known
  return people.filter(name => bare(name) !== bare(publication ?? ''))
}

/** Is it the paper, or a part of its name, rather than a person? */
export const isPaper = (name: string, publication = ''): boolean =>
  isOutlet(name) || isNoPerson(name) || (bare(name) !== '' && bare(publication).includes(bare(name)))
