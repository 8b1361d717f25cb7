// Readings that are made when they are asked for.
import type { Later, Reading } from '../archive/types.ts'

/** The reading itself. What cannot be read at its place does not keep the rest from being read. */
export async function made(reading: Reading | Later): Promise<Reading> {
  if (!('make' in reading)) return reading
  try {
    return await reading.make()
  } catch (error) {
    return { place: reading.place, notArticle: 'unreadable', reason: (error as Error).message }
  }
}

/** The same reading, with something said of it, now or when it is made. */
export const adding = <T extends Reading | Later>(
  reading: T,
  place: Reading['place'],
  add: (made: Reading) => Reading
): Reading | Later => ('make' in reading ? { place, make: async () => add(await reading.make()) } : add(reading))
