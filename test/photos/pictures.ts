// Small pictures for tests, with words in them where cameras and newsrooms put them.
import sharp, { type Sharp } from 'sharp'

/** A picture of one colour. */
export const plain = (width = 60, height = 40, background = '#468'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })

/** A picture in which every part differs, so that it cannot be compressed away: a photo, as far as an encoder can tell. */
export const scene = (width = 900, height = 600): Sharp => {
  const data = Buffer.alloc(width * height * 3)
  let seed = 7
  for (let i = 0, p = 0; p < width * height; p++) {
    const [x, y] = [p % width, Math.floor(p / width)]
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    for (const wave of [x / 31, y / 17, (x + y) / 53])
      data[i++] = 128 + 90 * Math.sin(wave + Math.sin(x / 97) * 3) + ((seed >> 16) % 24)
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** An XMP packet of these properties. */
export const xmp = (properties: string): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

/** `dc:description` and its like, in one language. */
export const alt = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`

/** An IPTC record: datasets of record 2 by number, and their bytes. */
export function iptc(datasets: [number: number, value: string | Buffer][], charset?: Buffer): Buffer {
  const set = (record: number, number: number, value: Buffer) =>
    Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 255]), value])
  return Buffer.concat([
    ...(charset ? [set(1, 90, charset)] : []),
    ...datasets.map(([number, value]) => set(2, number, Buffer.from(value as string)))
  ])
}

/** A JPEG with an IPTC record in it, and the digest that Photoshop left of it. */
export function withIptc(jpeg: Buffer, record: Buffer, digest?: Buffer): Buffer {
  const resource = (number: number, data: Buffer) =>
    Buffer.concat([
      Buffer.from('8BIM'),
      Buffer.from([number >> 8, number & 255, 0, 0]),
      Buffer.from([data.length >>> 24, (data.length >> 16) & 255, (data.length >> 8) & 255, data.length & 255]),
      data,
      Buffer.alloc(data.length % 2)
    ])
  const body = Buffer.concat([
    Buffer.from('Photoshop 3.0\0'),
    resource(0x0404, record),
    ...(digest ? [resource(0x0425, digest)] : [])
  ])
  const length = body.length + 2
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xed, length >> 8, length & 255]),
    body,
    jpeg.subarray(2)
  ])
}

/** A photo like no other, of a few thousand bytes. */
export const noise = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 64,
      height: 64,
      channels: 3,
      background: '#468',
      noise: { type: 'gaussian', mean: 128, sigma: 40 }
    }
  })
    .jpeg()
    .toBuffer()
