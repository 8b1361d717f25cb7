// The whole of ingest on temporary folders: what it writes, what it keeps, and what it tells.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { digestOf } from '../../plugins/accessions/fixity.ts'
import { ingest } from '../../plugins/archive/ingest.ts'
import type { Note, Reader } from '../../plugins/archive/types.ts'
import { readPage } from '../../plugins/articles/page.ts'
import { readers } from '../../plugins/readers/index.ts'
import { readFolder, readIn, writeFolder, writeIn } from '../folder.ts'

const test = suite('ingest')

const FERRY =
  'Ferry late again\n\nThe ferry to Port Ellen was two hours late on the crossing.\n\nNobody was surprised at all.\n'
const MARKET = 'Market square closed\n\nThe market square is closed for repairs until the spring.\n'
const archive = (more: Record<string, string | Uint8Array> = {}) =>
  writeFolder({ 'dumps/gazette/ferry.txt': FERRY, 'dumps/gazette/2/market.txt': MARKET, ...more })
const run = (input: string, version = '1') => ingest({ input, version })
/** What is the archive's own: all but the cache. */
const kept = (input: string) =>
  Object.fromEntries(Object.entries(readFolder(input)).filter(([file]) => !file.startsWith('.cache/')))
const articles = (input: string) => readFolder(path.join(input, 'articles'))
const pageOf = (input: string, page: string) => readPage(readIn(input, `articles/${page}`)).article
const whats = (notes: Note[]) => notes.map(note => `${note.accession}/${note.path}: ${note.what}`)
const edit = (input: string, page: string, from: string, to: string) => {
  const text = readIn(input, `articles/${page}`)
  assert.ok(text.includes(from), `${page} has no ${from}`)
  writeIn(input, `articles/${page}`, text.replace(from, to))
  return text.replace(from, to)
}
const FERRY_PAGE = 'undated/ferry-late-again.md'

test('every dump becomes a page, and every file is in the manifest', async () => {
  const input = archive()
  const { received, read, written, setAside, notes } = await run(input)
  assert.equal(
    { received, read, written, setAside, notes },
    { received: 2, read: 2, written: 2, setAside: [], notes: [] }
  )
  assert.equal(Object.keys(articles(input)), ['manifest.jsonl', FERRY_PAGE, 'undated/market-square-closed.md'])
  const page = pageOf(input, FERRY_PAGE)
  assert.is(page.title, 'Ferry late again')
  assert.is(page.body, 'The ferry to Port Ellen was two hours late on the crossing.\n\nNobody was surprised at all.')
  assert.is(page.source.sha256, digestOf(FERRY))
  assert.equal(page.source.lines?.[0], 1)
  assert.is(page.issued, undefined, 'a date that nobody gave')
  assert.equal(
    readIn(input, 'articles/manifest.jsonl')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
    [
      { accession: 'gazette', path: '2/market.txt', size: MARKET.length, sha256: digestOf(MARKET) },
      { accession: 'gazette', path: 'ferry.txt', size: FERRY.length, sha256: digestOf(FERRY) }
    ]
  )
})

test('again changes no byte, writes nothing and reads nothing', async () => {
  const input = archive()
  await run(input)
  const before = readFolder(input)
  const times = () =>
    Object.fromEntries(Object.keys(before).map(file => [file, fs.statSync(path.join(input, file)).mtimeMs]))
  for (const file of Object.keys(before)) fs.utimesSync(path.join(input, file), 1, 1)
  await run(input) // the times of the dumps are other ones now, so this one reads them
  const then = times()
  const { read, written, kept: count } = await run(input)
  assert.equal({ read, written, count }, { read: 0, written: 0, count: 2 })
  assert.equal(Object.keys(readFolder(input)), Object.keys(before))
  assert.equal(times(), then)
  for (const file of Object.keys(articles(input))) assert.is(then[`articles/${file}`], 1000, `${file} was written`)
})

