// The block of a response → its status, type and body, unchunked and decompressed.
import zlib from 'node:zlib'
import { AsyncIterReader, StatusAndHeadersParser } from 'warcio'

/** A page that unpacks to more is no page. */
const LONGEST_BODY = 64 * 1024 * 1024

export interface Response {
  status: number
  /** In small letters, without parameters: `text/html`. */
  type: string
  charset?: string
  /** Where the crawl was sent on to, as it was answered. */
  location?: string
  body(): Promise<Uint8Array>
  /** The body as it came, which digests are taken of. */
  raw: Uint8Array
}

/** Reads an HTTP response. */
export async function responseOf(block: Uint8Array): Promise<Response | undefined> {
  const reader = new AsyncIterReader([block], null)
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
  if (!head) return
  const header = (name: string) => head.headers.get(name)?.toLowerCase().trim() ?? ''
  const [type = '', ...parameters] = header('content-type')
    .split(';')
    .map(it => it.trim())
  const raw = block.subarray(Math.min(block.length, reader.getReadOffset()))
  return {
    status: Number(head.statusCode) || 0,
    type,
    charset: parameters.map(it => /^charset="?([\w.:-]+)/.exec(it)?.[1]).find(Boolean),
    location: head.headers.get('location')?.trim() || undefined,
    raw,
    body: () => decoded(raw, header('content-encoding'), header('transfer-encoding').includes('chunked'))
  }
}

async function decoded(raw: Uint8Array, encoding: string, chunked: boolean): Promise<Uint8Array> {
  const whole = chunked ? await new AsyncIterReader([raw], null, true).readFully() : raw
  // What says it is compressed and is not was decompressed by whoever wrote it down.
  return encoding.split(',').reduceRight((bytes, name) => unpacked(bytes, name.trim()), whole)
}

const UNPACK: Record<string, (bytes: Uint8Array, options: zlib.ZlibOptions & zlib.BrotliOptions) => Uint8Array> = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  deflate: zlib.inflateSync,
  br: zlib.brotliDecompressSync
}

function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  const unpack = Object.hasOwn(UNPACK, name) ? UNPACK[name] : undefined
  if (!unpack || !bytes.length) return bytes
  const options = {
    maxOutputLength: LONGEST_BODY,
    finishFlush: name === 'br' ? zlib.constants.BROTLI_OPERATION_FLUSH : zlib.constants.Z_SYNC_FLUSH
  }
  try {
    return unpack(bytes, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Error('the body unpacks to more than a page can be')
    if (name !== 'deflate') return bytes
    try {
      return zlib.inflateRawSync(bytes, options)
    } catch {
      return bytes
    }
  }
}
