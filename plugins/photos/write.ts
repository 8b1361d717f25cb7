// Renditions on the disk: made once for a content and settings, kept in the cache, put into the site with their words.
import fs from 'node:fs'
import path from 'node:path'
import type { Format, Made, Picture } from './picture.ts'
import { carrying, roomFor, type Words } from './xmp.ts'

/** What the cache knows of a photo: a file of a few lines beside its renditions. */
interface Noted {
  made: Made
  /** Of the renditions, in order: one that is shorter was cut off. */
  sizes: number[]
}

/**
 * What the file of these bytes shows, from the cache if it is there whole. `words` are those that the file itself carries.
 */
export async function writeRenditions(
  cache: string,
  stem: string,
  formats: readonly Format[],
  read: () => Promise<{ bytes: Uint8Array; words: Words }>
): Promise<Made> {
  const note = path.join(cache, `${stem}.json`)
  const known = readNoted(note)
  if (known && isWhole(cache, known)) return known.made
  const { bytes, words } = await read()
  // sharp is loaded when there is something to make: most builds find every photo made.
  const { make } = await import('./make.ts')
  const made = await make(bytes, stem, formats, roomFor(words))
  fs.mkdirSync(cache, { recursive: true })
  const encoded = 'lost' in made ? [] : made.encoded
  for (const { address, bytes: data } of encoded) writeWhole(inFolder(cache, address), data)
  const noted: Noted = {
    made: 'lost' in made ? made : made.picture,
    sizes: encoded.map(({ bytes: { length } }) => length)
  }
  writeWhole(note, JSON.stringify(noted))
  return noted.made
}

function readNoted(note: string): Noted | undefined {
  try {
    return JSON.parse(fs.readFileSync(note, 'utf8')) as Noted
  } catch {
    return undefined // not made yet, or cut off: it is made again
  }
}

const isWhole = (cache: string, { made, sizes }: Noted): boolean =>
  'lost' in made ||
  made.renditions.every(
    ({ address }, i) => fs.statSync(inFolder(cache, address), { throwIfNoEntry: false })?.size === sizes[i]
  )

const inFolder = (folder: string, address: string) => path.join(folder, path.posix.basename(address))

/** Renamed into place, so that a build that was cut off leaves no half picture. */
function writeWhole(file: string, data: string | Uint8Array): void {
  fs.writeFileSync(`${file}.new`, data)
  fs.renameSync(`${file}.new`, file)
}

/** The renditions that lie in a site; other files in the folder are not ours. */
export function listPlaced(output: string): Set<string> {
  const folder = path.join(output, 'photos')
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : []
  return new Set(names.filter(name => /\.(?:avif|webp|jpg)(?:\.new)?$/.test(name)).map(name => `photos/${name}`))
}

/** Puts a photo's renditions into the site, each with the words that a reader who saves it should keep. */
export function writePlaced(cache: string, output: string, { renditions }: Picture, words: Words): void {
  fs.mkdirSync(path.join(output, 'photos'), { recursive: true })
  for (const { address } of renditions)
    writeWhole(path.join(output, address), carrying(fs.readFileSync(inFolder(cache, address)), words))
}
