// What a web page says of its day and its people in more than one place, and which of them is believed.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { articleFromHtml } from '../../plugins/readers/html/article.ts'

const test = suite('head of a web page')

const STORY = `<p>The ferry to the mainland left Port Ellen on Friday, nine days late, with every cabin taken and no cook.</p>
<p>Nobody on the quay was surprised at all, and the harbour master had gone home by the time that she sailed.</p>`
const fields = (head: string, body = '') =>
  articleFromHtml(
    `<html><head>${head}</head><body><article><h1>Ferry leaves</h1>${body}${STORY}</article></body></html>`
  ).fields
const published = (time: string) => `<meta property="article:published_time" content="${time}">`
const author = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry leaves', author: value })}</script>`

test('a time in UTC falls on the day that the paper printed', () => {
  const link = '<link rel="canonical" href="https://gazette.example/2023/12/22/ferry">'
  assert.is(fields(published('2023-12-23T01:48:19Z') + link).issued, '2023-12-22')
  assert.is(fields(published('2023-12-23T01:48:19-05:00') + link).issued, '2023-12-23')
  assert.is(fields(published('2023-12-30T01:48:19Z') + link).issued, '2023-12-30')
  const time = '<time datetime="2023-12-22 20:48">December 22</time>'
  assert.is(fields(published('2023-12-23T01:48:19+00:00'), time).issued, '2023-12-22')
})

test('a day that may be the page’s is believed after a time by the story', () => {
  const date = '<meta name="date" content="2022-01-26">'
  assert.is(fields(date).issued, '2022-01-26')
  assert.is(fields(date, '<time datetime="2022-01-21">21 January</time>').issued, '2022-01-21')
})

test('JSON-LD with a slip in it still tells its day', () => {
  const broken =
    '<script type="application/ld+json">{"@type": "NewsArticle", "name": "Ferry "leaves"", "datePublished": "2020-10-26T18:10:00+01:00",}</script>'
  assert.is(fields(broken).issued, '2020-10-26')
})

test('a date with a name of its own is not the page’s', () => {
  const dates = (body: string) =>
    articleFromHtml(`<h1>Ferry leaves</h1>${STORY}${body}`).blocks.filter(({ kind }) => kind === 'date').length
  const table = (name: string, date = '22nd December, 2019') =>
    `<table role="presentation"><tr><td>${name}</td><td>${date}</td></tr><tr><td>Built in</td><td>Govan</td></tr><tr><td>Crew</td><td>Nine</td></tr></table>`
  assert.is(dates('<dl><dt>Launched</dt><dd>22nd December, 2019</dd></dl>'), 0)
  assert.is(dates('<dl><dt>Published:</dt><dd>22nd December, 2019</dd></dl>'), 1)
  assert.is(dates('<div><p>22nd December, 2019</p></div>'), 1)
  assert.is(dates(table('Launched')), 0)
  assert.is(dates(table('Launched', '<p>22nd December, 2019</p>')), 0)
  assert.is(dates(table('Date', '<p>22nd December, 2019</p>')), 1)
})

test('the headline is found behind a menu of a hundred headings', () => {
  const menu = Array.from({ length: 100 }, (_, i) => `<h3>Part ${i}</h3>`).join('')
  const declared =
    '<title>Ferry leaves for the mainland | The Gazette</title><meta property="og:title" content="It leaves">'
  const { fields } = articleFromHtml(`${declared}<nav>${menu}</nav><h1>Ferry leaves for the mainland</h1>${STORY}`)
  assert.is(fields.title, 'Ferry leaves for the mainland')
})

test('where only the paper is declared, the people whom the page prints are believed', () => {
  const by = '<p class="byline">By <a rel="author" href="/staff/jane-roe">Jane Roe</a></p>'
  assert.equal(fields(author({ '@type': 'Organization', name: 'The Daily Journal' }), by).authors, ['Jane Roe'])
  assert.equal(fields(author({ '@type': 'Person', name: 'John Doe' }), by).authors, ['John Doe'])
  const both = `${by}<p class="byline">By <a rel="author" href="/staff/john-doe">John Doe</a></p>`
  assert.equal(fields(author({ '@type': 'Person', name: 'John Doe' }), both).authors, ['Jane Roe', 'John Doe'])
  assert.equal(
    fields('', '<a href="https://gazette.example/author/janeroe/">Jane Roe</a> - 22 December 2023').authors,
    ['Jane Roe']
  )
})

test('names are without what invites to read more of theirs', () => {
  for (const name of [
    'View all posts by Jane Roe',
    'Publié par Jane Roe',
    'Zeige alle Beiträge von Jane Roe',
    'Jane Roe, gazette.example',
    'Jane Roe, View author archive'
  ])
    assert.equal(fields(`<meta name="author" content="${name}">`).authors, ['Jane Roe'], name)
  assert.equal(fields('<meta name="author" content="Redacci&amp;oacute;n Gazette">').authors, ['Redacción Gazette'])
})

test.run()
