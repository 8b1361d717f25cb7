// Containers for tests, made of a page and its photos.
import { createHash } from 'node:crypto'
import zlib from 'node:zlib'
import { packTar } from 'modern-tar'

/** A page with a story, and these addresses of photos. */
export const page = (...photos: string[]): string => {
  const figures = photos.map(
    (src, i) => `<figure><img src="${src}"><figcaption>Caption ${i + 1} here.</figcaption></figure>`
  )
  const text =
    'The ferry to the mainland left Port Ellen on Friday, nine days late, with every cabin taken and no cook.'
  return `<!doctype html><html><head><title>Ferry leaves</title></head><body><article><h1>Ferry leaves</h1>
<p>${text}</p>${figures.join('')}<p>${text.replace('Friday', 'Monday')}</p><p>${text.replace('nine', 'ten')}</p></article></body></html>`
}

export interface Answer {
  uri: string
  type: string
  body: string | Uint8Array
  /** What is wrong with it, or what kind of record it is. */
  status?: number
  digest?: string
  revisit?: string
  location?: string
  short?: number
}

const sha1 = (bytes: Uint8Array) => `sha1:${createHash('sha1').update(bytes).digest('hex')}`

/** A record of a WARC. */
function record({ uri, type, body, status = 200, digest, revisit, location, short = 0 }: Answer): Buffer {
  const bytes = Buffer.from(body as string)
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} OK\r\n${location ? `Location: ${location}\r\n` : ''}Content-Type: ${type}\r\n\r\n`),
    revisit ? Buffer.alloc(0) : bytes
  ])
  const head = [
    'WARC/1.0',
    `WARC-Type: ${revisit ? 'revisit' : 'response'}`,
    `WARC-Target-URI: ${uri}`,
    'WARC-Date: 2020-10-23T10:00:00Z',
    `WARC-Payload-Digest: ${revisit ?? digest ?? sha1(bytes)}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length - short}`
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), http, Buffer.from('\r\n\r\n')])
}

export const warc = (answers: Answer[]): Buffer => Buffer.concat(answers.map(record))
/** Each record gzipped for itself, as they must be. */
export const warcGz = (answers: Answer[]): Buffer => Buffer.concat(answers.map(it => zlib.gzipSync(record(it))))
export const digestOfPayload = sha1

/** ARC, the format before WARC. */
export function arc(answers: Answer[], gzipped = false): Buffer {
  const version = Buffer.from('1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n')
  const records = answers.map(({ uri, type, body }) => {
    const http = Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`),
      Buffer.from(body as string)
    ])
    return Buffer.concat([
      Buffer.from(`${uri} 127.0.0.1 20201023100000 ${type} ${http.length}\n`),
      http,
      Buffer.from('\n')
    ])
  })
  const first = Buffer.concat([
    Buffer.from(`filedesc://x.arc 0.0.0.0 20201023100000 text/plain ${version.length}\n`),
    version,
    Buffer.from('\n')
  ])
  return Buffer.concat([first, ...records].map(it => (gzipped ? zlib.gzipSync(it) : it)))
}

/** A zip archive; members are deflated where `deflate` says so. */
export function zip(members: Record<string, string | Uint8Array>, deflate = (_: string) => true): Buffer {
  const [locals, centrals] = [[] as Buffer[], [] as Buffer[]]
  let offset = 0
  for (const [name, contents] of Object.entries(members)) {
    const bytes = Buffer.from(contents as string)
    const packed = deflate(name) ? zlib.deflateRawSync(bytes) : bytes
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800, 2)
    common.writeUInt16LE(deflate(name) ? 8 : 0, 4)
    common.writeUInt32LE(zlib.crc32?.(bytes) ?? 0, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(centrals.length, 4)
  end.writeUInt16LE(centrals.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06'), end])
}

export const tar = async (members: Record<string, string | Uint8Array>): Promise<Buffer> =>
  Buffer.from(
    await packTar(
      Object.entries(members).map(([name, contents]) => {
        const body = new Uint8Array(Buffer.from(contents as string))
        return { header: { name, size: body.length, type: 'file' as const }, body }
      })
    )
  )

const wrapped = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')

/** A message of parts: a page, and pictures with these headers. */
export function message(headers: string[], html: string, pictures: [headers: string[], bytes: Uint8Array][]): string {
  const parts = [
    ['Content-Type: text/html; charset=utf-8', 'Content-Location: https://example.org/2020/ferry.html', '', html],
    ...pictures.map(([head, bytes]) => [...head, 'Content-Transfer-Encoding: base64', '', wrapped(bytes)])
  ]
  const body = parts.map(lines => `--edge\r\n${lines.join('\r\n')}\r\n`).join('')
  return `${headers.join('\r\n')}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="edge"; type="text/html"\r\n\r\n${body}--edge--\r\n`
}
