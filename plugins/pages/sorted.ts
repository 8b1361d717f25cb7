// Records in order, however many there are: what memory does not hold is sorted in runs on the disk, which are merged.
import fs from 'node:fs'
import path from 'node:path'
import { readJsonl, writeJsonl } from '../archive/jsonl.ts'

/** So many records take some 20 MB. */
const HELD = 50_000

/** A record with the text that it sorts by. */
export interface Keyed {
  key: string
}

/** Records that can be gone through in order, as often as one likes. */
export interface Sorted<T> extends Iterable<T> {
  readonly count: number
}

/** Sorts records by their keys. What memory cannot hold is written to `folder`, which is emptied first. */
export function writeSorted<T extends Keyed>(records: Iterable<T>, folder: string, held = HELD): Sorted<T> {
  fs.rmSync(folder, { recursive: true, force: true })
  const runs: string[] = []
  let [run, count] = [[] as T[], 0]
  for (const record of records) {
    count++
    run.push(record)
    if (run.length < held) continue
    runs.push(path.join(folder, `${runs.length}.jsonl`))
    writeJsonl(runs.at(-1) as string, run.sort(byKey))
    run = []
  }
  run.sort(byKey)
  return { count, [Symbol.iterator]: () => merged([...runs.map(file => readJsonl<T>(file)), run.values()]) }
}

/** One stream out of many that are in order themselves; of what is equal the earlier stream's comes first. */
function* merged<T extends Keyed>(streams: Iterator<T>[]): Generator<T> {
  const heads: { record: T; stream: number }[] = []
  const advance = (stream: number) => {
    const { value: record, done } = (streams[stream] as Iterator<T>).next()
    if (done) return
    let [low, high] = [0, heads.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const head = heads[middle] as (typeof heads)[number]
      if (record.key < head.record.key || (record.key === head.record.key && stream < head.stream)) high = middle
      else low = middle + 1
    }
    heads.splice(low, 0, { record, stream })
  }
  for (const stream of streams.keys()) advance(stream)
  for (let head = heads.shift(); head; head = heads.shift()) {
    yield head.record
    advance(head.stream)
  }
}

const byKey = (a: Keyed, b: Keyed) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
