// What the benchmark must know of a site generator.
import type { Made } from '../articles.ts'
import type { Command } from '../measure.ts'

/** A site generator to be measured. */
export interface Builder {
  name: string
  version(): string
  /** Writes the articles as this generator wants them, with the layouts that it needs. */
  prepare(input: string, articles: Iterable<Made>): void
  /** How it is told to build. */
  command(input: string, output: string): Command
  /** Takes away what it has kept of the last build. */
  forget?(input: string): void
}

/** Front matter of JSON values, which are YAML too. */
export const frontMatter = (fields: object): string =>
  `---\n${Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n`

/** The body without the place of the photo: the other generators' layouts print it above the text. */
export const bodyWithoutPhoto = (body: string): string => body.replace(/^!\[.*\n\n/m, '')
