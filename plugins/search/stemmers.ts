// The stemmers of the build, one for each language that has one, loaded when it is first asked for.
import { createRequire } from 'node:module'
import type { Stemmer } from './stem.ts'
import modules from './stemmers.json' with { type: 'json' }

const load = createRequire(import.meta.url)
const loaded = new Map<string, Stemmer | undefined>()

/** The stemmer of a language, by its BCP 47 tag. The algorithms are Snowball's (snowballstem.org), as @orama/stemmers has them. */
export function stemmerOf(language: string): Stemmer | undefined {
  const code = language.toLowerCase().split('-')[0] ?? ''
  if (!loaded.has(code)) {
    const name = (modules as Record<string, string>)[code]
    loaded.set(code, name ? (load(`@orama/stemmers/${name}`) as { stemmer: Stemmer }).stemmer : undefined)
  }
  return loaded.get(code)
}

/** Is there a stemmer for this language? */
export const hasStemmer = (code: string): boolean => code in modules
