// Where an archive's parts are.
import path from 'node:path'

/** The archive's folder, from Eleventy's input, which is the archive's `pages/`. */
export const archiveOf = (pages: string): string => path.resolve(pages, '..')
