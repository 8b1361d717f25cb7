// Lines that a page prints in another way are accounted for; lines that it does not print are not.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Article } from '../../plugins/archive/types.ts'
import { unaccounted } from '../../plugins/articles/trace.ts'

const SOURCE = { accession: 'gazette', path: 'x.txt', sha256: '', reader: 'plain' }
const article = (more: Partial<Article>): Article => ({ body: '', source: SOURCE, ...more })
const lost = (page: Article, ...texts: string[]) =>
  unaccounted(
    texts.map((text, i) => ({ number: i + 1, text })),
    page
  ).map(line => line.number)

test('a line is used once', () => {
  const page = article({ title: 'Ferry late', body: 'The ferry was late.' })
  assert.equal(lost(page, 'Ferry late', 'The ferry was late.'), [])
  assert.equal(lost(page, 'Ferry late', 'Ferry late', 'The ferry was late.'), [2])
})

test('what is set aside is accounted for', () => {
  const page = article({ title: 'Ferry late', source: { ...SOURCE, setAside: [{ lines: [2, 2], as: 'repeat' }] } })
  assert.equal(lost(page, 'Ferry late', 'Ferry late'), [])
})

test('a caption and its credit may be one line, without its label', () => {
  const page = article({ photos: [{ id: 'photo-1', caption: 'The quay', credit: 'Jane Roe/AP' }] })
  assert.equal(lost(page, 'The quay Photo: Jane Roe/AP'), [])
})

test('a credit that stands twice on its line is printed once', () => {
  const page = article({ photos: [{ id: 'photo-1', credit: 'Jane Roe/AP' }] })
  assert.equal(lost(page, 'Enlarge this image toggle caption Jane Roe/AP Jane Roe/AP'), [])
  assert.equal(lost(page, 'Jane Roe/AP John Doe/AP'), [1])
})

test('letters that were put right are no loss', () => {
  assert.equal(lost(article({ body: 'It doesn’t sail on Mondays.' }), 'It doesnâ€™t sail on Mondays.'), [])
})

test('a shortened line is lost', () => {
  assert.equal(lost(article({ body: 'The ferry was late' }), 'The ferry was late again on Monday'), [1])
})

test.run()
