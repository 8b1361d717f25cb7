// Eleventy plugin: front-matter pages → HTML, a volume at a time. A few pages are printed in this run; many in workers,
// as many at once as there are cores. This file is also what a worker runs.
import path from 'node:path'
import { isMainThread, workerData } from 'node:worker_threads'
import Eleventy, { type UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { inWorkers, takeJobs } from './archive/in-workers.ts'
import { readSettings } from './archive/settings.ts'
import { pageNotes, progress } from './command/progress.ts'
import { version } from './command/version.ts'
import { WORKERS } from './command/workers.ts'
import { type Print, printer } from './layouts.ts'
import { summaryOf, writeEntries } from './pages/catalogue.ts'
import { readHandFingerprint } from './pages/is-built.ts'
import { readMethod } from './pages/method.ts'
import {
  areListsThere,
  type Built,
  type BuiltVolume,
  NOTHING,
  readBuilt,
  readListsFingerprint,
  readVolumes,
  runs,
  staleVolumes,
  type VolumeNow
} from './pages/plan.ts'
import { readVolume, type VolumeOptions, type VolumeRead } from './pages/volume.ts'
import { type Folders, writeFile } from './pages/write.ts'
import { formatsOf } from './photos/renditions.ts'
import { writeShown } from './photos/shown.ts'
import { RunWriter } from './search/write-run.ts'

/** Below this a worker's start costs more than it saves. */
const FEW = 300

/** Is this Eleventy run one for volumes only, in a worker? */
export const isVolumeRun: boolean = !isMainThread && workerData?.backfile === 'volumes'

/** What this run prints when Eleventy is done. */
let waiting: VolumeRead[] = []
/** What this build makes, once the volumes have been looked at, and what the last one left. */
export const building = {
  built: NOTHING,
  before: NOTHING,
  /** What every page depends on beside itself. */
  method: '',
  /** Pages that this build printed, of volumes and of lists. */
  pages: 0,
  /** It built a volume. */
  changed: false,
  /** The lists are as they were. */
  listed: false
}

export default function (eleventy: UserConfig): void {
  const input = archiveOf(eleventy.directories.input)
  if (isVolumeRun) return

  const output = path.resolve(eleventy.directories.output)
  const options = optionsOf(input)

  eleventy.on('eleventy.before', async () => {
    const method = readMethod(input, 'layouts', version())
    const now = readVolumes(input, method)
    const before = readBuilt(input, output)
    const stale = staleVolumes(input, output, now, before)
    const pages = stale.reduce((sum, { articles }) => sum + articles, 0)
    waiting = []
    const fresh =
      pages > FEW && WORKERS > 0 ? await builtInWorkers(eleventy, runs(stale)) : await inThisRun(stale, options)
    const volumes = merge(now, before, fresh)
    building.pages = fresh.reduce((sum, { outputs }) => sum + outputs.length, 0)
    building.before = before
    building.method = method
    const fingerprint = readListsFingerprint(input, method, now)
    building.listed = !stale.length && fingerprint === before.lists.fingerprint && areListsThere(output, before.lists)
    const lists = building.listed ? before.lists : { fingerprint, outputs: [] }
    building.built = { volumes, outputs: [], hand: readHandFingerprint(input), lists, words: before.words }
    building.changed = fresh.length > 0
    const looked = new Set(fresh.map(({ volume }) => volume))
    const notes = volumes.flatMap(volume => volume.notes)
    const told = volumes.flatMap(({ volume, notes }) => notes.filter(({ failed }) => failed || looked.has(volume)))
    if (told.length) console.log(pageNotes(told))
    if (notes.some(note => note.failed) || (process.env.BACKFILE_STRICT && notes.length)) process.exitCode = 1
  })

  eleventy.on('eleventy.after', async () => {
    const print = printer()
    for (const volume of waiting) await writePages(volume, print, output)
  })
}

type Fresh = Omit<BuiltVolume, 'fingerprint'>

/** The volumes in their order: those built now, and those that are as they were. */
function merge(now: readonly VolumeNow[], before: Built, fresh: readonly Fresh[]): BuiltVolume[] {
  const known = new Map([...before.volumes, ...fresh].map(volume => [volume.volume, volume]))
  return now.flatMap(({ volume, fingerprint }) => {
    const of = known.get(volume)
    return of ? [{ ...of, fingerprint }] : []
  })
}

const optionsOf = (input: string): VolumeOptions => {
  const settings = readSettings(input)
  return { input, language: settings.language, formats: formatsOf(settings) }
}

/** Reads volumes for this run to print, all at once: their photos take turns. */
async function inThisRun(volumes: readonly VolumeNow[], options: VolumeOptions): Promise<Fresh[]> {
  waiting = await Promise.all(volumes.map(({ volume }) => readVolume(volume, options)))
  const run = new RunWriter()
  const fresh = waiting.map((read, i) => catalogued((volumes[i] as VolumeNow).volume, read, options.input, run))
  if (fresh.length) run.write(options.input)
  return fresh
}

/** Leaves a volume's part of the catalogue and of the search index, and tells what was found in it. */
function catalogued(volume: string, read: VolumeRead, input: string, run: RunWriter): Fresh {
  writeEntries(input, volume, read.entries)
  writeShown(input, volume, read.photos)
  const renditions = [...new Set(read.photos.flatMap(({ picture }) => picture?.renditions ?? []).map(r => r.address))]
  const received = read.photos.flatMap(({ accession, photo, stamp = '' }): BuiltVolume['received'] =>
    photo.file === undefined ? [] : [[accession, photo.file, stamp]]
  )
  run.add(volume, read.articles)
  const outputs = [...read.articles, ...read.dumps].map(page => page.address)
  return { ...summaryOf(volume, read.entries), outputs, notes: read.notes, renditions, received }
}

async function writePages({ articles, dumps }: VolumeRead, print: Print, output: string): Promise<void> {
  const folders: Folders = new Map()
  for (const page of articles) writeFile(path.join(output, page.address), await print('article.njk', page), folders)
  for (const page of dumps) writeFile(path.join(output, page.address), await print('dump.njk', page), folders)
}

/** Builds volumes in workers. */
async function builtInWorkers(eleventy: UserConfig, jobs: string[][]): Promise<Fresh[]> {
  const { step, done } = progress('Building volume')
  const fresh: Fresh[] = []
  const { input, output } = eleventy.directories
  const data = { backfile: 'volumes', pages: input, output }
  await inWorkers({ file: 'volumes', data, workers: WORKERS }, jobs, (made: Fresh[]) => {
    fresh.push(...made)
    for (const { volume } of made) step(volume)
  })
  done()
  return fresh
}

/** A worker: Eleventy runs once, for its configuration, data and layouts; then volumes are printed as they are told. */
async function serveRuns(): Promise<void> {
  const { pages, output } = workerData as { pages: string; output: string }
  const input = archiveOf(pages)
  const options = optionsOf(input)
  const configPath = path.relative('.', path.join(path.dirname(new URL(import.meta.url).pathname), 'eleventy.mjs'))
  await new Eleventy(pages, output, { configPath, quietMode: true }).toJSON()
  const print = printer()
  takeJobs(async (volumes: string[]) => {
    const fresh: Fresh[] = []
    const run = new RunWriter()
    for (const volume of volumes) {
      const read = await readVolume(volume, options)
      await writePages(read, print, output)
      fresh.push(catalogued(volume, read, input, run))
    }
    run.write(input)
    return fresh
  })
}

// Not awaited: the configuration that Eleventy reads in it imports this file.
if (isVolumeRun) void serveRuns()
