// What a worker runs: it merges the search index, beside the lists, and says which files it wrote.
import { takeJobs } from '../archive/in-workers.ts'
import { writeIndex } from './write.ts'

takeJobs(([input, output, volumes]: Parameters<typeof writeIndex>) => writeIndex(input, output, volumes))
