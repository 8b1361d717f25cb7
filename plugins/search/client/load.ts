// The files of the index over http and from a disk alike: each is a script that hands over its bytes.
import { fromString } from '../script.ts'
import type { Stemmer } from '../stem.ts'
import type { Source } from './store.ts'

declare global {
  interface Window {
    /** What a file of the index calls; see `script.ts`. */
    backfile?: (text: string) => void
    /** The stemmers that are loaded, by language. */
    backfileStemmers?: Record<string, { stemmer: Stemmer }>
  }
}

/** Loads from the folder beside this page. */
export function pageSource(): Source {
  const waiting = new Map<Element, (bytes: Uint8Array) => void>()
  window.backfile = text => {
    const { currentScript } = document
    if (currentScript) waiting.get(currentScript)?.(fromString(text))
  }
  const run = (address: string, took?: (bytes: Uint8Array) => void) =>
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script')
      if (took) waiting.set(script, took)
      const end = () => {
        waiting.delete(script)
        script.remove()
      }
      script.onload = () => {
        end()
        resolve()
      }
      script.onerror = () => {
        end()
        reject(new Error(`${address} could not be loaded`))
      }
      script.src = address
      document.head.append(script)
    })
  return {
    async file(name) {
      let bytes: Uint8Array | undefined
      await run(`search/${name}.js`, taken => {
        bytes = taken
      })
      if (!bytes) throw new Error(`search/${name}.js holds nothing`)
      return bytes
    },
    async stemmer(code) {
      await run(`search/stemmer-${code}.js`)
      const loaded = window.backfileStemmers?.[code]
      if (!loaded) throw new Error(`search/stemmer-${code}.js holds nothing`)
      return loaded.stemmer
    }
  }
}
