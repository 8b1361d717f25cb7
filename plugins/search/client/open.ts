// Opens the index of this site, for the search page.
import type { Index } from '../types.ts'
import { openFrom } from './answer.ts'
import { pageSource } from './load.ts'

export const openIndex = (): Promise<Index> => openFrom(pageSource())
