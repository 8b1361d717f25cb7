// The words that a picture file carries: IPTC, XMP and EXIF, read by the library exifreader, one of them believed.
import ExifReader from 'exifreader'
import { isEdtf } from '../archive/edtf.ts'
import { iptcText, isIptcNewer } from './iptc.ts'

/** What a photo's file may say of it. */
export type EmbeddedKey = (typeof KEYS)[number]['key']

/** A value, and the field that it stood in: `EXIF ImageDescription`. */
export interface Embedded {
  key: EmbeddedKey
  /** Keywords are several; all else is one text. */
  values: string[]
  from: string
}

/** Where a key's words may stand; `limit` is where IPTC cuts them off, in bytes (IIM 4.2). */
interface Places {
  key: string
  exif?: string
  iptc?: string
  limit?: number
  xmp?: string
}

const KEYS = [
  { key: 'caption', exif: 'ImageDescription', iptc: 'Caption/Abstract', limit: 2000, xmp: 'dc:description' },
  { key: 'headline', iptc: 'Headline', limit: 256, xmp: 'photoshop:Headline' },
  { key: 'byline', exif: 'Artist', iptc: 'By-line', limit: 32, xmp: 'dc:creator' },
  { key: 'credit', iptc: 'Credit', limit: 32, xmp: 'photoshop:Credit' },
  { key: 'copyright', exif: 'Copyright', iptc: 'Copyright Notice', limit: 128, xmp: 'dc:rights' },
  { key: 'taken', exif: 'DateTimeOriginal', iptc: 'Date Created', xmp: 'photoshop:DateCreated' },
  { key: 'location', iptc: 'Sub-location', limit: 32, xmp: 'Iptc4xmpCore:Location' },
  { key: 'city', iptc: 'City', limit: 32, xmp: 'photoshop:City' },
  { key: 'state', iptc: 'Province/State', limit: 32, xmp: 'photoshop:State' },
  { key: 'country', iptc: 'Country/Primary Location Name', limit: 64, xmp: 'photoshop:Country' },
  { key: 'keywords', iptc: 'Keywords', limit: 64, xmp: 'dc:subject' }
] as const satisfies readonly Places[]

/** What a camera or a program writes where nobody wrote anything. */
const NOBODY = /^(?:[\w .-]*\bdigital camera|sony dsc|exif_jpeg_picture|untitled|default|unknown|none|n\/?a|[\W_]*)$/i

/**
 * What a picture file says of itself; nothing, where it says nothing or cannot be read. `sidecar` is an XMP file that lies
 * beside it, which speaks where the picture's own XMP does not.
 *
 * Where they differ, EXIF is believed before XMP and IPTC, and XMP before IPTC unless the IPTC record was changed after it;
 * words that IPTC cut off at its limit are taken from XMP whole. So the Metadata Working Group has it: Guidelines for
 * Handling Image Metadata 2.0 (2010), "Reading", as ExifTool's MWG module carries it out.
 */
export function embeddedIn(file: Uint8Array, sidecar?: Uint8Array): Embedded[] {
  const groups = [tagsOf(file), ...(sidecar ? [{ xmp: tagsOf(sidecar).xmp }] : [])]
  const newer = isIptcNewer(file)
  return KEYS.flatMap((places: Places): Embedded[] => {
    const found = groups.map(tags => believed(tags, places, newer)).find(Boolean)
    return found ? [{ key: places.key as EmbeddedKey, ...found }] : []
  })
}

type Tags = Pick<ExifReader.ExpandedTags, 'exif' | 'iptc' | 'xmp'>

function tagsOf(file: Uint8Array): Tags {
  try {
    return ExifReader.load(Buffer.from(file), { expanded: true })
  } catch {
    // A picture without words, or one whose words are broken: whether it can be shown is for `make` to say.
    return {}
  }
}

function believed({ exif, iptc, xmp }: Tags, places: Places, iptcIsNewer: boolean): Omit<Embedded, 'key'> | undefined {
  const stated = [
    { values: exifValues(exif, places.exif), from: `EXIF ${places.exif}` },
    { values: xmpValues(xmp, places.xmp), from: `XMP ${places.xmp}` },
    { values: iptcValues(iptc, places.iptc), from: `IPTC ${places.iptc}` }
  ].map(({ values, from }) => ({ values: values.flatMap(text => meant(text, places.key)), from }))
  const [ofExif, ofXmp, ofIptc] = stated as [Found, Found, Found]
  const ofLater = iptcIsNewer && ofIptc.values.length && !isCutOff(ofIptc, ofXmp, places.limit) ? ofIptc : ofXmp
  return [ofExif, ofLater, ofIptc].find(({ values }) => values.length)
}

type Found = Omit<Embedded, 'key'>

/** Does IPTC hold what XMP holds, as far as it had room? */
const isCutOff = (iptc: Found, xmp: Found, limit = Number.POSITIVE_INFINITY): boolean =>
  iptc.values.every((text, i) => Buffer.byteLength(text) >= limit - 3 && xmp.values[i]?.startsWith(text))

/** The words as they are printed: on one line, and none where a machine filled the field. */
function meant(raw: string, key: string): string[] {
  const text = raw.replace(/[\s\0]+/g, ' ').trim()
  if (NOBODY.test(text)) return []
  return key === 'taken' ? dayIn(text) : [text]
}

/** `2001:05:19 18:36:41`, `20010519`, `2001-05` → as much of the day as is said. */
function dayIn(text: string): string[] {
  const [, year, month, day] = /^(\d{4})(?:[:-]?(\d\d)(?:[:-]?(\d\d))?)?(?!\d)/.exec(text) ?? []
  const said = [year, month, day].filter(part => part !== undefined && part !== '00').join('-')
  return Number(year) && isEdtf(said) ? [said] : []
}

function exifValues(exif: Tags['exif'], name?: string): string[] {
  const tag = name && (exif as Record<string, { value: unknown }> | undefined)?.[name]
  const texts = tag && Array.isArray(tag.value) ? tag.value.filter(text => typeof text === 'string') : []
  // MWG keeps several creators in EXIF's one field, a semicolon and a space between them.
  return name === 'Artist' ? texts.flatMap(text => text.split(/;\s+/)) : texts.length ? [texts.join(' ')] : []
}

function iptcValues(iptc: Tags['iptc'], name?: string): string[] {
  const tags = iptc as Record<string, { value: unknown } | { value: unknown }[]> | undefined
  const bytes = (tag: { value: unknown } | undefined) =>
    Array.isArray(tag?.value) ? (tag.value as number[]) : undefined
  const charset = bytes([tags?.['Coded Character Set'] ?? []].flat()[0])
  return [(name && tags?.[name]) || []].flat().map(tag => iptcText(bytes(tag) ?? [], charset))
}

/** A text, a list, or the same text in several languages, of which the first is the default. */
function xmpValues(xmp: Tags['xmp'], name?: string): string[] {
  // The library leaves the namespace out.
  const tag = (xmp as Record<string, { value: unknown } | undefined> | undefined)?.[name?.split(':')[1] ?? '']
  if (!tag) return []
  if (typeof tag.value === 'string') return [tag.value]
  const items = (Array.isArray(tag.value) ? tag.value : []) as { value: unknown; attributes?: { lang?: string } }[]
  const texts = items.map(item => item.value).filter(value => typeof value === 'string')
  return items.some(item => item.attributes?.lang) ? texts.slice(0, 1) : texts
}
