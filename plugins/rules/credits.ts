// Recognises a credit, who made or supplied a photo, by its words and their shape.
import { agencyOf } from './names/agencies.ts'
import { cased, isName as isPerson } from './names/names.ts'
import { CREDIT_PHRASES, PHOTO_AGENCIES, PHOTO_SOURCES } from './words/photo.ts'

/** A credit is a line, not a paragraph. */
const LONGEST = 140
const AGENCIES = new Set(PHOTO_AGENCIES)
const PHRASES = new Set(Object.values(CREDIT_PHRASES).flat())
const SOURCES = new Set([...PHOTO_SOURCES, ...PHOTO_AGENCIES])
/** What stands between the people and agencies in a credit. */
const BETWEEN = /\s*[/;|+•·]\s*|,\s+|\s+(?:via|for|and|y|et|und|e|pour)\s+|\s+[-–—]\s+/iu
const COURTESY = /^(?:\p{L}+ )?court[es]{1,3}y(?: (?:of|image|photo))?[\s:/]/iu
/** `Jane Roe for The Gazette / Via Museum of the Sea`. */
const VIA = /^\p{Lu}[^/.]{2,60}\s\/\s(?:via|courtesy)\s\S[^/.]*$/iu
const ADDRESS = /^(?:[\w-]+\.){1,4}\p{L}{2,}$/u
/** `Back at Sea (film, 94 minutes, Netflix)`: what a thing is, not whose. */
const LISTS = /\p{L} \([^)]*,[^)]*,/u
const MEASURE = /^\d+\s?\p{Ll}/u
const PLATFORM = /^\p{Lu}\S* .*\b(?:YouTube|Youtube|Facebook|Instagram|Twitter|TikTok|Flickr)$/u
/** `Instagram: @gazette`, `YouTube screenshot`: where it was taken from. */
const POSTED =
  /^(?:instagram|twitter|x|facebook|tiktok|youtube|flickr|telegram|vk)(?:\s*[:：]\s*@?[\w.]{2,30}|\s(?:screen ?(?:shot|grab)|video|still)s?)$/iu
/** `Foto Ansa`: the colon was lost. */
const UNMARKED = /^(?:photos?|fotos?|bilder?|imagen|imagem|immagine|illustration)\s+(?=\p{Lu})/iu
/** `Jane Roe, Harbour Gazette`: the last word of a paper's name. */
export const PAPER =
  /\s(?:bee|chronicle|courier|dispatch|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|magazine|mail|mirror|news|observer|post|press|record|register|sentinel|standard|star|sun|telegraph|times|tribune)$/iu
/** `新华社记者 王小明 摄`, `圖／路透社`, `撮影・山田太郎` */
const TAKEN_BY =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d\s·・／/、]{2,30}(?:摄|攝|摄影|攝影|供图|供圖|撮影|资料照片|資料照片|檔案照片|档案照片|資料照|截图|截圖)$|^(?:图|圖|图片|圖片|写真|画像|撮影|摄影|攝影)\s?[／/・]\s?[^\s。、，]{2,24}$/u
/** `Jane Roe, CC BY-SA 4.0`, `Public domain, via Wikimedia Commons` */
const LICENCE = /(?:^|[\s,(/])(?:CC[ -](?:BY|0)(?:[ -](?:SA|NC|ND))*(?: \d\.\d)?|CC0)(?=$|[\s,)])/u
/** `Staff photo by Jane Roe`, `HARBOUR GAZETTE PHOTO / JANE ROE`, `Photo / Jane Roe` */
const PHOTO_BY =
  /^(?:\p{Lu}[\p{L}.&'’-]* ){0,3}(?:(?:staff|special|file|courtesy) )?(?:[Pp]hotos?|PHOTOS?|[Pp]ics?|PICS?|[Pp]ictures?|[Ii]mages?|[Ii]llustration)(?:\s(?:by|BY|via)\s|\s?\/\s?)(?=\p{Lu})[\p{L}.'’/ -]{3,60}$/u
/** `BERNAMA pic`, `Harbour Times file photo`: whose it is. */
const OWN_PHOTO =
  /^(?<who>\p{Lu}[\p{L}.&'’-]*(?: \p{Lu}[\p{L}.&'’-]*){0,2}) (?:file )?(?:pic|PIC|[Pp]hoto|PHOTO|file)$/u
/** Words with a small letter that names have. */
const PARTICLES = new Set(
  'a al and at bin d da das de del della den der di do dos du e el et for ibn in la le les of on the to und van von y'.split(
    ' '
  )
)

/**
 * How sure it is that a text, taken alone, is a credit: 1 when it names an agency and nothing but names beside it, less
 * when only its shape says so (`Jane Roe / The Harbour Gazette`), 0 when it is none.
 */
