// Pages of one site in an archive: what stands on many of them is set aside, whenever and in whatever order they come.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readPage } from '../../plugins/articles/page.ts'
import { readFolder, readIn, writeFolder, writeIn } from '../folder.ts'
import { PRINTED, pageOf, TOLD } from './newsroom.ts'

const test = suite('site furniture')

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
const name = (n: number) => `dumps/gazette/${String(n).padStart(4, '0')}.html`
const pagesOf = (which: readonly number[]) => Object.fromEntries(which.map(n => [name(n), pageOf(n)]))
const isPage = (file: string) => file.endsWith('.md')
const run = (input: string) => ingest({ input, version: '1' })
/** The pages that ingest wrote, by the dump that each is from. */
const articles = (input: string) =>
  Object.fromEntries(
    Object.entries(readFolder(path.join(input, 'articles')))
      .filter(([file]) => isPage(file))
      .map(([, text]) => [readPage(text).article.source.path, text] as const)
      .sort()
  )
const withText = (input: string, text: string) =>
  Object.entries(articles(input)).flatMap(([dump, page]) => (page.includes(text.slice(0, 40)) ? [dump] : []))

test('what stands on many pages is set aside, and says so', async () => {
  const input = writeFolder(pagesOf(numbers(0, 200)))
  const { written, notes } = await run(input)
  assert.is(written, 200)
  assert.equal(notes, [])
  for (const text of Object.values(PRINTED)) assert.equal(withText(input, text), [], text)
  assert.is(withText(input, TOLD).length, 33, 'what articles have in common')
  for (const [dump, page] of Object.entries(articles(input))) {
    const { photos = [] } = readPage(page).article
    assert.is(photos.length, Number.parseInt(dump, 10) % 4 ? 0 : 1, `the photos of ${dump}`)
    for (const { caption } of photos) assert.match(caption ?? '', 'as seen from the quay')
  }
  const { body, source } = readPage(articles(input)['0003.html'] as string).article
  const paragraphs = pageOf(3).match(/<p>[^<]{60,}<\/p>/g) ?? []
  assert.is(body.split('\n\n').length, paragraphs.length - 1, 'all but the box')
  const aside = source.setAside?.filter(({ as }) => as === 'site')
  assert.equal(
    aside?.map(({ rule }) => rule),
    ['site-furniture', 'site-furniture']
  )
  const lines = pageOf(3).split('\n')
  const of = (lines: string[], [first, last]: number[] = []) => lines.slice((first as number) - 1, last).join('\n')
  assert.match(of(lines, aside?.[0]?.lines), PRINTED.boxed)
  assert.match(of(lines, aside?.[1]?.lines), PRINTED.linked)
  assert.match(of(lines, aside?.[1]?.lines), PRINTED.italic)
})

test('in any order, at once or one after the other, the pages are the same', async () => {
  const which = numbers(0, 40)
  const once = writeFolder(pagesOf(which))
  await run(once)
  const bit = writeFolder()
  for (const some of [[39, 7, 3], [8], numbers(20, 39), [0, 1, 2], numbers(9, 20), [4, 5, 6]]) {
    for (const [file, page] of Object.entries(pagesOf(some))) writeIn(bit, file, page)
    await run(bit)
  }
  assert.equal(articles(bit), articles(once))
  // And when pages go, those that are left are as if they had never come.
  const few = writeFolder(pagesOf([0, 1, 2]))
  await run(few)
  for (const n of numbers(3, 40)) {
    fs.rmSync(path.join(once, name(n)))
    for (const file of fs.readdirSync(path.join(once, 'articles'), { recursive: true }).map(String))
      if (isPage(file) && readIn(once, `articles/${file}`).includes(`${String(n).padStart(4, '0')}.html`))
        fs.rmSync(path.join(once, 'articles', file))
  }
  await run(once)
  assert.equal(articles(once), articles(few))
})

test('one more page makes no other be read again, unless it tells of furniture', async () => {
  const input = writeFolder(pagesOf(numbers(0, 60)))
  await run(input)
  writeIn(input, name(60), pageOf(60))
  const { read, written } = await run(input)
  assert.equal({ read, written }, { read: 1, written: 1 })
  const none = writeFolder(pagesOf([0, 1]))
  await run(none)
  assert.is(withText(none, PRINTED.boxed).length, 2, 'two pages are too few')
  const [first] = fs.readdirSync(path.join(none, 'articles'), { recursive: true }).map(String).filter(isPage).sort()
  const edited = readIn(none, `articles/${first}`).replace('best seen', 'best smelt')
  writeIn(none, `articles/${first}`, edited)
  writeIn(none, name(2), pageOf(2))
  const again = await run(none)
  assert.equal({ read: again.read, written: again.written }, { read: 3, written: 2 })
  assert.equal(withText(none, PRINTED.boxed), [])
  assert.is(readIn(none, `articles/${first}`), edited, 'the page that a person has edited')
  assert.is((await run(none)).read, 0)
})

test('an article that was saved and told again many times is no furniture', async () => {
  const told = (n: number) =>
    pageOf(5)
      .replace(/<link rel="canonical"[^>]*>/, '')
      .replace(/(<title>|content="|<h1>)(?=[A-Z])/g, `$1Update ${n}: `)
      .replace(
        '<p>',
        `<p>It was told for the time ${n} on a day of the year ${n + 1900}, and for no other reason.</p><p>`
      )
  const input = writeFolder(Object.fromEntries(numbers(0, 6).map(n => [name(n), told(n)])))
  await run(input)
  assert.is(Object.keys(articles(input)).length, 6)
  for (const page of Object.values(articles(input))) assert.not.match(page, 'site-furniture')
})

test('nothing is taken of a page of which nothing would be left', async () => {
  const wall = (n: number) =>
    `<title>Ferry ${n} late</title><link rel="canonical" href="https://gazette.example/${n}"><h1>Ferry ${n} late</h1>
<div class="b7"><p>${PRINTED.boxed}</p></div>`
  const input = writeFolder({
    ...pagesOf(numbers(0, 6)),
    ...Object.fromEntries(numbers(6, 9).map(n => [name(n), wall(n)]))
  })
  await run(input)
  assert.equal(withText(input, PRINTED.boxed), ['0006.html', '0007.html', '0008.html'])
})

test.run()
