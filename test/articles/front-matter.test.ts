// The front-matter contract: what ingest writes is what is read again, whatever the dump said.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Article } from '../../plugins/archive/types.ts'
import { isAsWritten, writePage } from '../../plugins/articles/front-matter.ts'
import { readPage } from '../../plugins/articles/page.ts'

const test = suite('front matter')
const RUNS = { seed: 2026, numRuns: 1000 }
const SHA = 'ab'.repeat(32)
const SOURCE = { accession: 'gazette', path: '2020/ferry.txt', sha256: SHA, reader: 'plain' }

const WHOLE: Article = {
  title: 'Ferry dispute ends after nine days',
  kicker: 'Labour',
  standfirst: 'Islanders can leave again.',
  byline: 'By Jane Roe and John Doe in Port Ellen',
  authors: ['Jane Roe', 'John Doe'],
  dateline: 'PORT ELLEN, Oct. 23 (AP)',
  issued: '2020-10-23',
  updated: '2020-10-24T09:30:00+01:00',
  publication: 'The Harbour Gazette',
  section: 'World',
  lang: 'en',
  tags: ['ports', 'strikes'],
  original: 'https://example.org/2020/ferry',
  rights: '© 2020 The Harbour Gazette',
  photos: [
    { id: 'photo-1', file: '1/harbour.jpg', caption: 'Cars queue.', credit: 'Jane Roe/AP', alt: 'Cars' },
    { id: 'photo-2', lost: true, caption: 'The ferry.' }
  ],
  corrections: [{ on: '2026-11-24', by: 'A. Archivist', was: 'ten', now: 'nine', why: 'The log book.' }],
  source: {
    ...SOURCE,
    lines: [1, 61],
    encoding: 'windows-1252',
    inferred: [{ field: 'authors', rule: 'signoff', lines: [58, 58], confidence: 0.8 }],
    setAside: [{ lines: [41, 41], as: 'related' }],
    also: [{ accession: 'web', path: 'ferry.html', sha256: SHA }]
  },
  body: 'The ferry sailed.\n\n## Nine days\n\n- one\n- two'
}

test('a whole page is written in the order of the contract', () => {
  const page = writePage(WHOLE)
  assert.is(
    page.replace(/written: [\da-f]{64}/, 'written: …').replaceAll(SHA, '…'),
    `---
title: Ferry dispute ends after nine days
kicker: Labour
standfirst: Islanders can leave again.
byline: By Jane Roe and John Doe in Port Ellen
authors: [Jane Roe, John Doe]
dateline: PORT ELLEN, Oct. 23 (AP)
issued: 2020-10-23
updated: 2020-10-24T09:30:00+01:00
publication: The Harbour Gazette
section: World
lang: en
tags: [ports, strikes]
original: https://example.org/2020/ferry
rights: © 2020 The Harbour Gazette
photos:
  - id: photo-1
    file: 1/harbour.jpg
    caption: Cars queue.
    credit: Jane Roe/AP
    alt: Cars
  - id: photo-2
    lost: true
    caption: The ferry.
corrections:
  - {'on': 2026-11-24, by: A. Archivist, was: ten, now: nine, why: The log book.}
source:
  accession: gazette
  path: 2020/ferry.txt
  sha256: …
  lines: [1, 61]
  reader: plain
  encoding: windows-1252
  inferred:
    - {field: authors, rule: signoff, lines: [58, 58], confidence: 0.8}
  setAside:
    - {lines: [41, 41], as: related}
  also:
    - {accession: web, path: ferry.html, sha256: …}
  written: …
---

The ferry sailed.

## Nine days

- one
- two
`
  )
})

/** What is read again, without the digest that only the page has. */
function again(article: Article): Article {
  const { article: read, problems } = readPage(writePage(article))
  assert.equal(problems, [])
  const { written, ...source } = read.source
  assert.match(written ?? '', /^[\da-f]{64}$/)
  return { ...read, source }
}

test('a whole page is read as it was written', () => assert.equal(again(WHOLE), WHOLE))

test('what is unknown is absent, and an empty list too', () => {
  const page = writePage({ title: undefined, authors: [], photos: [], source: { ...SOURCE, inferred: [] }, body: 'x' })
  assert.equal(
    page.split('\n').map(line => line.split(':')[0]),
    ['---', 'source', '  accession', '  path', '  sha256', '  reader', '  written', '---', '', 'x', '']
  )
})

const ODD = [
  ...[
    '',
    ' ',
    ' a',
    'a ',
    '~',
    'null',
    'true',
    'no',
    'y',
    '2020-10-23',
    '1921',
    '1e3',
    '0x1f',
    '0o7',
    '.5',
    '.inf',
    '1_000'
  ],
  ...[
    ': a',
    'a: b',
    'a:',
    '- a',
    '-',
    '? a',
    '# a',
    'a # b',
    '[a]',
    '{a: b}',
    '&a',
    '*a',
    '!a',
    '!!js/function x',
    '@a'
  ],
  ...['`a`', '%a', '|', '>', "'", '"', "it's", '"a"', 'a\nb', '\n', '\t', 'a\n---\nb', '---', '--- #', '...', '---js'],
  ...['\u0085', '\u2028', '\u2029', '\ufeff', '\u00a0', '\u0007', '\u007f', '\u009f', '\ufffe', '\u{10ffff}', '🚢'],
  ...[
    '\\',
    '\\n',
    '\x24{x}',
    '{{7*7}}',
    '{% include "x" %}',
    '</script>',
    '__proto__',
    'constructor',
    '<<',
    'a,b',
    'a]',
    '}'
  ]
]

/** Every place of a page that words from a dump can come to. */
function wearing(t: string): Article {
  const s = t
  return {
    title: s,
    authors: [s, s],
    tags: [s],
    photos: [{ id: 'photo-1', lost: true, caption: s, credit: s, alt: s }],
    corrections: [{ on: '2026', was: s }],
    source: { ...SOURCE, path: s, inferred: [{ field: s, rule: s }] },
    body: 'A body.'
  }
}
for (const t of ODD) test(`as a text: ${JSON.stringify(t)}`, () => assert.equal(again(wearing(t)), wearing(t)))

test('any text is read as it was written, and stays on its line', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...ODD) })), t => {
      assert.equal(again(wearing(t)), wearing(t))
      assert.is(writePage(wearing(t)).split('\n').length, writePage(wearing('x')).split('\n').length)
    }),
    RUNS
  )
})

test('a body that looks like front matter is body', () => {
  for (const body of ['---\ntitle: other\n---\n\nx', '\\---', '```\n---\n```', 'x\n---\ny: z\n---']) {
    assert.equal(again({ ...WHOLE, body }), { ...WHOLE, body })
  }
})

test('a page is as written until anything in it changes', () => {
  const page = writePage(WHOLE)
  assert.ok(isAsWritten(page))
  assert.ok(isAsWritten(writePage(readPage(page).article)), 'written again')
  assert.is(writePage(readPage(page).article), page)
  for (const edited of [
    page.replace('Ferry', 'Boat'),
    page.replace('sailed.', 'sailed!'),
    `${page}\n`,
    page.replace(/ {2}written: .*\n/, ''),
    page.replaceAll('\n', '\r\n'),
    page.replace(/written: ./, 'written: g'),
    ''
  ]) {
    assert.not(isAsWritten(edited), edited.slice(0, 60))
  }
})

test.run()
