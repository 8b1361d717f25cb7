// What a worker runs: it reads the dumps that it is told of, one after the other, and hands over what it finds in
// batches, no more of them than it is asked for.
import { parentPort, workerData } from 'node:worker_threads'
import { listReceived } from '../accessions/list.ts'
import type { Finding } from './read-dump.ts'
import { type Job, open } from './read-job.ts'
import { placeOf } from './read-place.ts'
import type { ReadPlace } from './reading-photos.ts'

/** A batch has so many findings, or so much text. */
const BATCH = 32
const BATCH_TEXT = 1024 * 1024
/** So many batches may wait to be taken: this bounds what is in memory, however long a dump is. */
const WAITING = 8

/** What a worker is told: a dump to read, or that a batch was taken. */
export type Order = { job: Job; nth: number } | 'taken'

/** What it says: of a dump its digest or why there is none, a batch of what is in it, and that it is at its end. */
export interface Said {
  nth: number
  digest?: string
  problem?: string
  findings?: Finding[]
  end?: true
}

const { input } = workerData as { input: string }
const places = new Map<string, () => Promise<ReadPlace>>()
let [waiting, last] = [0, Promise.resolve()]
let taken = () => {}

parentPort?.on('message', (order: Order) => {
  if (order === 'taken') {
    waiting--
    taken()
  } else last = last.then(() => read(order.job, order.nth))
})

async function read(job: Job, nth: number): Promise<void> {
  const { name } = job.accession
  const files = () => [...listReceived(input, name, () => {})]
  const place = places.get(name) ?? placeOf(input, name, files, job.digest)
  places.set(name, place)
  const opened = await open(input, job, place)
  if ('problem' in opened) return say({ nth, problem: opened.problem, end: true })
  say({ nth, digest: opened.digest })
  let [findings, size] = [[] as Finding[], 0]
  for await (const finding of opened.findings) {
    findings.push(finding)
    size += finding.article?.body.length ?? 0
    if (findings.length < BATCH && size < BATCH_TEXT) continue
    await hand({ nth, findings })
    ;[findings, size] = [[], 0]
  }
  await hand({ nth, findings, end: true })
}

const say = (said: Said) => parentPort?.postMessage(said)

/** Hands a batch over once few enough are waiting. */
async function hand(said: Said): Promise<void> {
  while (waiting >= WAITING)
    await new Promise<void>(resolve => {
      taken = resolve
    })
  waiting++
  say(said)
}