test('the same bytes come without the cache, at another time, from another place, by other code', async () => {
  const input = archive({ 'dumps/gazette/empty.txt': '', 'dumps/gazette/x.bin': new Uint8Array([1, 2, 3]) })
  await run(input)
  const before = kept(input)
  fs.rmSync(path.join(input, '.cache'), { recursive: true })
  await run(input)
  assert.equal(kept(input), before)
  for (const file of Object.keys(before)) fs.utimesSync(path.join(input, file), 1, 1)
  await run(input)
  assert.equal(kept(input), before)
  await run(input, '2')
  assert.equal(kept(input), before)
  const elsewhere = writeFolder(
    Object.fromEntries(Object.entries(before).filter(([file]) => file.startsWith('dumps/')))
  )
  await run(elsewhere)
  assert.equal(kept(elsewhere), before)
})

test('a cache that was cut off costs nothing but time', async () => {
  const input = archive()
  await run(input)
  const before = kept(input)
  for (const name of ['dumps.jsonl', 'pages.jsonl']) {
    writeIn(input, `.cache/${name}`, readIn(input, `.cache/${name}`).slice(0, 50))
    const { read } = await run(input)
    assert.is(read, 2)
    assert.equal(kept(input), before)
  }
})

test('dumps are never touched', async () => {
  const input = archive({ 'dumps/gazette/odd.txt': new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x0d, 0x00]) })
  const bytes = () =>
    ['ferry.txt', '2/market.txt', 'odd.txt'].map(f => fs.readFileSync(path.join(input, 'dumps/gazette', f)))
  const before = bytes()
  await run(input)
  assert.equal(bytes(), before)
})

test('a page edited by hand is kept and reported, with and without the cache', async () => {
  const input = archive()
  await run(input)
  const edited = edit(input, FERRY_PAGE, 'two hours', 'three hours')
  for (const before of [() => {}, () => fs.rmSync(path.join(input, '.cache'), { recursive: true }), () => {}]) {
    before()
    const sum = await run(input)
    assert.equal(sum.edited, [FERRY_PAGE])
    assert.equal([sum.written, sum.kept], [0, 1])
    assert.is(readIn(input, `articles/${FERRY_PAGE}`), edited)
  }
})

test('a dump that changed after its page was edited is reported with both digests, and nothing is overwritten', async () => {
  const input = archive()
  await run(input)
  const edited = edit(input, FERRY_PAGE, 'two hours', 'three hours')
  const changed = FERRY.replace('two hours', 'nine hours')
  writeIn(input, 'dumps/gazette/ferry.txt', changed)
  const told = `the dump has changed (${digestOf(FERRY)} is now ${digestOf(changed)}) since articles/${FERRY_PAGE} was edited by hand`
  for (let n = 0; n < 3; n++) {
    if (n === 2) fs.rmSync(path.join(input, '.cache'), { recursive: true })
    const { notes, written } = await run(input)
    assert.is(written, 0)
    assert.is(notes.length, 1)
    assert.match(notes[0]?.what ?? '', told)
    assert.is(readIn(input, `articles/${FERRY_PAGE}`), edited)
    assert.equal(Object.keys(articles(input)).length, 4, 'two pages, the manifest and the notes')
    assert.match(readIn(input, 'articles/notes.jsonl'), digestOf(changed))
  }
})

test('a dump that changed without an edit rewrites the page at its address', async () => {
  const input = archive()
  await run(input)
  writeIn(input, 'dumps/gazette/ferry.txt', FERRY.replace('Ferry late again', 'Ferry on time'))
  const { written, notes } = await run(input)
  assert.equal([written, notes], [1, []])
  assert.is(pageOf(input, FERRY_PAGE).title, 'Ferry on time')
  assert.equal(Object.keys(articles(input)).length, 3)
})

test('a dump of the same size that changed is seen by its time', async () => {
  const input = archive()
  await run(input)
  writeIn(input, 'dumps/gazette/ferry.txt', FERRY.replace('two', 'six'))
  fs.utimesSync(path.join(input, 'dumps/gazette/ferry.txt'), 1, 1)
  await run(input)
  assert.match(pageOf(input, FERRY_PAGE).body, 'six hours')
})

