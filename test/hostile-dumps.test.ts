// Dumps that were cut off, damaged or made to do harm: a reader says what is wrong with them, and never throws or hangs.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decode } from '../plugins/accessions/decode.ts'
import type { Dump } from '../plugins/archive/types.ts'
import { readerOf } from '../plugins/readers/index.ts'

const FOLDER = path.resolve('test/readers')
/** Slow machines take a tenth of it. */
const LONGEST = 5000
const many = (text: string, times = 50_000) => text.repeat(times)

/** A name, and what is hostile about the text: it nests, repeats what opens, or never ends. */
const HOSTILE: Record<string, string> = {
  'nested.json': many('{"a":'),
  'list.json': many('['),
  'line.jsonl': `{"title":"x","text":"${many('a', 3_000_000)}"}\n{"a":1}\n`,
  'angles.json': JSON.stringify({ title: 'x', text: `<p ${many('<')}` }),
  'fields.json': JSON.stringify({
    title: 't',
    text: 'x',
    author: many('a, '),
    date: many('1'),
    description: many('… ')
  }),
  'nested.xml': `<nitf><body><body.content>${many('<p>')}`,
  'laughs.xml': `<!DOCTYPE rss [<!ENTITY a "b">${many('<!ENTITY c "&a;&a;">', 100)}]><rss><channel>${many('&c;')}`,
  'nested.rss': `<rss><channel><item><title>x</title><description>${many('<b>')}`,
  'shortcodes.xml': `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><content:encoded><![CDATA[${many('[caption ')}${many('[a b="')}]]>`,
  'open.csv': `title,text\n"${many('a', 1_000_000)}`,
  'quotes.csv': `title,text\n${many('"', 300_001)}`,
  'shortcodes.md': `---\ntitle: x\n---\n${many('{{< a ')}`,
  'marks.md': `${many('](')}${many('*a_')}`,
  'subject.eml': `MIME-Version: 1.0\nFrom: a@b\nSubject: ${many('=?utf-8?q?')}\n\nx`,
  'parts.mht': `Snapshot-Content-Location: x\nContent-Type: multipart/related; boundary=b\n\n${many('--b\n')}`,
  'from.mbox': `From a b 2020\nMessage-ID: 1\nFrom: a\n\n${many('From ')}`,
  'marks.tst': `\x16\x16\x01a1\x1f\n\x02${many('^')}\n${many('A ')}(`,
  'ampersands.sgm': `<REUTERS><TEXT><BODY>${many('&')}`
}

const test = suite('hostile dumps')

for (const [name, text] of Object.entries(HOSTILE)) test(name, () => survives(name, Buffer.from(text, 'latin1')))

for (const [reader, name] of fixtures()) {
  test(`${reader}/${name}, cut off and damaged`, async () => {
    const bytes = fs.readFileSync(path.join(FOLDER, reader, name))
    for (let i = 1; i <= 6; i++) {
      await survives(name, bytes.subarray(0, Math.floor((bytes.length * i) / 7)))
      const damaged = Buffer.from(bytes)
      for (let at = i; at < damaged.length; at += 97 * i) damaged[at] = (damaged[at] as number) ^ (i * 37)
      await survives(name, damaged)
    }
  })
}

async function survives(name: string, bytes: Uint8Array): Promise<void> {
  const began = Date.now()
  const dump = dumpOf(name, bytes)
  for await (const reading of readerOf(dump)?.articles(dump) ?? []) assert.ok(reading.place)
  assert.ok(Date.now() - began < LONGEST, `${name} took ${Date.now() - began} ms`)
}

function dumpOf(name: string, bytes: Uint8Array): Dump {
  return {
    accession: 'a',
    path: name,
    digest: '',
    size: bytes.length,
    facts: {},
    head: bytes.subarray(0, 4096),
    bytes: () => bytes,
    text: () => decode(bytes),
    stream: async function* () {
      yield bytes
    },
    part: (from, to) => bytes.subarray(from, to)
  }
}

function fixtures(): [reader: string, name: string][] {
  const folders = fs.readdirSync(FOLDER, { withFileTypes: true }).filter(e => e.isDirectory())
  return folders.flatMap(({ name: reader }) =>
    fs
      .readdirSync(path.join(FOLDER, reader), { withFileTypes: true })
      .filter(e => e.isFile() && !/\.(?:expected\.yaml|facts\.json)$|bomb/.test(e.name))
      .map((e): [string, string] => [reader, e.name])
  )
}

test.run()
