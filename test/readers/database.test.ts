// Whatever a news database gives out, cut where it may be: every line that says something is in a block, and in one document.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documentsIn, type Service, serviceOf } from '../../plugins/readers/database/documents.ts'
import { factivaParts } from '../../plugins/readers/database/factiva.ts'
import { labelledParts } from '../../plugins/readers/database/labelled.ts'

const test = suite('database')
const FOLDER = path.resolve('test/readers/database')

for (const name of fs.readdirSync(FOLDER).filter(it => it.endsWith('.txt'))) {
  test(`${name}: no line is lost`, () => {
    const lines = fs.readFileSync(path.join(FOLDER, name), 'utf8').split('\n')
    const service = serviceOf(lines.join('\n').slice(0, 4096)) as Service
    assert.type(service, 'string')
    for (let length = 1; length <= lines.length; length += 3) covers(lines.slice(0, length), service)
    for (let from = 1; from < lines.length; from += 3) covers(lines.slice(from), service)
    covers(
      lines.filter(line => line.trim()),
      service
    )
    covers(
      lines.flatMap(line => [line, '']),
      service
    )
  })
}

function covers(lines: readonly string[], service: Service): void {
  const missing = new Set(lines.flatMap((line, i) => (/\p{L}|\p{N}/u.test(line) ? [i + 1] : [])))
  for (const document of documentsIn(lines, service)) {
    const { blocks } = service === 'factiva' ? factivaParts(document) : labelledParts(document, service)
    let before = 0
    for (const block of blocks) {
      assert.ok(block.lines[0] >= before, `a block of line ${block.lines[0]} stands behind one of ${before}`)
      before = block.lines[0]
      for (let line = block.lines[0]; line <= block.lines[1]; line++) missing.delete(line)
    }
  }
  assert.equal(
    [...missing].map(line => `${line}: ${lines[line - 1]}`),
    []
  )
}

test.run()
