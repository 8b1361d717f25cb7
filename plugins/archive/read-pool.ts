// Reads dumps in workers, and gives them back in the order in which they were asked for.
import { Worker } from 'node:worker_threads'
import type { Finding } from './read-dump.ts'
import type { Job, Opened } from './read-job.ts'
import type { Order, Said } from './read-worker.ts'

/** So many dumps are told to the workers ahead of the one whose turn it is: enough that none waits, few enough to hold. */
const AHEAD = 64

/** What was said of a dump and not taken yet. */
interface Box {
  worker: Worker
  said: Said[]
  /** Tells whoever waits for the next of it. */
  come: () => void
}

/** Opens every job in its order; the workers are already at the next ones. */
export async function* openedInWorkers(
  input: string,
  jobs: readonly Job[],
  howMany: number
): AsyncGenerator<Opened | { problem: string }> {
  const boxes = new Map<number, Box>()
  const load = new Map<Worker, number>()
  let failed: Error | undefined
  const fail = (error: Error) => {
    failed ??= error
    for (const box of boxes.values()) box.come()
  }
  for (let i = 0; i < Math.min(howMany, jobs.length); i++) {
    const worker = new Worker(new URL('./reading.mjs', import.meta.url), { workerData: { input } })
    load.set(worker, 0)
    worker.on('message', (said: Said) => {
      const box = boxes.get(said.nth) as Box
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
    if (said.findings) box.worker.postMessage('taken' satisfies Order)
    return said
  }
  let told = 0
  const tell = (upTo: number) => {
    for (; told < Math.min(upTo, jobs.length); told++) {
      // The one with the fewest dumps before it.
      const [[worker]] = [...load].sort(([, a], [, b]) => a - b) as [[Worker, number]]
      load.set(worker, (load.get(worker) as number) + 1)
      boxes.set(told, { worker, said: [], come: () => {} })
      worker.postMessage({ job: jobs[told] as Job, nth: told } satisfies Order)
    }
  }
  try {
    for (let nth = 0; nth < jobs.length; nth++) {
      tell(nth + AHEAD)
      const box = boxes.get(nth) as Box
      const { digest, problem } = await next(box)
      if (digest === undefined) yield { problem: problem ?? '' }
      else yield { digest, findings: findingsOf(() => next(box)) }
      boxes.delete(nth)
    }
  } finally {
    for (const worker of load.keys()) worker.removeAllListeners('exit')
    await Promise.all([...load.keys()].map(worker => worker.terminate()))
  }
}

async function* findingsOf(next: () => Promise<Said>): AsyncGenerator<Finding> {
  for (;;) {
    const { findings = [], end } = await next()
    yield* findings
    if (end) return
  }
}
