// The words that a rendition carries, so that whoever saves the picture keeps who made it: XMP, in a packet with room to
// spare, which is written over in place (XMP Specification Part 1, 7.3: packet wrapper and padding).

import { escapeXml } from '../archive/escape.ts'
import type { Photo } from '../archive/types.ts'

const BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
const END = '<?xpacket end="w"?>'
/** Where the packet begins, in any format, and what stands at its end. */
const MARK = Buffer.from(BEGIN)
const LAST = Buffer.from(END)
/** Enough for the words of most photos. */
const LEAST = 1024

/** What is written into a rendition. */
export type Words = Pick<Photo, 'caption' | 'credit' | 'copyright' | 'headline' | 'byline'>

/** How much room words need, and no less than most need. */
export const roomFor = (words: Words): number =>
  Math.ceil(Math.max(LEAST, Buffer.byteLength(packet(words)) + 64) / 256) * 256

/** A packet without words, so many bytes long. */
export const emptyPacket = (room: number): string => BEGIN + ' '.repeat(room - MARK.length - LAST.length) + END

/** Writes words over the packet of a rendition. A caption that is too long for it is left out, and stands on the page. */
export function carrying(rendition: Uint8Array, words: Words): Uint8Array {
  const bytes = Buffer.from(rendition)
  const from = bytes.indexOf(MARK)
  const to = bytes.indexOf(LAST, from) + LAST.length
  if (from < 0 || to < from) return bytes
  const fitting = [words, { ...words, caption: undefined }, {}]
    .map(packet)
    .find(text => Buffer.byteLength(text) <= to - from)
  bytes.fill(' ', from, to)
  bytes.write(fitting?.slice(0, -END.length) ?? BEGIN, from)
  LAST.copy(bytes, to - LAST.length)
  return bytes
}

function packet({ caption, credit, copyright, headline, byline }: Words): string {
  const text = (name: string, value?: string) => (value ? `<${name}>${escapeXml(value)}</${name}>` : '')
  const alt = (name: string, value?: string) =>
    value ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>` : ''
  return (
    `${BEGIN}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">` +
    alt('dc:description', caption) +
    (byline ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(byline)}</rdf:li></rdf:Seq></dc:creator>` : '') +
    alt('dc:rights', copyright) +
    text('photoshop:Credit', credit) +
    text('photoshop:Headline', headline) +
    `</rdf:Description></rdf:RDF></x:xmpmeta>${END}`
  )
}
