// What a worker runs: it reads the dumps that it is told of, or its share of one, one after the other, and hands over what
// it finds turn by turn, no more of them than it is asked for.
import { parentPort, workerData } from 'node:worker_threads'
import { listReceived } from '../accessions/list.ts'
import type { Furniture } from '../sites/prints.ts'
import type { Finding, Share } from './read-dump.ts'
import { type Job, open } from './read-job.ts'
import { placeOf } from './read-place.ts'
import type { ReadPlace } from './reading-photos.ts'

/** So many turns may wait to be taken: this bounds what is in memory, however long a dump is. */
const WAITING = 8

/** What a worker is told: a dump to read, or that a turn was taken. */
export type Order = { job: Job; nth: number; share: Share; furniture?: Furniture } | 'taken'

/** What it says: of a dump its digest and which share it reads, or why there is none; a turn; and that it is at its end. */
export interface Said {
  nth: number
  digest?: string
  share?: Share
  problem?: string
  turn?: Finding[]
  end?: true
}

const { input } = workerData as { input: string }
const places = new Map<string, () => Promise<ReadPlace>>()
let [waiting, last] = [0, Promise.resolve()]
let taken = () => {}
let known: Furniture = new Set()

parentPort?.on('message', (order: Order) => {
  if (order === 'taken') {
    waiting--
    taken()
  } else last = last.then(() => read(order))
})

async function read({ job, nth, share: asked, furniture = known }: Exclude<Order, string>): Promise<void> {
  known = furniture
  const { name } = job.accession
  const files = () => [...listReceived(input, name, () => {})]
  const place = places.get(name) ?? placeOf(input, name, files, job.digest)
  places.set(name, place)
  const opened = await open(input, job, place, furniture, asked)
  if ('problem' in opened) return say({ nth, problem: opened.problem, end: true })
  say({ nth, digest: opened.digest, share: opened.share })
  let before: Finding[] | undefined
  for await (const turn of opened.turns) {
    if (before) await hand({ nth, turn: before })
    before = turn
  }
  await hand({ nth, ...(before ? { turn: before } : {}), end: true })
}

const say = (said: Said) => parentPort?.postMessage(said)

/** Hands a turn over once few enough are waiting. */
async function hand(said: Said): Promise<void> {
  while (waiting >= WAITING)
    await new Promise<void>(resolve => {
      taken = resolve
    })
  waiting++
  say(said)
}
