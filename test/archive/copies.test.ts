// The same article received again: one page with two sources, whatever came first; and versions of one story, linked.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readStories } from '../../plugins/archive/stories.ts'
import { readPage } from '../../plugins/articles/page.ts'
import { lines } from '../../plugins/checks/lines.ts'
import { checked } from '../checks/run-check.ts'
import { readFolder, readIn, writeFolder, writeIn } from '../folder.ts'

const test = suite('copies')

const STORY = `The ferry to Port Ellen was two hours late on Friday, and nobody on the pier was surprised at all.

The master of the ferry said that a rope had caught in the port propeller, and that a diver had to be sent for.

“We have asked for a second boat since the spring,” the harbour master said, “and we shall go on asking for it.”`
const FERRY = `Ferry late again\n\n${STORY}\n`
/** The same as a site printed it, with furniture around it. */
const SCRAPED = `Ferry late again\n\nShare on Facebook\n\n${STORY}\n\nRead original article here.\n`
const json = (text: string, more = {}) =>
  `${JSON.stringify({ title: 'Ferry late again', text, url: 'https://www.example.org/2020/ferry', ...more })}\n`

const run = (input: string, version = '1') => ingest({ input, version })
const pages = (input: string) =>
  Object.fromEntries(
    Object.entries(readFolder(path.join(input, 'articles')))
      .filter(([name]) => name.endsWith('.md'))
      .map(([name, text]) => [name, readPage(text).article])
  )
const places = (input: string) =>
  Object.entries(pages(input)).map(([name, { source }]) =>
    [name, source, ...(source.also ?? [])].map(at => (typeof at === 'string' ? at : `${at.accession}/${at.path}`))
  )
const copies = (input: string) =>
  Object.fromEntries(Object.entries(readFolder(path.join(input, 'articles'))).filter(([name]) => name.endsWith('.md')))
const allLines = (input: string) => assert.equal(checked(lines, input).problems, [])

/** The text dumps that pages name, in order. */
const textPlaces = (input: string): string[] =>
  places(input)
    .flat()
    .filter(at => at.endsWith('.txt'))
    .sort()

test('the same text is one page that names both dumps, and every line of both is accounted for', async () => {
  const input = writeFolder({ 'dumps/a/ferry.txt': FERRY, 'dumps/b/000.txt': SCRAPED })
  const { written } = await run(input)
  assert.is(written, 1)
  assert.equal(places(input), [['undated/ferry-late-again.md', 'a/ferry.txt', 'b/000.txt']])
  const [also] = pages(input)['undated/ferry-late-again.md']?.source.also ?? []
  assert.equal(also?.setAside, [
    { lines: [3, 3], as: 'share' },
    { lines: [11, 11], as: 'origin' }
  ])
  assert.is(checked(lines, input).looked, '10 lines')
  allLines(input)
  writeIn(input, 'articles/undated/ferry-late-again.md', readIn(input, 'articles/undated/ferry-late-again.md'))
  const before = readFolder(input)
  await run(input)
  assert.equal(readFolder(path.join(input, 'articles')), readFolder(path.join(input, 'articles')))
  for (const again of ['1', '2']) {
    await run(input, again)
    assert.equal(
      copies(input),
      Object.fromEntries(
        Object.entries(before).flatMap(([name, text]) =>
          /^articles\/(.*\.md)$/.test(name) ? [[name.slice(9), text]] : []
        )
      )
    )
  }
  fs.rmSync(path.join(input, '.cache'), { recursive: true })
  await run(input)
  assert.is(places(input).length, 1)
})

test('verify knows when a line of a copy is lost', async () => {
  const input = writeFolder({ 'dumps/a/ferry.txt': FERRY, 'dumps/b/000.txt': SCRAPED })
  await run(input)
  const { writePage } = await import('../../plugins/articles/front-matter.ts')
  const { article } = readPage(readIn(input, 'articles/undated/ferry-late-again.md'))
  const { setAside: _, ...bare } = article.source.also?.[0] ?? { accession: '', path: '', sha256: '' }
  const page = writePage({ ...article, source: { ...article.source, also: [bare] } })
  writeIn(input, 'articles/undated/ferry-late-again.md', page)
  assert.equal(checked(lines, input).problems, [
    'dumps/b/000.txt:3: is lost: Share on Facebook',
    'dumps/b/000.txt:11: is lost: Read original article here.'
  ])
})

