// What a page shows of its site: its address, and a print of each block of its text, by which it is known on other pages.
import { createHash } from 'node:crypto'
import { shortDigestOf } from '../accessions/fixity.ts'
import type { Block, BlockKind, Fields, PhotoPlace, Received } from '../archive/types.ts'
import { addressKey } from '../articles/address-key.ts'
import { wordsIn } from '../articles/sketch.ts'

/** A shorter block may stand in any article: `He said.`, `What to know`. */
const FEWEST_LETTERS = 25
const FEWEST_WORDS = 4
/** Bytes of a print. */
const BYTES = 6

/** Text that a site may print on many of its pages. */
const COMPARED = new Set<BlockKind>(['paragraph', 'crosshead', 'quotation', 'item'])
/** Headings and items look unlike paragraphs in every article. */
const BY_LOOK = new Set<BlockKind>(['paragraph', 'quotation'])

/** A page, as it is compared with the others of its site. */
export interface SitePage {
  /** The host that published it; where that is not known the accession. */
  site: string
  /** Digests of its address and its headline; empty where it has none. */
  address: string
  title: string
  /** Even numbers: prints of blocks that look like the story; odd ones, a print and 1: of blocks that look otherwise. */
  prints: number[]
  /** Those of them that were known for furniture when the page was read. */
  gone: number[]
}

/** Prints of what is known to be furniture of sites. */
export type Furniture = ReadonlySet<number>

/** A block's print, whatever it looks like. */
export const plain = (print: number): number => print - (print % 2)

/** The words of a photo, and its place. */
const OF_PHOTO = new Set<BlockKind>(['photo', 'alt', 'caption', 'credit'])

/**
 * The prints of a page's blocks; undefined for a block that is not compared. Only readers of markup say how a block looks.
 * A photo is known by its picture and all its words together.
 */
export function printsOf(
  site: string,
  blocks: readonly Block[],
  photos: ReadonlyMap<number, PhotoPlace> = new Map()
): (number | undefined)[] {
  const looks = new Map<string, number>()
  for (const { kind, look, text } of blocks)
    if (look !== undefined && BY_LOOK.has(kind)) looks.set(look, (looks.get(look) ?? 0) + text.length)
  const usual = [...looks].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0]
  const words = new Map<number, string[]>()
  for (const { kind, look, text, photo } of blocks)
    if (photo !== undefined && look !== undefined && OF_PHOTO.has(kind))
      words.set(photo, [...(words.get(photo) ?? []), ...wordsIn(text)])
  return blocks.map(({ kind, look, text, photo }) => {
    if (photo !== undefined && OF_PHOTO.has(kind)) {
      const picture = addressOf(photos.get(photo))
      const said = words.get(photo)
      return picture && said ? printOf([site, 'photo', picture, ...said], true) : undefined
    }
    if (look === undefined || !COMPARED.has(kind) || text.length < FEWEST_LETTERS) return undefined
    const said = wordsIn(text)
    if (said.length < FEWEST_WORDS) return undefined
    return printOf([site, kind, look, ...said], BY_LOOK.has(kind) && look !== usual)
  })
}

/** Its whole address; else the path that the page has. */
const addressOf = (place: PhotoPlace | undefined) => place?.at.find(at => /^https?:/i.test(at)) ?? place?.at[0]

const printOf = (said: readonly string[], isUnlike: boolean) =>
  plain(createHash('sha256').update(said.join('\n')).digest().readUIntBE(0, BYTES)) + (isUnlike ? 1 : 0)

/** The site of an article. */
export const siteOf = ({ original }: Partial<Fields>, { accession }: Pick<Received, 'accession'>): string =>
  (addressKey(original) ?? '').split(/[/?]/, 1)[0] || `accession ${accession}`

/** A page as a line for the ledger: short, since it is kept of every page. */
export function rowOf(
  site: string,
  { original, title = '' }: Partial<Fields>,
  prints: readonly number[],
  furniture: Furniture
): string {
  const digest = (text: string | undefined) => (text ? shortDigestOf(text) : '')
  const all = [...new Set(prints)]
  const gone = all.filter(print => furniture.has(plain(print)))
  return [site, digest(addressKey(original)), digest(wordsIn(title).join(' ')), packed(all), packed(gone)].join('\t')
}

/** The page that a line tells of. */
export function pageOf(row: string): SitePage {
  const [site = '', address = '', title = '', prints = '', gone = ''] = row.split('\t')
  return { site, address, title, prints: unpacked(prints), gone: unpacked(gone) }
}

/** Was a page read when more, or less, was known of its site than `furniture` is? */
export function isOutdated(row: string, furniture: Furniture): boolean {
  const { prints, gone } = pageOf(row)
  return prints.filter(print => furniture.has(plain(print))).join() !== gone.join()
}

function packed(prints: readonly number[]): string {
  const bytes = Buffer.alloc(prints.length * BYTES)
  for (const [i, print] of prints.entries()) bytes.writeUIntBE(print, i * BYTES, BYTES)
  return bytes.toString('base64')
}

function unpacked(text: string): number[] {
  const bytes = Buffer.from(text, 'base64')
  return Array.from({ length: bytes.length / BYTES }, (_, i) => bytes.readUIntBE(i * BYTES, BYTES))
}
