// Each dump under test/readers/<reader>/ must be taken by that reader and become its stored expectation.
// A missing expectation fails; UPDATE=1 writes it, and the difference is read before it is committed.
import fs from 'node:fs'
import path from 'node:path'
import { dump as yaml } from 'js-yaml'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { decode } from '../plugins/accessions/decode.ts'
import { digestOf } from '../plugins/accessions/fixity.ts'
import type { Dump, Reader, Reading } from '../plugins/archive/types.ts'
import { readerOf, readers } from '../plugins/readers/index.ts'
import { made } from '../plugins/readers/later.ts'

const FOLDER = path.resolve('test/readers')
/** `ferry.html.expected.yaml` is what `ferry.html` must become, `ferry.html.facts.json` what is said of its accession. */
const OURS = /\.(?:expected\.yaml|facts\.json)$/

for (const reader of readers) {
  const folder = path.join(FOLDER, reader.name)
  const dumps = dumpsIn(folder)
  test(`${reader.name}: has a fixture`, () => assert.ok(dumps.length, `${folder} holds no dump`))
  for (const name of dumps) {
    test(`${reader.name}: ${name}`, async () => {
      const dump = fixture(reader, name)
      assert.is(readerOf(dump)?.name, reader.name, 'which reader takes it')
      const found = yaml(await readings(reader, dump), { flowLevel: 3, lineWidth: -1, noRefs: true })
      const file = path.join(folder, `${name}.expected.yaml`)
      if (process.env.UPDATE) fs.writeFileSync(file, found)
      assert.ok(fs.existsSync(file), `no ${file}: run UPDATE=1 npm test -- readers, and read what it wrote`)
      assert.fixture(found, fs.readFileSync(file, 'utf8'))
    })
  }
}

/** The dumps of a reader: what lies directly in its folder. A folder beside them holds received files, such as photos. */
function dumpsIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  const files = fs.readdirSync(folder, { withFileTypes: true }).filter(e => e.isFile() && !OURS.test(e.name))
  return files.map(e => e.name).sort()
}

/** The reader's folder is the accession. */
function fixture(reader: Reader, name: string): Dump {
  const root = path.join(FOLDER, reader.name)
  const bytes = fs.readFileSync(path.join(root, name))
  const facts = path.join(root, `${name}.facts.json`)
  return {
    accession: reader.name,
    path: name,
    digest: digestOf(bytes),
    size: bytes.length,
    facts: fs.existsSync(facts) ? JSON.parse(fs.readFileSync(facts, 'utf8')) : {},
    head: bytes.subarray(0, 4096),
    bytes: () => bytes,
    text: () => decode(bytes),
    stream: async function* () {
      yield bytes
    },
    part: (from, to) => bytes.subarray(from, to)
  }
}

/** What a reader found, without what is absent, and without how blocks look on a page: `readers/look.test.ts` has that. */
async function readings(reader: Reader, dump: Dump): Promise<unknown> {
  const found: Reading[] = []
  for await (const reading of reader.articles(dump)) found.push(await made(reading))
  const plain = (key: string, value: unknown) =>
    key === 'look' ? undefined : value instanceof Map ? Object.fromEntries(value) : value
  return JSON.parse(JSON.stringify(found, plain))
}

test.run()
