// Every line of a text dump is on its page or set aside with a reason.
import { decode } from '../accessions/decode.ts'
import { readReceived } from '../accessions/read.ts'
import type { Copy, Lines } from '../archive/types.ts'
import { readPageFiles } from '../articles/page-files.ts'
import { linesIn, unaccounted } from '../articles/trace.ts'
import type { Check } from './index.ts'

export const lines: Check = {
  name: 'lines',
  proves:
    'Every line of a text dump is on its page, or set aside with a reason, also where the same article was received again; pages edited by hand are left out',
  *check({ input }) {
    const edited = new Set<string>()
    let count = 0
    for (const { page, article, asWritten } of readPageFiles(input)) {
      const { source } = article
      for (const { lines, accession, path: at, sha256, setAside } of [source, ...(source?.also ?? [])].filter(isText)) {
        if (!asWritten) {
          edited.add(page)
          continue
        }
        const bytes = readReceived(input, accession, at, sha256)
        if (!bytes) {
          yield { path: `articles/${page}`, what: `its dump ${accession}/${at} is gone or has changed` }
          continue
        }
        const dump = linesIn(decode(bytes).text, lines)
        count += dump.filter(line => line.text.trim()).length
        for (const { number, text } of unaccounted(dump, article, setAside ?? []))
          yield { path: `dumps/${accession}/${at}`, line: number, what: `is lost: ${text.trim().slice(0, 80)}` }
      }
    }
    return `${count} lines${edited.size ? `, without ${edited.size} edited pages` : ''}`
  }
}

/** Is it a dump of text, whose lines can be counted? */
const isText = (copy: Copy | undefined): copy is Copy & { lines: Lines } =>
  copy?.lines !== undefined && copy.record === undefined
