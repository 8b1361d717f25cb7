// What a worker runs: it merges the search index, beside the lists, and says which files it wrote.
import { parentPort, workerData } from 'node:worker_threads'
import { writeIndex } from './write.ts'

const { input, output, volumes } = workerData as { input: string; output: string; volumes: string[] }
parentPort?.postMessage(writeIndex(input, output, volumes))
