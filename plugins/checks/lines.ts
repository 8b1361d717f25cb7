// Every line of a text dump is on its page or set aside with a reason.
import { decode } from '../accessions/decode.ts'
import { readReceived } from '../accessions/read.ts'
import { readPageFiles } from '../articles/page-files.ts'
import { unaccounted } from '../articles/trace.ts'
import type { Check } from './index.ts'

export const lines: Check = {
  name: 'lines',
  proves: 'Every line of a text dump is on its page, or set aside with a reason; pages edited by hand are left out',
  *check({ input }) {
    let [count, edited] = [0, 0]
    for (const { page, article, asWritten } of readPageFiles(input)) {
      const { source } = article
      if (source?.lines === undefined || source.record !== undefined) continue
      if (!asWritten) {
        edited++
        continue
      }
      const bytes = readReceived(input, source.accession, source.path, source.sha256)
      if (!bytes) {
        yield { path: `articles/${page}`, what: `its dump ${source.accession}/${source.path} is gone or has changed` }
        continue
      }
      const dump = decode(bytes)
        .text.split('\n')
        .map((text, i) => ({ number: i + 1, text }))
        .slice(source.lines[0] - 1, source.lines[1])
      count += dump.filter(line => line.text.trim()).length
      for (const { number, text } of unaccounted(dump, article)) {
        yield {
          path: `dumps/${source.accession}/${source.path}`,
          line: number,
          what: `is lost: ${text.trim().slice(0, 80)}`
        }
      }
    }
    return `${count} lines${edited ? `, without ${edited} edited pages` : ''}`
  }
}
