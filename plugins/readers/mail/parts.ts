// The parts of a saved page (MHTML), each with where it was. The postal-mime library decodes them.
import PostalMime from 'postal-mime'
import { headersIn } from './headers.ts'

/** A part: its type, its address or name, and its bytes, decoded. */
export interface Part {
  type: string
  charset?: string
  location?: string
  id?: string
  bytes: Uint8Array
}

/** So many parts no page has. */
const MOST = 20_000

/** The parts of a message; one that is not in parts is its only one. Bytes are read as Latin-1, which keeps every byte. */
export async function partsOf(bytes: Uint8Array): Promise<Part[]> {
  const text = Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n')
  const boundary = /\bboundary="?([^";\n]{1,200})"?/i.exec(headersIn(text).get('content-type') ?? '')?.[1]
  if (!boundary) return [await partOf(text)]
  const raw = split(text, boundary.trim())
  const parts: Part[] = []
  for (const part of raw.slice(0, MOST)) {
    const inner = /^multipart\//i.test(headersIn(part).get('content-type') ?? '')
    if (inner) parts.push(...(await partsOf(Buffer.from(part, 'latin1'))))
    else parts.push(await partOf(part))
  }
  return parts
}

/** What stands between lines of the boundary, up to the last one, which is closed by two dashes. */
function split(text: string, boundary: string): string[] {
  const mark = `\n--${boundary}`
  const parts: string[] = []
  const whole = `\n${text}`
  for (let at = whole.indexOf(mark); at >= 0; ) {
    const from = whole.indexOf('\n', at + 1)
    const next = from < 0 ? -1 : whole.indexOf(mark, from)
    if (from < 0 || whole.startsWith('--', at + mark.length)) break
    parts.push(whole.slice(from + 1, next < 0 ? undefined : next))
    at = next
  }
  return parts
}

async function partOf(text: string): Promise<Part> {
  const headers = headersIn(text)
  const stated = headers.get('content-type') ?? ''
  // As an attachment, a part comes back as its bytes, whatever it is.
  const message = `Content-Disposition: attachment\n${text.replace(/^content-disposition:[^\n]*\n(?:[ \t][^\n]*\n)*/im, '')}`
  const { attachments } = await PostalMime.parse(Buffer.from(message, 'latin1'), { attachmentEncoding: 'arraybuffer' })
  const content = attachments[0]?.content
  return {
    type: stated.split(';')[0]?.trim().toLowerCase() || 'text/plain',
    charset: /\bcharset="?([\w.:-]+)/i.exec(stated)?.[1],
    location: headers.get('content-location'),
    id: headers.get('content-id')?.replace(/^<|>$/g, ''),
    bytes: content === undefined || typeof content === 'string' ? new Uint8Array() : new Uint8Array(content)
  }
}
