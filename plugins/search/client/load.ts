// The files of the index, loaded over http and from a disk alike: each is a script that hands over its bytes.
import { fromString } from '../script.ts'
import type { Stemmer } from '../stem.ts'
import { element } from './element.ts'
import type { Source } from './store.ts'

declare global {
  interface Window {
    /** What a file of the index calls; see `script.ts`. */
    backfile?: (text: string) => unknown
    /** The stemmers that are loaded, by language. */
    backfileStemmers?: Record<string, { stemmer: Stemmer }>
  }
}

/** Loads from the folder beside this page. */
export function pageSource(): Source {
  const taken = new Map<unknown, Uint8Array>()
  window.backfile = text => taken.set(document.currentScript, fromString(text))
  const stemmers = run('search/stemmers.js', () => window.backfileStemmers ?? {})
  return {
    file: name =>
      run(`search/${name}.js`, script => {
        const bytes = taken.get(script)
        taken.delete(script)
        return bytes
      }),
    stemmer: async code => ((await stemmers)[code] as { stemmer: Stemmer }).stemmer
  }
}

/** Runs a script, and gives what can be found then. */
async function run<T>(src: string, found: (script: Element) => T | undefined): Promise<T> {
  // What every search needs stands in the page itself, so that it is loaded beside our own script, and runs after it.
  const script = document.querySelector<HTMLScriptElement>(`[src="${src}"]`) ?? element('script', { src })
  await new Promise(resolve => {
    script.onload = script.onerror = resolve
    if (!script.isConnected) document.head.append(script)
  })
  const given = found(script)
  script.remove()
  if (!given) throw Error(src)
  return given
}
