// Who is in a photo's credit: `hannah mckay/Agence France-Presse/Getty Images` → a photographer and two agencies.
import { readDates } from '../dates/read-dates.ts'
import { words } from '../words/index.ts'
import { CREDIT_LABELS, CREDIT_PHRASES, NOBODY_CREDITED, PHOTO_LABELS, SOURCE_LABELS } from '../words/photo.ts'
import { plainLine } from '../words/phrases.ts'
import { agencyOf } from './agencies.ts'
import { cased, isName } from './names.ts'
import { withoutRank } from './rank.ts'

/** Who made a photo and who supplied it. */
export interface Credited {
  photographers: string[]
  /** As `agencyOf` prints them where it knows them; other companies as they are printed. */
  agencies: string[]
}

const labels = [CREDIT_LABELS, PHOTO_LABELS, SOURCE_LABELS].flatMap(list => Object.values(list).flat())
const LABEL = new RegExp(
  `^[\\s([©|]*(?:${[...new Set([...words.flatMap(({ credit }) => credit), ...labels, '\\(c\\)', 'via', 'by'])]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => (word.startsWith('\\') ? word : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('|')})(?:\\s*[:：=,]\\s*|\\s+)`,
  'iu'
)
/** A comma before `Inc.` belongs to the company. */
const DIVIDER =
  /\s*[/|;•:：／、]\s*|\s+(?:via|for|für|pour|para|per|through|by|courtesy of|on(?=\s\p{Lu}\p{L}+$))\s+|\s*,\s+(?!(?:inc|ltd|llc|co|corp|gmbh)\b)|\s+[–—-]\s+/iu
/** `Tribune file photo`, `U.S. Navy photo`: the word behind the name of who supplied it. */
const MADE =
  /\s+(?:[Ff]ile\s+)?(?:[Pp]hoto|PHOTO|[Pp]ic|PIC|file|image|picture|video|graphic|illustration|rendering)s?$/
const COURTESY = /^(?:courtesy(?:\s+of)?|via|by|from|archives?)\s+/i
/** `Jane Roe, CC BY-SA 4.0`: a licence is nobody. */
const LICENCE = /^(?:li[cz]en[cszt]\p{L}*\s)?(?:CC[ -](?:BY|0)|CC0|public domain)(?![\p{L}])/iu
/** `港町で`: where it was taken. */
const PLACE = /^\p{Script=Han}+[でにの]$/u
/** `新华社记者王小明摄`, `撮影・山田太郎`: what Chinese and Japanese write around a name without a space. */
const TAKEN =
  /^(?:(?:图|圖|图片|圖片|写真|撮影|摄影|攝影)[・]?)?(?:(?<whose>[\p{Script=Han}]{2,6}?)?(?:记者|記者)\s*)?(?<who>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{2,12}?)(?:摄|攝|摄影|攝影|供图|供圖|撮影|提供)?$/u
const LICENSORS = /\s+or licensors?$/i
/** An address, a site's part or a remark in brackets, which a divider would cut. */
const ASIDE = /\s*\((?:[^()]*[/.@][^()]*|[^()\s]+(?:\s+[^()\s]+){2,})\)/g
const HANDLE = /(?<!\S)@[\w.]*|(?<!\S)(?=[a-z\d.]*_|[a-z]+\d)[a-z\d_.]+$/g
const SITE = /^[\w-]+(?:\.[\w-]+)+$/
/** What stands for a name where there is none: `Handout`, and the `File` behind a photographer's. */
const NOBODY = new Set([...Object.values(CREDIT_PHRASES), ...Object.values(NOBODY_CREDITED)].flat().map(plainLine))
const LONGEST = 60

/** Reads a credit as printed, with or without the word that says that it is one. */
export function creditedIn(credit: string): Credited {
  const [photographers, agencies] = [new Set<string>(), new Set<string>()]
  const text = bare(unlabelled(credit.replaceAll('\u00ad', '').replace(/^[\s（【–—-]+/, '')).replace(ASIDE, ''))
  // Two agencies that are written as one name come first: `AFP via Getty Images`.
  for (const part of text.split(DIVIDER).flatMap(hyphened).flatMap(taken).map(partIn)) {
    if (!part || LICENCE.test(part) || PLACE.test(part) || NOBODY.has(plainLine(part))) continue
    const agency = agencyOf(part)
    if (agency) agencies.add(agency)
    else if (isName(withoutRank(cased(part)))) photographers.add(withoutRank(cased(part)))
    else if (isCompany(part)) agencies.add(part.replace(/^the\s/, 'The '))
  }
  return { photographers: [...photographers], agencies: [...agencies] }
}

/** Without the words that say that it is a credit, of which several may stand there: `© Bild: Reuters`. */
function unlabelled(text: string): string {
  // `Picture Alliance` is an agency.
  if (agencyOf(text.split(DIVIDER)[0] ?? '')) return bare(text)
  const rest = bare(text.replace(LABEL, ''))
  return rest === bare(text) ? rest : unlabelled(rest)
}

/** One who is credited, without what stands around the name. */
function partIn(part: string): string {
  const text = bare(bare(part).replace(COURTESY, '').replace(HANDLE, '').replace(LICENSORS, ''))
  return agencyOf(text) || NOBODY.has(plainLine(text)) ? text : bare(text.replace(MADE, ''))
}

/** `Jane Roe-USA TODAY Sports`: a hyphen divides a name and an agency that is known. */
function hyphened(part: string): string[] {
  const at = part.indexOf('-')
  const [name, agency] = [part.slice(0, at), part.slice(at + 1)]
  return at > 0 && agencyOf(agency) && !agencyOf(part) && isName(name) ? [name, agency] : [part]
}

/** Whose reporter, and who, of a name with such words around it. */
function taken(part: string): string[] {
  const { whose, who } = TAKEN.exec(part)?.groups ?? {}
  return who ? [whose ?? '', who] : [part]
}

/** Written as a name is: with a capital, in a script without them, or as a site. A stock photo's user and a day are none. */
const isCompany = (text: string) =>
  text.length <= LONGEST &&
  /\p{L}{2}/u.test(text) &&
  (SITE.test(text) || text !== text.toLowerCase() || text === text.toUpperCase()) &&
  readDates(text)?.rest !== ''

/** Without the signs and brackets around it; a bracket that closes one inside it stays, and one that closes none ends it. */
function bare(text: string): string {
  const begun = text.replace(/^[\s([（【©,–—-]+/, '')
  if (/[([]/.test(begun)) return begun.replace(/[\s.,]+$/, '')
  return begun.replace(begun === text ? /[)\]].*$/s : /[)\]]/, '').replace(/[\s.,]+$/, '')
}
