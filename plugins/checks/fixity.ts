// Every received file is there, and its bytes are those that were received.
import path from 'node:path'
import { digestOfFile } from '../accessions/fixity.ts'
import { listReceived, readAccessions } from '../accessions/list.ts'
import { readPath } from '../accessions/read.ts'
import { readJsonl } from '../archive/jsonl.ts'
import type { Check } from './index.ts'

export const fixity: Check = {
  name: 'fixity',
  proves: 'Every received file is there, and its digest is the one in the manifest',
  *check({ input }) {
    const known = new Set<string>()
    for (const { accession, path: at, sha256 } of readManifest(input)) {
      known.add(`${accession}/${at}`)
      const file = readPath(input, accession, at)
      if (file === undefined) yield { path: `dumps/${accession}/${at}`, what: `is gone; its digest was ${sha256}` }
      else if (digestOfFile(file) !== sha256)
        yield { path: `dumps/${accession}/${at}`, what: `has changed: ${sha256} is now ${digestOfFile(file)}` }
    }
    for (const { name } of readAccessions(input).accessions) {
      for (const { path: at } of listReceived(input, name, () => {})) {
        if (!known.has(`${name}/${at}`))
          yield { path: `dumps/${name}/${at}`, what: 'is not in the manifest: run npm run ingest' }
      }
    }
    return `${known.size} received files`
  }
}

/** Every received file as the manifest has it. */
export const readManifest = (input: string): Iterable<{ accession: string; path: string; sha256: string }> =>
  readJsonl(path.join(input, 'articles/manifest.jsonl'))