test('the same address is one page, and the page shows the dump that says more', async () => {
  const [first = ''] = STORY.split('\n\n')
  const input = writeFolder({
    'dumps/a/feed.jsonl': json(first, { url: 'http://example.org/2020/ferry/?utm_source=feed' }),
    'dumps/b/site.jsonl': json(STORY)
  })
  await run(input)
  assert.equal(places(input), [['undated/ferry-late-again.md', 'b/site.jsonl', 'a/feed.jsonl']])
  assert.match(pages(input)['undated/ferry-late-again.md']?.body ?? '', 'a diver had to be sent for')
  const before = copies(input)
  await run(input, '2')
  assert.equal(copies(input), before)
})

test('the page shows the dump that brought the photos, of which it can show those of one alone', async () => {
  const figures = ['pier', 'boat', 'queue'].map(name => `<figure><img src="${name}.jpg" alt=""></figure>`).join('')
  const paragraphs = STORY.split('\n\n').map(text => `<p>${text}</p>`)
  const html = `<html lang="en"><title>Ferry late again</title><article><h1>Ferry late again</h1>${paragraphs.join('')}${figures}</article></html>`
  const input = writeFolder({
    'dumps/a/ferry.json': json(STORY, { section: 'News' }),
    'dumps/b/ferry.html': html,
    ...Object.fromEntries(['pier', 'boat', 'queue'].map(name => [`dumps/b/${name}.jpg`, name]))
  })
  await run(input)
  const [[, page] = []] = Object.entries(pages(input))
  assert.equal(places(input), [['undated/ferry-late-again.md', 'b/ferry.html', 'a/ferry.json']])
  assert.equal(
    page?.photos?.map(({ file }) => file),
    ['pier.jpg', 'boat.jpg', 'queue.jpg']
  )
})

test('twice in one dump is one page, too', async () => {
  const input = writeFolder({ 'dumps/a/all.jsonl': json(STORY) + json(STORY) })
  await run(input)
  const [article] = Object.values(pages(input))
  assert.equal([places(input).length, article?.source.record, article?.source.also?.[0]?.record], [1, 1, 2])
  const { read } = await run(input)
  assert.is(read, 0, 'a dump of copies is not read again')
})

test('what says something else is not the same: it has its page', async () => {
  const dated = (text: string, issued: string) => json(text, { date_publish: issued, url: undefined })
  const other = 'https://example.com/ferry'
  for (const [a, b] of [
    [json(STORY), json(STORY, { url: other })],
    [dated(STORY, '2020-10-23'), dated(STORY, '2021-10-23')],
    [json(STORY), json(STORY.replaceAll('ferry', 'bus').replaceAll('port', 'left').replaceAll('harbour', 'town'))],
    [FERRY, `Boat late again\n\n${STORY}\n`]
  ] as const) {
    const name = a.startsWith('{') ? 'x.jsonl' : 'x.txt'
    const input = writeFolder({ [`dumps/a/${name}`]: a, [`dumps/b/${name}`]: b })
    await run(input)
    assert.is(places(input).length, 2, b)
  }
})

test('an article that comes later is known, whatever its accession is called', async () => {
  const input = writeFolder({ 'dumps/m/ferry.txt': FERRY })
  await run(input)
  writeIn(input, 'dumps/a/ferry.txt', FERRY)
  await run(input)
  assert.equal(places(input), [['undated/ferry-late-again.md', 'm/ferry.txt', 'a/ferry.txt']])
  writeIn(input, 'dumps/z/ferry.txt', SCRAPED)
  await run(input)
  assert.equal(places(input), [['undated/ferry-late-again.md', 'm/ferry.txt', 'a/ferry.txt', 'z/ferry.txt']])
  allLines(input)
})