test('a dump that grew is seen by its size, whatever its time says', async () => {
  const input = archive()
  await run(input)
  const file = path.join(input, 'dumps/gazette/ferry.txt')
  const { atimeMs, mtimeMs } = fs.statSync(file)
  writeIn(input, 'dumps/gazette/ferry.txt', `${FERRY}\nThe crew was thanked by the harbour master.\n`)
  fs.utimesSync(file, atimeMs / 1000, mtimeMs / 1000)
  const entry = readIn(input, '.cache/dumps.jsonl').replaceAll(String(mtimeMs), String(fs.statSync(file).mtimeMs))
  writeIn(input, '.cache/dumps.jsonl', entry) // times are finer than what can be set
  await run(input)
  assert.match(pageOf(input, FERRY_PAGE).body, 'The crew was thanked')
})

test('a page that was deleted is written again at its address', async () => {
  const input = archive()
  await run(input)
  const before = kept(input)
  fs.rmSync(path.join(input, 'articles', FERRY_PAGE))
  await run(input)
  assert.equal(kept(input), before)
})

test('a dump that went away leaves its page, with a note', async () => {
  const input = archive()
  await run(input)
  const page = readIn(input, `articles/${FERRY_PAGE}`)
  fs.rmSync(path.join(input, 'dumps/gazette/ferry.txt'))
  const first = await run(input)
  assert.equal(whats(first.notes), [`gazette/ferry.txt: the dump is gone, and articles/${FERRY_PAGE} stays`])
  fs.rmSync(path.join(input, 'dumps/gazette'), { recursive: true })
  const { notes } = await run(input)
  assert.equal(whats(notes).sort(), [
    `gazette/ferry.txt: there is no accession gazette, and articles/${FERRY_PAGE} stays, with 1 more of its pages`
  ])
  assert.is(readIn(input, `articles/${FERRY_PAGE}`), page)
})

const LONG = `${FERRY}\n${'The harbour board said that it would look into every one of the complaints. '.repeat(9)}\n`

test('a dump that was moved or renamed keeps its page, and its page names it', async () => {
  const input = archive({
    'dumps/gazette/ferry.txt': LONG,
    'dumps/gazette/copy.txt': LONG,
    'dumps/other/x.txt': MARKET.replace('spring', 'autumn')
  })
  await run(input)
  const before = Object.keys(articles(input))
  const market = readIn(input, 'articles/undated/market-square-closed.md')
  const move = (from: string, to: string) =>
    fs.renameSync(path.join(input, 'dumps', from), path.join(input, 'dumps', to))
  move('gazette/ferry.txt', 'gazette/crossing.txt')
  move('gazette/copy.txt', 'gazette/second.txt')
  move('gazette/2/market.txt', 'other/market.txt')
  const { notes, written } = await run(input)
  assert.equal([whats(notes), written], [[], 2])
  assert.equal(Object.keys(articles(input)), before)
  assert.is(
    readIn(input, 'articles/undated/market-square-closed.md').replace(/written: .*/, ''),
    market
      .replace('accession: gazette', 'accession: other')
      .replace('2/market', 'market')
      .replace(/written: .*/, '')
  )
  const { path: at, also } = pageOf(input, FERRY_PAGE).source
  assert.equal([at, also?.map(copy => copy.path)], ['crossing.txt', ['second.txt']])
  assert.equal([(await run(input, '2')).written, whats((await run(input, '3')).notes)], [0, []])
})

test('a dump that was moved after its page was edited is told with its new place', async () => {
  const input = archive()
  await run(input)
  edit(input, FERRY_PAGE, 'two hours', 'three hours')
  fs.renameSync(path.join(input, 'dumps/gazette/ferry.txt'), path.join(input, 'dumps/gazette/crossing.txt'))
  const before = Object.keys(articles(input)).concat('notes.jsonl').sort()
  for (const version of ['1', '1', '2']) {
    const { notes, setAside } = await run(input, version)
    assert.equal(setAside, [])
    assert.equal(whats(notes), [
      `gazette/ferry.txt: the dump is gone, and articles/${FERRY_PAGE} stays; dumps/gazette/crossing.txt has the same bytes: if it was moved there, say so in the page’s source`
    ])
    assert.equal(Object.keys(articles(input)).sort(), before, 'there is no second page of the article')
  }
  edit(input, FERRY_PAGE, 'ferry.txt', 'crossing.txt')
  const after = await run(input, '2')
  assert.equal([after.notes, after.setAside], [[], []])
})

