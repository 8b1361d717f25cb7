// An index in memory: built of articles in volumes, as a build does it, and opened from the files it gave.
import type { Article } from '../../plugins/archive/types.ts'
import { buildIndex } from '../../plugins/search/build.ts'
import { openFrom } from '../../plugins/search/client/answer.ts'
import { RunBuilder } from '../../plugins/search/run.ts'
import { RunReader } from '../../plugins/search/run-reader.ts'
import { fromString, stringIn, toScript } from '../../plugins/search/script.ts'
import { stemmerOf } from '../../plugins/search/stemmers.ts'
import { type Indexed, indexed } from '../../plugins/search/text.ts'
import type { Index } from '../../plugins/search/types.ts'

/** An article of a test: what the index is not told is as small as can be. */
export const article = (fields: Partial<Article> & { body: string }, address: string): Indexed =>
  indexed(fields as Article, address, fields.title ?? address, fields.lang ?? 'en')

/** The files of an index over volumes of articles, by name. */
export function filesOf(volumes: readonly (readonly Indexed[])[]): Map<string, Uint8Array> {
  const runs = volumes.map(articles => {
    const run = new RunBuilder()
    for (const one of [...articles].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) run.add(one)
    return { docs: run.docs, terms: run.terms().slice() }
  })
  const files = new Map<string, Uint8Array>()
  const { root } = buildIndex(
    {
      volumes: runs.length,
      docs: run => runs[run]?.docs ?? [],
      runs: () =>
        runs.map(({ docs, terms }, volume) => ({
          terms: readerOf(terms),
          articles: docs.length,
          volumes: [{ volume, first: 0 }]
        }))
    },
    (name, bytes) => files.set(name, toScript(bytes))
  )
  return files.set('index', toScript(root))
}

function readerOf(terms: Uint8Array): RunReader {
  let at = 0
  return new RunReader((into, from) => {
    const piece = terms.subarray(at, at + into.length - from)
    into.set(piece, from)
    at += piece.length
    return piece.length
  })
}

/** Opens an index from its files. `told` is told each that is loaded. */
export const openFiles = (
  files: ReadonlyMap<string, Uint8Array>,
  told: (script: Uint8Array) => void = () => {}
): Promise<Index> =>
  openFrom({
    file: async name => {
      const script = files.get(name)
      if (!script) throw new Error(`${name} is not in the index`)
      told(script)
      return fromString(stringIn(script))
    },
    stemmer: async code => stemmerOf(code) ?? (word => word)
  })
