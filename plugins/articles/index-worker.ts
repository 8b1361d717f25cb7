// What a worker runs: it reads pages for the index of them.
import { workerData } from 'node:worker_threads'
import { takeJobs } from '../archive/in-workers.ts'
import type { PageFile } from './list-pages.ts'
import { readEntry } from './pages-index.ts'

takeJobs((pages: readonly PageFile[]) => pages.map(page => readEntry((workerData as { input: string }).input, page)))
