// Broken dumps of every format: no run breaks off, every dump is on a page or set aside with a reason, and what is whole in
// a broken dump survives.
import path from 'node:path'
import zlib from 'node:zlib'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readPageFiles } from '../../plugins/articles/page-files.ts'
import { writeFolder } from '../folder.ts'
import { type Article, FORMATS, type Format } from './broken.ts'

const test = suite('broken dumps')
const MANY = 6

/** What is done to a dump, and how many of its first articles must survive that; all, where it says nothing. */
interface Damage {
  /** The dump's name, where that is what is wrong. */
  name?: (name: string) => string
  break?: (bytes: Buffer, format: Format) => Uint8Array
  articles?: (articles: Article[]) => Article[]
  survive?: (count: number) => number
  /** Only of formats that are text. */
  text?: true
}

const asText = (change: (text: string) => string | Uint8Array) => (bytes: Buffer) =>
  Buffer.from(change(bytes.toString('utf8')))
const half = (count: number) => Math.floor(count / 2) - 1
const none = () => 0

const DAMAGES: Record<string, Damage> = {
  whole: {},
  empty: { break: () => Buffer.alloc(0), survive: none },
  blank: { break: () => Buffer.from(' \r\n\t\n'), survive: none },
  'cut off': { break: bytes => bytes.subarray(0, Math.floor(bytes.length * 0.6)), survive: half },
  'cut off at its beginning': { break: bytes => bytes.subarray(0, 20), survive: none },
  'bytes behind it': { break: bytes => Buffer.concat([bytes, Buffer.from('\0\xff\xfe\x01 rubbish', 'latin1')]) },
  'a mark of UTF-8': { break: asText(text => `\ufeff${text}`), text: true },
  'UTF-16': { break: asText(text => Buffer.from(`\ufeff${text}`, 'utf16le')), text: true },
  'lines that end with CR and LF': { break: asText(text => text.replace(/\r?\n/g, '\r\n')), text: true },
  'lines that end with CR': { break: asText(text => text.replace(/\r?\n/g, '\r')), text: true },
  'windows-1252': {
    break: asText(text => Buffer.from(text.replaceAll('harbour', 'harb\xf4ur'), 'latin1')),
    text: true
  },
  'NUL bytes': { break: asText(text => text.replaceAll('harbour', 'harb\0our')), text: true },
  'a stray byte': {
    break: bytes => Buffer.concat([bytes.subarray(0, -40), Buffer.from([0xff]), bytes.subarray(-40)]),
    survive: count => count - 1
  },
  'twice the same': { break: (bytes, { joins }) => (joins ? Buffer.concat([bytes, Buffer.from('\n'), bytes]) : bytes) },
  'the wrong name': { name: name => `${name}.dat` },
  'a name without an ending': { name: name => name.replace(/\..*$/, '') },
  'dates that are none': { articles: all => all.map(one => ({ ...one, date: '2020-13-45T99:99:99Z' })) },
  'a very long article': {
    articles: all => [...all, { ...(all[0] as Article), title: 'Long harbour', text: 'The harbour. '.repeat(40_000) }],
    survive: count => count - 1
  },
  'gzipped, its end lost': {
    name: name => `${name}.gz`,
    break: bytes => zlib.gzipSync(bytes).subarray(0, -6)
  },
  'gzipped, rubbish behind': {
    name: name => `${name}.gz`,
    break: bytes => Buffer.concat([zlib.gzipSync(bytes), Buffer.from('rubbish')])
  },
  'gzipped twice': { name: name => `${name}.gz.gz`, break: bytes => zlib.gzipSync(zlib.gzipSync(bytes)) }
}

let seed = 7
const random = (below: number) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
  return (seed >>> 8) % below
}
const WORDS = 'ferry captain timetable winter island quay warden council pier storm market boats crossing engine'.split(
  ' '
)
/** A word that no other article has. */
const own = (n: number) =>
  `quay${[...n.toString(26)].map(c => String.fromCharCode(97 + Number.parseInt(c, 26))).join('')}x`
let count = 0
function articleOf(): Article {
  const word = own(count++)
  const sentence = () =>
    `The ${Array.from({ length: 12 }, () => WORDS[random(WORDS.length)]).join(' ')} of ${word} stood in the harbour ${random(1e6)}.`
  return {
    title: `The ${word} dispute ends after nine days`,
    date: '2020-10-23T09:00:00Z',
    word,
    text: [sentence(), sentence(), sentence()].join('\n\n')
  }
}

for (const format of FORMATS) {
  test(format.name, async () => {
    const expected = new Map<string, string[]>()
    const files: Record<string, Uint8Array> = {}
    for (const [what, damage] of Object.entries(DAMAGES)) {
      if (damage.text && !format.text) continue
      const articles = Array.from({ length: format.one ? 1 : MANY }, articleOf)
      const made = damage.articles?.(articles) ?? articles
      const bytes = await format.make(made)
      const at = `${what}/${damage.name?.(format.file) ?? format.file}`
      files[`dumps/a/${at}`] = damage.break?.(bytes, format) ?? bytes
      const least = Math.max(0, damage.survive?.(articles.length) ?? articles.length)
      const needsName = format.byName && damage.name && !/\.gz$/.test(at)
      expected.set(
        at,
        needsName || format.loses?.includes(what) ? [] : articles.slice(0, least).map(({ word }) => word)
      )
    }
    const input = writeFolder(files)
    const { setAside } = await ingest({ input, version: '1' })
    const texts = new Map<string, string>()
    for (const { article } of readPageFiles(input)) {
      const { source } = article
      for (const at of [source, ...(source.also ?? [])]) {
        const text = `${article.title} ${article.body} ${article.standfirst}`
        texts.set(at.path, `${texts.get(at.path) ?? ''} ${text}`)
      }
    }
    const problems: string[] = []
    for (const [at, words] of expected) {
      const aside = setAside.filter(row => row.path === at)
      const told = aside.map(row => `${row.record ?? ''} ${row.as}: ${row.reason}`).join('; ')
      if (!texts.has(at) && !aside.length) problems.push(`${at}: is neither on a page nor set aside`)
      if (aside.some(({ reason }) => !reason)) problems.push(`${at}: set aside without a reason`)
      const lost = words.filter(word => !texts.get(at)?.includes(word))
      if (lost.length) problems.push(`${at}: ${lost.length} of ${words.length} lost (${told})`)
    }
    assert.equal(
      problems.map(it => it.slice(0, 300)),
      [],
      path.basename(input)
    )
  })
}

test.run()
