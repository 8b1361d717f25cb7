// Reads dumps in workers, and gives them back in the order in which they were asked for.
import { Worker } from 'node:worker_threads'
import type { Furniture } from '../sites/prints.ts'
import { AHEAD } from './learning.ts'
import type { Finding } from './read-dump.ts'
import type { Job, Opened } from './read-job.ts'
import type { Order, Said } from './read-worker.ts'

/** A dump of so many bytes is read by all workers, each its share: each goes through it once more, which is the cheaper part. */
const LONG = 1024 * 1024
/**
 * From so many workers on. Two that share a dump of 48 MB take a third less time than one, but 428 MB in place of 280, and
 * more with more records: a laptop with two cores may not have that.
 */
const SHARING = 3

/** V8 gives each thread three times as much for what is young, and there it is garbage: memory for hardly any time. */
const YOUNG_MB = 8

/** What one worker said of a dump and was not taken yet. */
interface Box {
  worker: Worker
  said: Said[]
  /** All that it will say was taken. */
  ended?: true
  /** Tells whoever waits for the next of it. */
  come: () => void
}

/** Opens every job in its order; the workers are already at the next ones. */
export async function* openedInWorkers(
  input: string,
  jobs: readonly Job[],
  known: (nth: number) => Furniture,
  howMany: number
): AsyncGenerator<Opened | { problem: string }> {
  const boxes = new Map<number, Box[]>()
  const load = new Map<Worker, number>()
  const knows = new Map<Worker, Furniture>()
  let failed: Error | undefined
  const fail = (error: Error) => {
    failed ??= error
    for (const box of [...boxes.values()].flat()) box.come()
  }
  const isShared = ({ listed }: Job) => howMany >= SHARING && listed.size >= LONG
  const count = jobs.some(isShared) ? howMany : Math.min(howMany, jobs.length)
  for (let i = 0; i < count; i++) {
    const worker = new Worker(new URL('./reading.mjs', import.meta.url), {
      workerData: { input },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
    })
    load.set(worker, 0)
    worker.on('message', (said: Said) => {
      const box = boxes.get(said.nth)?.find(it => it.worker === worker) as Box
      box.said.push(said)
      if (said.end) load.set(worker, (load.get(worker) as number) - 1)
      box.come()
    })
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('a worker stopped before its dumps were read')))
  }
  const next = async (box: Box): Promise<Said> => {
    while (!box.said.length && !failed)
      await new Promise<void>(resolve => {
        box.come = resolve
      })
    if (failed) throw failed
    const said = box.said.shift() as Said
    if (said.digest === undefined && said.problem === undefined) box.worker.postMessage('taken' satisfies Order)
    if (said.end) box.ended = true
    return said
  }
  let told = 0
  const tell = (upTo: number) => {
    for (; told < Math.min(upTo, jobs.length); told++) {
      const job = jobs[told] as Job
      // The one with the fewest dumps before it; of a long dump all.
      const free = [...load].sort(([, a], [, b]) => a - b).map(([worker]) => worker)
      const workers = isShared(job) ? [...load.keys()] : free.slice(0, 1)
      boxes.set(
        told,
        workers.map(worker => ({ worker, said: [], come: () => {} }))
      )
      for (const [nth, worker] of workers.entries()) {
        load.set(worker, (load.get(worker) as number) + 1)
        // What it was told before it knows.
        const furniture = known(told)
        const isNew = knows.get(worker) !== furniture
        knows.set(worker, furniture)
        const share = { nth, of: workers.length }
        worker.postMessage({ job, nth: told, share, ...(isNew ? { furniture } : {}) } satisfies Order)
      }
    }
  }
  try {
    for (let nth = 0; nth < jobs.length; nth++) {
      tell(nth + AHEAD)
      const sharing = boxes.get(nth) as Box[]
      const opened = await Promise.all(sharing.map(next))
      const { digest, problem, share } = opened.find(said => said.problem !== undefined) ?? (opened[0] as Said)
      if (digest === undefined) yield { problem: problem ?? '' }
      else yield { digest, turns: turnsOf(sharing.slice(0, share?.of), next) }
      for (const box of sharing) while (!box.ended) await next(box)
      boxes.delete(nth)
    }
  } finally {
    for (const worker of load.keys()) worker.removeAllListeners('exit')
    await Promise.all([...load.keys()].map(worker => worker.terminate()))
  }
}

/** The turns of a dump, the first from the first worker, and so on; where there is none, or the dump broke off, it is at its end. */
async function* turnsOf(sharing: readonly Box[], next: (box: Box) => Promise<Said>): AsyncGenerator<Finding[]> {
  for (let nth = 0; ; nth++) {
    const box = sharing[nth % sharing.length] as Box
    const { turn } = box.ended ? {} : await next(box)
    if (!turn) return
    yield turn
    if (turn.some(({ broken }) => broken)) return
  }
}