test('a page that was edited is left as it is, and the copy is set aside with its name', async () => {
  const input = writeFolder({ 'dumps/m/ferry.txt': FERRY })
  await run(input)
  const page = 'articles/undated/ferry-late-again.md'
  const edited = readIn(input, page).replace('title: Ferry late again', 'title: Ferry late again\nsection: Harbour')
  writeIn(input, page, edited)
  writeIn(input, 'dumps/a/ferry.txt', FERRY)
  for (let n = 0; n < 2; n++) {
    const { setAside } = await run(input)
    assert.equal(
      setAside.map(row => `${row.path} ${row.as}: ${row.reason}`),
      ['ferry.txt again: it is on articles/undated/ferry-late-again.md already, which was edited by hand']
    )
    assert.is(readIn(input, page), edited)
    assert.is(places(input).length, 1)
  }
})

test('a page that names two dumps and was edited stays the page of both', async () => {
  const input = writeFolder({ 'dumps/a/ferry.txt': FERRY, 'dumps/b/ferry.txt': FERRY })
  await run(input)
  const page = 'articles/undated/ferry-late-again.md'
  const edited = readIn(input, page).replace('title: Ferry late again', 'title: Ferry late')
  writeIn(input, page, edited)
  writeIn(input, 'dumps/b/ferry.txt', `${FERRY}\nMore was said on the next day, and it was printed then.\n`)
  const { notes } = await run(input)
  assert.is(readIn(input, page), edited)
  assert.is(places(input).length, 1)
  assert.match(notes[0]?.what ?? '', 'the dump has changed')
})

test('a copy that becomes another article gets its page, and so does one whose page does', async () => {
  const other = FERRY.replaceAll('ferry', 'bus').replaceAll('Ferry', 'Bus').replaceAll('harbour', 'town')
  for (const changed of ['a', 'b']) {
    const input = writeFolder({ 'dumps/a/ferry.txt': FERRY, 'dumps/b/ferry.txt': FERRY })
    await run(input)
    writeIn(input, `dumps/${changed}/ferry.txt`, other)
    await run(input)
    assert.equal(textPlaces(input), ['a/ferry.txt', 'b/ferry.txt'])
    assert.is(places(input).length, 2)
    allLines(input)
    const before = copies(input)
    await run(input)
    assert.equal(copies(input), before)
  }
})

test('a copy earlier in the order gets its page when the page becomes another article', async () => {
  const input = writeFolder({ 'dumps/m/ferry.txt': FERRY })
  await run(input)
  writeIn(input, 'dumps/a/ferry.txt', FERRY)
  await run(input)
  writeIn(input, 'dumps/m/ferry.txt', 'Market closed\n\nThe market square is closed for repairs until the spring.\n')
  await run(input)
  assert.equal(textPlaces(input), ['a/ferry.txt', 'm/ferry.txt'])
  allLines(input)
})

test('a dump that no longer holds the article is taken off its page', async () => {
  for (const [emptied, left] of [
    ['a', 'b'],
    ['b', 'a']
  ] as const) {
    const input = writeFolder({ 'dumps/a/ferry.txt': FERRY, 'dumps/b/ferry.txt': FERRY })
    await run(input)
    writeIn(input, `dumps/${emptied}/ferry.txt`, ' \n')
    await run(input)
    assert.equal(
      places(input).map(([, ...at]) => at),
      [[`${left}/ferry.txt`]]
    )
  }
})

test('near-identical copies are pages of their own, and one story', async () => {
  const cut = STORY.split('\n\n').slice(0, 2).join('\n\n')
  const input = writeFolder({
    'dumps/a/one.jsonl': json(STORY, { url: 'https://one.example.org/ferry' }),
    'dumps/b/two.jsonl': json(`${cut}\n\nThe paper adds a line.`, {
      url: 'https://two.example.org/x',
      title: 'No ferry'
    }),
    'dumps/c/three.txt':
      'Market closed\n\nThe market square is closed for repairs until the spring, and so is the road that leads to it from the pier.\n'
  })
  await run(input)
  const story = ['undated/ferry-late-again.md', 'undated/no-ferry.md']
  const stories = readStories(input, 'undated')
  assert.equal([...stories.keys()], story)
  assert.equal(
    stories.get('undated/no-ferry.md')?.map(({ page }) => page),
    story
  )
})

test.run()
