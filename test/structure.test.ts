// The shape of the code, which DESIGN.md promises: who may import whom, who touches the disk, what stands where.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checks } from '../plugins/checks/index.ts'
import { exports } from '../plugins/exports/index.ts'
import { pageTypes } from '../plugins/pages/index.ts'

/** The direction of the data: a step may import from its own row and from those above it. */
const FLOW = [
  'archive/types.ts archive/edtf.ts archive/jsonl.ts archive/folders.ts archive/in-workers.ts archive/settings.ts archive/escape.ts archive/rows.ts',
  'accessions',
  'readers',
  'rules',
  'holdings',
  'articles',
  'sites',
  'archive/stories.ts', // what the volumes are told of each other
  'photos',
  'pages',
  'search',
  'exports',
  'archive/reading-photos.ts archive/read-dump.ts archive/read-place.ts archive/read-job.ts archive/read-worker.ts archive/read-pool.ts archive/unattached.ts archive/ledger.ts archive/ingest-dump.ts archive/unchanged.ts archive/gone.ts archive/learning.ts archive/ingest.ts', // the flow, in one function
  'checks',
  'command'
]

/** Who touches the disk, and nobody else: `read…`, `write…` and `list…` functions live here. */
const ON_DISK = new Set([
  'accessions/fixity.ts', // the digest of a file that is larger than memory
  'accessions/list.ts',
  'accessions/read.ts',
  'archive/jsonl.ts',
  'archive/settings.ts',
  'archive/unchanged.ts', // times of what ingest left
  'articles/list-pages.ts',
  'articles/page-files.ts',
  'articles/pages-index.ts',
  'articles/shelve.ts',
  'checks/addresses.ts', // a check reads the site as it stands
  'checks/links.ts',
  'command/eleventy.ts',
  'command/options.ts',
  'command/version.ts',
  'command/watch.ts',
  'holdings/kept.ts',
  'pages/hand-pages.ts',
  'pages/is-built.ts',
  'pages/layout.ts',
  'pages/method.ts',
  'pages/plan.ts',
  'pages/sorted.ts',
  'pages/versions.ts', // titles of pages in other volumes
  'pages/volume.ts',
  'pages/write.ts',
  'photos/write.ts',
  'search/write-run.ts',
  'search/write.ts'
])

/** Shelves whose entries have test files of their own name; readers and rules have loaders: readers.test.ts, rules.test.ts. */
const SHELVES = { checks, exports, pages: pageTypes }
const WITH_LOADER = ['readers', 'rules']

/** A file of more lines holds a second idea. */
const LONGEST = 250
/** The nouns stand in one place, and so do the words of a language: a list is long without being hard to read. */
const LISTS = /^(?:archive\/types\.ts|rules\/words\/.*)$/

const root = path.resolve('plugins')
const files = fs
  .readdirSync(root, { recursive: true })
  .map(file => String(file).replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()
const inFolders = files.filter(file => file.includes('/'))
const direct = files.filter(file => !file.includes('/'))
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')

/** What a file imports: packages by name, our own files by their path under plugins/. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\bresolve\()(['"])([^'"]+)\1/g)
  return [...found].map(([, , name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
  )
}

/** The row of the table that names a file, or else its folder; -1 if none does. */
function stepOf(file: string): number {
  const rows = FLOW.map(row => row.split(' '))
  const exact = rows.findIndex(row => row.includes(file))
  return exact >= 0 ? exact : rows.findIndex(row => row.includes(file.split('/')[0] ?? ''))
}

/** No row of a list may be wrong, and all that are wrong are told at once. */
const none = (wrong: string[], rule: string) => assert.equal(wrong, [], rule)

const test = suite('structure')

test('there are files to look at', () => {
  assert.ok(inFolders.length > 20)
  assert.ok(direct.length)
  assert.ok(importsOf('readers/plain.ts').includes('archive/types.ts'))
})

test('a folder has never heard of Eleventy', () => {
  const heard = inFolders.filter(file => importsOf(file).some(name => /^@11ty\//.test(name)))
  // The command starts it, and that is all it knows of it.
  none(
    heard.filter(file => file !== 'command/eleventy.ts'),
    'only files directly in plugins/ may import Eleventy'
  )
})

test('a folder imports no plugin', () => {
  none(
    inFolders.flatMap(file =>
      importsOf(file)
        .filter(name => direct.includes(name))
        .map(name => `${file} → ${name}`)
    ),
    'files directly in plugins/ are adapters of folders, never the other way round'
  )
})

test('every file has its step in the flow', () => {
  none(
    inFolders.filter(file => stepOf(file) < 0),
    'name the folder, or the file, in FLOW'
  )
})

test('imports go along the flow', () => {
  none(
    inFolders.flatMap(file =>
      importsOf(file)
        .filter(name => inFolders.includes(name) && stepOf(name) > stepOf(file))
        .map(name => `${file} → ${name}`)
    ),
    'these import what comes after them'
  )
})

test('every import of ours is there', () => {
  none(
    files.flatMap(file =>
      importsOf(file)
        .filter(name => name.endsWith('.ts') && !files.includes(name))
        .map(name => `${file} → ${name}`)
    ),
    'import our own files by their path under plugins/'
  )
})

test('nobody touches the disk but those who say so', () => {
  const touching = inFolders.filter(file => importsOf(file).some(name => /^(?:node:)?fs(?:\/|$)/.test(name)))
  none(
    touching.filter(file => !ON_DISK.has(file)),
    'only read… and write… functions touch the disk: take the value instead, or name the file in ON_DISK'
  )
  none(
    [...ON_DISK].filter(file => !touching.includes(file)),
    'these no longer touch the disk: take them off ON_DISK'
  )
})

test('a plugin has a default export, and nothing else has', () => {
  const withDefault = files.filter(file => /^export default /m.test(read(file)))
  none(
    direct.filter(file => !withDefault.includes(file)),
    'an Eleventy plugin is a default export'
  )
  none(
    withDefault.filter(file => !direct.includes(file)),
    'only Eleventy plugins have a default export'
  )
})

test('every shelf is looked at', () => {
  const folders = fs.readdirSync(root).filter(name => fs.existsSync(path.join(root, name, 'index.ts')))
  assert.equal(folders.sort(), [...Object.keys(SHELVES), ...WITH_LOADER].sort())
})

for (const [shelf, entries] of Object.entries(SHELVES)) {
  test(`every entry of ${shelf} has a test of its name`, () => {
    assert.ok(entries.length)
    const folder = path.resolve('test', shelf)
    const there = fs.existsSync(folder) ? fs.readdirSync(folder).map(name => name.replace(/\..*$/, '')) : []
    none(
      entries.map(entry => entry.name).filter(name => !there.includes(name)),
      `test/${shelf}/ has nothing for these`
    )
  })
}

test('every file begins by saying what it is', () => {
  none(
    files.filter(file => !/^\/\/ \S/.test(read(file))),
    'the first line is a comment'
  )
})

test('no file is too long', () => {
  const long = files.map(file => ({ file, lines: read(file).split('\n').length - 1 }))
  none(
    long
      .filter(({ file, lines }) => lines > LONGEST && !LISTS.test(file))
      .map(({ file, lines }) => `${file}: ${lines}`),
    `over ${LONGEST} lines: look for the second idea`
  )
})

test.run()
