// Several at a time, and no more: a photo takes one core and, while it is open, a good deal of memory.
import os from 'node:os'

const AT_ONCE = os.availableParallelism()

let running = 0
const waiting: (() => void)[] = []

/** Does a piece of work when one of the places is free. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
