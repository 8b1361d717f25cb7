// How many workers read dumps and build volumes.
import os from 'node:os'

/** As many as there are cores, unless the machine has other work to do as well; 0 does all in this process. */
export const WORKERS = Number(process.env.BACKFILE_WORKERS ?? os.availableParallelism())
