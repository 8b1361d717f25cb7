// Work that is shared out: each worker takes the next job when it is done with one.
import { parentPort, Worker } from 'node:worker_threads'

/** What a worker says once it can take a job. */
const READY = 'ready'

/**
 * Has jobs done by as many workers at once. `file` is what they run, as the commands are bundled, and `data` what they
 * are started with; `onMade` takes what was made of each job, in whatever order, with the job's place in the list.
 * Rejects when a worker fails.
 */
export async function inWorkers<Job, Made>(
  { file, data, workers }: { file: string; data: object; workers: number },
  jobs: readonly Job[],
  onMade: (made: Made, nth: number) => void
): Promise<void> {
  let next = 0
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(`./${file}.mjs`, import.meta.url), { workerData: data })
      let nth = -1
      worker.on('message', (made: Made | typeof READY) => {
        if (made !== READY) onMade(made, nth)
        nth = next++
        if (nth < jobs.length) worker.postMessage(jobs[nth])
        else {
          resolve()
          void worker.terminate()
        }
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error(`a worker stopped before its work was done (${file})`)))
    })
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work))
}

/** In a worker: does the jobs that it is told of, one after the other. */
export function takeJobs<Job, Made>(work: (job: Job) => Made | Promise<Made>): void {
  parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await work(job)))
  parentPort?.postMessage(READY)
}
