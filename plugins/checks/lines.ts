// Every line of a text dump is on its page or set aside with a reason.
import { decode } from '../accessions/decode.ts'
import { readReceived } from '../accessions/read.ts'
import type { Copy, Lines } from '../archive/types.ts'
import { readPageFiles } from '../articles/page-files.ts'
import { linesIn, unaccounted } from '../articles/trace.ts'
import { counted } from '../pages/count.ts'
import { readManifest } from './fixity.ts'
import type { Check } from './index.ts'

export const lines: Check = {
  name: 'lines',
  proves:
    'Every line of a text dump is on its page, or set aside with a reason, also where the same article was received again; pages edited by hand are left out, and dumps that `fixity` tells of',
  *check({ input }) {
    const edited = new Set<string>()
    let [count, unproved] = [0, 0]
    let manifest: Map<string, string> | undefined
    for (const { page, article, asWritten } of readPageFiles(input)) {
      const { source } = article
      for (const { lines, accession, path: at, sha256, setAside } of [source, ...(source?.also ?? [])].filter(isText)) {
        if (!asWritten) {
          edited.add(page)
          continue
        }
        const bytes = readReceived(input, accession, at, sha256)
        if (!bytes) {
          manifest ??= new Map(Array.from(readManifest(input), row => [`${row.accession}/${row.path}`, row.sha256]))
          if (manifest.get(`${accession}/${at}`) === sha256) unproved++
          else yield { path: `articles/${page}`, what: `its dump ${accession}/${at} is not what it was made from` }
          continue
        }
        const dump = linesIn(decode(bytes).text, lines)
        count += dump.filter(line => line.text.trim()).length
        for (const { number, text } of unaccounted(dump, article, setAside ?? []))
          yield { path: `dumps/${accession}/${at}`, line: number, what: `is lost: ${text.trim().slice(0, 80)}` }
      }
    }
    const without = [
      ...(edited.size ? [`${counted(edited.size, 'page')} edited by hand`] : []),
      ...(unproved ? [`${counted(unproved, 'dump')} that fixity tells of`] : [])
    ]
    return `${count} lines${without.length ? `, without ${without.join(' and ')},` : ''}`
  }
}

/** Is it a dump of text, whose lines can be counted? */
const isText = (copy: Copy | undefined): copy is Copy & { lines: Lines } =>
  copy?.lines !== undefined && copy.record === undefined