test('a file that was received and is gone stays in the manifest until a person takes it out', async () => {
  const input = archive({ 'dumps/gazette/a/logo.jpg': 'not a photo', 'dumps/gazette/a.txt': '' })
  await run(input)
  const manifest = readIn(input, 'articles/manifest.jsonl')
  fs.rmSync(path.join(input, 'dumps/gazette/a'), { recursive: true })
  const gone =
    'gazette/a/logo.jpg: was received and is gone; put it back, or take its line out of articles/manifest.jsonl'
  for (const version of ['1', '1', '2']) {
    assert.ok(whats((await run(input, version)).notes).includes(gone))
    assert.is(readIn(input, 'articles/manifest.jsonl'), manifest)
  }
  const without = manifest.replace(/.*logo.*\n/, '')
  writeIn(input, 'articles/manifest.jsonl', without)
  assert.not.ok(whats((await run(input)).notes).includes(gone))
  assert.is(readIn(input, 'articles/manifest.jsonl'), without)
})

test('a dump that became empty takes its page along, unless it was edited', async () => {
  const input = archive()
  await run(input)
  edit(input, 'undated/market-square-closed.md', 'spring', 'summer')
  writeIn(input, 'dumps/gazette/ferry.txt', ' \n')
  writeIn(input, 'dumps/gazette/2/market.txt', ' \n')
  const { notes } = await run(input)
  assert.equal(Object.keys(articles(input)), [
    'manifest.jsonl',
    'notes.jsonl',
    'set-aside.jsonl',
    'undated/market-square-closed.md'
  ])
  assert.ok(whats(notes).some(w => w.includes('was edited by hand, but the dump holds no such article any more')))
})

/** A reader that breaks off, or that breaks as soon as it is asked. */
const breaking: Reader = {
  name: 'breaking',
  reads: 'dumps that break',
  accepts: dump => dump.path.endsWith('.breaks'),
  *articles(dump) {
    if (dump.size > 10)
      yield {
        place: { lines: [1, 1] },
        fields: { title: 'What could be read' },
        blocks: [{ kind: 'paragraph', text: 'Words.', lines: [1, 1], labelledBy: 'breaking' }]
      }
    throw new Error('record 2 is cut off')
  }
}
const shelf = readers as Reader[]

test('empty, unknown and unreadable dumps are set aside with the reason, and the batch goes on', async () => {
  shelf.unshift(breaking)
  try {
    const input = archive({
      'dumps/gazette/empty.txt': '',
      'dumps/gazette/blank.txt': '\ufeff \r\n\t\n',
      'dumps/gazette/a.breaks': 'short',
      'dumps/gazette/program.bin': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 0, 2, 3])
    })
    const { written, setAside } = await run(input)
    assert.is(written, 2)
    const rows = readIn(input, 'articles/set-aside.jsonl').trim().split('\n')
    assert.equal(
      rows.map(row => JSON.parse(row)),
      setAside
    )
    assert.equal(
      setAside.map(row => [row.accession, row.path, row.sha256, row.as, row.reason].join(' ')),
      [
        `gazette a.breaks ${digestOf('short')} unreadable record 2 is cut off`,
        `gazette blank.txt ${digestOf('\ufeff \r\n\t\n')} empty there is no text in it`,
        `gazette empty.txt ${digestOf('')} empty the file is empty`,
        `gazette program.bin ${digestOf(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 0, 2, 3]))} unknown-format no reader knows this format`
      ]
    )
  } finally {
    shelf.shift()
  }
})

test('what a broken dump gave stands, now and before', async () => {
  shelf.unshift(breaking)
  try {
    const input = writeFolder({ 'dumps/gazette/a.breaks': 'long enough to give one' })
    await run(input)
    assert.is(pageOf(input, 'undated/what-could-be-read.md').body, 'Words.')
    writeIn(input, 'dumps/gazette/a.breaks', 'short')
    const { setAside } = await run(input)
    assert.is(setAside.length, 1)
    assert.is(pageOf(input, 'undated/what-could-be-read.md').body, 'Words.')
  } finally {
    shelf.shift()
  }
})

test('a dump that the disk does not give is told, and the batch goes on', async () => {
  const input = archive()
  const onDump = (at: string) => at.endsWith('market.txt') && fs.rmSync(path.join(input, 'dumps/gazette/ferry.txt'))
  const { notes, written } = await ingest({ input, version: '1', onDump })
  assert.equal([whats(notes), written], [['gazette/ferry.txt: cannot be opened: ENOENT'], 1])
})