export function creditOdds(text: string): number {
  const bare = unbracketed(text)
  if (!bare || bare.length > LONGEST || /^by\s/i.test(bare) || LISTS.test(bare)) return 0
  const ours = bare.replace(/^(?:©|\(c\)|（c）)\s*/i, '')
  if (COURTESY.test(ours)) return wordsOf(ours).length <= 14 ? 0.95 : 0
  if (VIA.test(ours)) return wordsOf(ours).length <= 14 ? 0.85 : 0
  if (PHRASES.has(ours.toLowerCase().replace(/’/g, "'")) || POSTED.test(ours)) return 0.8
  if (TAKEN_BY.test(ours)) return 0.9
  if (LICENCE.test(ours) && !/^li[cz]en[cszt]|\p{Ll}{3}[.!?]\s/iu.test(ours))
    return wordsOf(ours).length <= 14 ? 0.9 : 0
  if (PHOTO_BY.test(ours)) return 0.85
  const owner = OWN_PHOTO.exec(ours)?.groups?.who
  if (owner && (agencyOf(owner) || /^\p{Lu}{2,8}$/u.test(owner) || PAPER.test(owner))) return 0.85
  const unmarked = ours.replace(UNMARKED, '')
  if (unmarked !== ours && agencyOf(unmarked)) return 1
  const parts = ours.split(BETWEEN).filter(Boolean)
  if (unmarked !== ours && isPerson(cased(unmarked.split(BETWEEN)[0] ?? '')) && parts.every(isName)) return 0.8
  if (!parts.length || !parts.every(isName) || (parts.length > 1 && parts.some(part => MEASURE.test(part)))) return 0
  if (parts.some(part => AGENCIES.has(part) || AGENCIES.has(part.split(' ').slice(-2).join(' ')))) return 1
  if (parts.length > 1 && parts.some(part => SOURCES.has(part) || part.startsWith('@'))) return 0.8
  if (ours !== bare) return 0.75
  // `Harbour Works/www.harbour.example`: a firm and its address.
  if (parts.length === 2 && parts.some(part => ADDRESS.test(part))) return 0.8
  // `Gazette YouTube`: whose video it was taken from.
  if (parts.length === 1 && PLATFORM.test(ours) && wordsOf(ours).length <= 4) return 0.7
  // `Jane Roe/The Gazette`: a person, then whom they work for.
  if (/^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+\s?\/\s?\p{Lu}[^/]*$/u.test(ours) && parts.length < 4) return 0.8
  if (parts.length === 2 && PAPER.test(parts[1] ?? '') && isPerson(cased(parts[0] ?? '')))
    return /\sfor\s/.test(ours) ? 0.75 : 0.6
  return /\S\/\S|\s\/\s/.test(ours) && parts.length < 4 && parts.every(part => /^\p{Lu}/u.test(part)) ? 0.6 : 0
}

/** Is it the name of an agency that supplies photos, alone? */
export const isAgency = (text: string): boolean => AGENCIES.has(unbracketed(text))

/** Is it a place where photos are taken from, alone? Beside a name it is a credit; behind a sentence it may be one. */
export const isSource = (text: string): boolean => SOURCES.has(text)

/** Could this be the name of a person, a firm, a site, an account? */
export function isName(text: string): boolean {
  if (SOURCES.has(text)) return true
  if (text.length > 60) return false
  const words = wordsOf(text)
  if (words.length > 6) return false
  // `hannah mckay`, `gettyimages.com`, `@gazette`: a credit is often lower-cased by the machine that printed it.
  if (words.length <= 3 && words.every(word => /^@?[\p{Ll}\d._'’-]+$/u.test(word) && !COMMON.has(word))) return true
  return (
    words.some(word => /^@?[\p{Lu}\p{Lo}]/u.test(word)) &&
    words.every(word => /^[\p{Lu}\p{Lo}&@’'"“(]|^\d{1,4}\)?$/u.test(word) || PARTICLES.has(word))
  )
}

/** Words so common that a text with one of them is no lower-cased name. */
const COMMON = new Set(
  `a all and are as at be but by day for from he her here his how in is it more no not now of on or our read see she so
  than that the their they this to up us was we were what when who why will with you your`.split(/\s+/)
)

/** Without the brackets and the full stop around it. */
export function unbracketed(text: string): string {
  if (text.length > LONGEST * 2 || /^[(（]c[)）]/i.test(text)) return text
  return text
    .trim()
    .replace(/^[([（\s]+/, '')
    .replace(/[)\]）\s]+$/, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
}

/** The words of a text. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)
