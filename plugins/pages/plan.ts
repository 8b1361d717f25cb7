// Which volumes must be built again, and which of them together in one run.
import fs from 'node:fs'
import path from 'node:path'
import { digestOf, digestOfFile } from '../accessions/fixity.ts'
import { readStamp } from '../accessions/list.ts'
import { storiesFile } from '../archive/stories.ts'
import { listPages, type PageFile } from '../articles/list-pages.ts'
import type { VolumeSummary } from './catalogue.ts'
import type { PageNote } from './volume.ts'

/** A run of so many pages is long enough to pay for its start, and short enough to bound its memory. */
const RUN = 1000

/** What the last build left of a volume. */
export interface BuiltVolume extends VolumeSummary {
  fingerprint: string
  /** Paths in the site. */
  outputs: string[]
  notes: PageNote[]
  /** Addresses of the renditions that its pages show. */
  renditions: string[]
  /** The photos' files, with size and time: a photo may come or change when its page does not. */
  received: [accession: string, file: string, stamp: string][]
}

/** What the last build left of a site. A cache: without it everything is built again. */
export interface Built {
  volumes: BuiltVolume[]
  /** Pages written by hand, and what they were made from. */
  outputs: string[]
  hand?: string
  /** What is made from the whole archive; of a page that says what it is made from, a digest of that by its address. */
  lists: { fingerprint: string; outputs: string[]; bases?: Record<string, string> }
  /** What the renditions of a photo say in the site, as a digest of the words by that of its file. */
  words?: Record<string, string>
}

/** What is known of a site that was never built. */
export const NOTHING: Built = { volumes: [], outputs: [], lists: { fingerprint: '', outputs: [] } }

const file = (input: string, output: string) => path.join(input, '.cache', `site-${digestOf(output).slice(0, 16)}.json`)

/** What was built into this output before. */
export function readBuilt(input: string, output: string): Built {
  try {
    return { ...NOTHING, ...(JSON.parse(fs.readFileSync(file(input, output), 'utf8')) as Built) }
  } catch {
    return NOTHING
  }
}

/** Leaves what was built for the next build. */
export function writeBuilt(input: string, output: string, built: Built): void {
  fs.mkdirSync(path.join(input, '.cache'), { recursive: true })
  fs.writeFileSync(`${file(input, output)}.new`, JSON.stringify(built))
  fs.renameSync(`${file(input, output)}.new`, file(input, output))
}

/** A volume as it is on the disk now. */
export interface VolumeNow {
  volume: string
  fingerprint: string
  articles: number
}

/**
 * Every volume with its fingerprint: its pages' names, sizes and times, the stories that it shares with others, and `method`,
 * which is all else that counts. `pages` are those that there are, where they have just been listed.
 */
export function readVolumes(input: string, method: string, pages: Iterable<PageFile> = listPages(input)): VolumeNow[] {
  const volumes = new Map<string, string[]>()
  for (const { page, size, mtime } of pages) {
    const [volume, name] = [path.posix.dirname(page), path.posix.basename(page)]
    const stamps = volumes.get(volume) ?? []
    if (!stamps.length) volumes.set(volume, stamps)
    stamps.push(`${name} ${size} ${mtime}`)
  }
  return [...volumes].map(([volume, stamps]) => {
    const file = storiesFile(input, volume)
    const stories = fs.existsSync(file) ? digestOfFile(file) : ''
    return { volume, articles: stamps.length, fingerprint: digestOf([method, stories, ...stamps].join('\n')) }
  })
}

/** The volumes that were not built as they are now, whose photos have changed, or whose pages are no longer all there. */
export function staleVolumes(input: string, output: string, now: readonly VolumeNow[], built: Built): VolumeNow[] {
  const before = new Map(built.volumes.map(volume => [volume.volume, volume]))
  const isThere = readThere(output)
  return now.filter(({ volume, fingerprint }) => {
    const known = before.get(volume)
    return (
      known?.fingerprint !== fingerprint ||
      !known.outputs.every(isThere) ||
      known.received.some(([accession, at, stamp]) => readStamp(input, accession, at) !== stamp)
    )
  })
}

/** All that the lists are made from: the volumes as they are now, and what ingest left beside them. */
export function readListsFingerprint(input: string, method: string, now: readonly VolumeNow[]): string {
  const files = ['manifest.jsonl', 'notes.jsonl', 'set-aside.jsonl'].map(name => {
    const stat = fs.statSync(path.join(input, 'articles', name), { throwIfNoEntry: false })
    return stat ? `${name} ${stat.size} ${stat.mtimeMs}` : name
  })
  return digestOf([method, ...now.map(({ fingerprint }) => fingerprint), ...files].join('\n'))
}

/** Is everything there that the last build made from the whole archive? */
export const areListsThere = (output: string, { outputs }: Pick<Built['lists'], 'outputs'>): boolean =>
  outputs.every(readThere(output))

/** Tells which files of a site are there, by one look into each folder instead of one at every file. */
export function readThere(output: string): (address: string) => boolean {
  const folders = new Map<string, ReadonlySet<string>>()
  return address => {
    const folder = path.posix.dirname(address)
    const here =
      folders.get(folder) ??
      new Set(fs.existsSync(path.join(output, folder)) ? fs.readdirSync(path.join(output, folder)) : [])
    folders.set(folder, here)
    return here.has(path.posix.basename(address))
  }
}

/** Volumes that are built together in one run: small ones share the cost of its start. */
export function runs(volumes: readonly Omit<VolumeNow, 'fingerprint'>[]): string[][] {
  const out: string[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const { volume, articles } of volumes) {
    if (size + articles > RUN) {
      out.push([])
      size = 0
    }
    out.at(-1)?.push(volume)
    size += articles
  }
  return out
}