test('what lies in no accession or in no volume, and links, are told', async () => {
  const input = archive({
    'dumps/loose.txt': FERRY,
    'articles/loose.md': FERRY,
    'articles/2020-10/mine/deep/x.md': FERRY,
    'secret.txt': 'Secret\n\nSecret.\n'
  })
  fs.symlinkSync(path.join(input, 'secret.txt'), path.join(input, 'dumps/gazette/link.txt'))
  const { notes, written } = await run(input)
  assert.is(written, 2)
  assert.equal(whats(notes), [
    '/dumps/loose.txt: lies in no accession: move it into a folder of dumps/',
    '/articles/loose.md: lies in no volume and is not shown: move it into a folder of articles/, such as undated/',
    '/articles/2020-10/mine/deep/x.md: lies in no volume and is not shown: move it into a folder of articles/, such as undated/',
    'gazette/link.txt: is a link or no file, and links are not followed'
  ])
})

test('facts of the accession fill what the dump does not say, and say so', async () => {
  const facts = {
    publication: 'The Harbour Gazette',
    language: 'en-GB',
    rights: '© The Harbour Gazette',
    title: 'Scrape'
  }
  const input = archive({ 'dumps/gazette.json': JSON.stringify(facts) })
  await run(input)
  const { publication, lang, rights, title, source } = pageOf(input, FERRY_PAGE)
  assert.equal([publication, lang, rights, title], [facts.publication, 'en-GB', facts.rights, 'Ferry late again'])
  const of = source.inferred?.filter(row => row.rule === 'accession').map(row => row.field)
  assert.equal(of, ['publication', 'lang', 'rights'])
  writeIn(input, 'dumps/gazette.json', JSON.stringify({ ...facts, publication: 'The Gazette' }))
  const { written } = await run(input)
  assert.is(written, 2, 'other facts are read at once')
  assert.is(pageOf(input, FERRY_PAGE).publication, 'The Gazette')
})

test('wrong facts of an accession stop with path, key and reason, and write nothing', async () => {
  const input = archive({ 'dumps/gazette.json': '{"received": "23/10/2020"}' })
  const message = await run(input).then(
    () => 'nothing was thrown',
    (error: Error) => error.message
  )
  assert.is(
    message,
    `${path.join(input, 'dumps/gazette.json')}: received must be a date like 2020-10-23, 2020-10 or 2020, not "23/10/2020"`
  )
  assert.not(fs.existsSync(path.join(input, 'articles')))
})

test('what was decoded otherwise than UTF-8, and what was mended, is told', async () => {
  const old = Buffer.from('Caf\xe9 closed\n\nThe caf\xe9 \x96 Port Ellen\x92s only one \x96 is closed.\n', 'latin1')
  const input = writeFolder({ 'dumps/gazette/cafe.txt': old, 'dumps/gazette/nul.txt': FERRY.replace(' ', ' \0') })
  const { notes } = await run(input)
  const { title, body, source } = pageOf(input, 'undated/cafe-closed.md')
  assert.equal([title, body], ['Café closed', 'The café – Port Ellen’s only one – is closed.'])
  assert.is(source.encoding, 'windows-1252')
  assert.equal(whats(notes), ['gazette/nul.txt: 1 NUL bytes left out'])
})

test('an edited page with a slip in it is kept, and brings no second page', async () => {
  const input = archive()
  await run(input)
  const broken = edit(input, FERRY_PAGE, 'title: Ferry late again', 'title: "Ferry late again')
  for (let n = 0; n < 2; n++) {
    const { notes, edited } = await run(input)
    assert.equal(edited, [FERRY_PAGE])
    assert.equal(whats(notes), []) // the build tells of it
    assert.is(readIn(input, `articles/${FERRY_PAGE}`), broken)
    assert.equal(Object.keys(articles(input)).length, 3)
  }
})

test('an archive without dumps is no failure', async () => {
  const input = writeFolder()
  const { received, notes } = await run(input)
  assert.equal([received, notes, kept(input)], [0, [], {}])
})

test.run()
