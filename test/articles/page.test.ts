// Reading a page that people may have edited, or that somebody made to do harm: it is data, never code.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readPage } from '../../plugins/articles/page.ts'

const test = suite('page')
const SOURCE = 'source:\n  accession: gazette\n  path: ferry.txt\n  sha256: ab\n'
const page = (front: string, body = 'The ferry sailed.') => `---\n${front}${SOURCE}---\n\n${body}\n`
const problems = (front: string) =>
  readPage(page(front)).problems.map(({ line, what }) => (line === undefined ? what : `${line}: ${what}`))
const ran = globalThis as { pwned?: unknown }
test.after.each(() => {
  assert.is(ran.pwned, undefined, 'code of the page has run')
  delete ran.pwned
})

test('numbers and dates stay the text that they were', () => {
  const { article } = readPage(page('title: 1921\nissued: 2020-10-23\nupdated: 2020-10-24T09:30:00+01:00\n'))
  assert.is(article.title, '1921')
  assert.is(article.issued, '2020-10-23')
  assert.is(article.updated, '2020-10-24T09:30:00+01:00')
})

test('a list of names may hold a number, and gives its text', () => {
  assert.equal(readPage(page('tags: [1984, ports]\n')).article.tags, ['1984', 'ports'])
})

test('a record of a photo may hold a number, and what is empty in it is absent', () => {
  const { article, problems } = readPage(page('photos: [{id: photo-1, lost: true, caption: 1921, alt: ~}]\n'))
  assert.equal(problems, [])
  assert.equal(article.photos as unknown, [{ id: 'photo-1', lost: true, caption: '1921' }])
})

test('an accession may be called like a year', () => {
  const { source } = readPage('---\nsource: {accession: 2020, path: 10, sha256: 1}\n---\n').article
  assert.equal(source as unknown, { accession: '2020', path: '10', sha256: '1' })
})

test('a page saved on Windows is read', () => {
  const text = `\ufeff${page('title: Ferry\n', 'One.\n\nTwo.')}`.replaceAll('\n', '\r\n')
  const { article, problems } = readPage(text)
  assert.equal(problems, [])
  assert.is(article.title, 'Ferry')
  assert.is(article.body.replaceAll('\r', ''), 'One.\n\nTwo.')
})

test('a key that is empty is absent', () => {
  const { article, problems } = readPage(page('title:\nkicker: ~\n'))
  assert.equal(problems, [])
  assert.not('title' in article)
})

const WRONG: [front: string, problem: string][] = [
  ['permalink: ../../x\n', '2: permalink is not a key that a page has, and was left out'],
  ['layout: x\n', '2: layout is not a key that a page has, and was left out'],
  ['templateEngineOverride: js\n', '2: templateEngineOverride is not a key that a page has, and was left out'],
  ['eleventyComputed:\n  title: "{{ 7*7 }}"\n', '2: eleventyComputed is not a key that a page has, and was left out'],
  ['__proto__: {polluted: true}\n', '2: __proto__ is not a key that a page has, and was left out'],
  ['constructor: x\n', '2: constructor is not a key that a page has, and was left out'],
  ['body: x\n', '2: body is not a key that a page has, and was left out'],
  ['title: x\nissued: 2024-02-30\n', '3: issued must be a date like 2020-10-23, 2020-10, 2020 or 2020-10-23~'],
  ['title: [a]\n', '2: title must be a text'],
  ['title: {a: b}\n', '2: title must be a text'],
  ['authors: Jane Roe\n', '2: authors must be a list of names'],
  ['authors: [{a: b}]\n', '2: authors must be a list of names'],
  ['tags: ports\n', '2: tags must be a list of words'],
  ['photos: [{file: x.jpg}]\n', '2: photos must be a list of records of texts, each with an id'],
  ['photos: [{id: photo-1, caption: {a: b}}]\n', '2: photos must be a list of records of texts, each with an id'],
  ['photos: [{id: photo-1, file: [a]}]\n', '2: photos must be a list of records of texts, each with an id'],
  ['corrections: [x]\n', '2: corrections must be a list of records of texts'],
  ['corrections: [{on: {a: b}}]\n', '2: corrections must be a list of records of texts']
]
for (const [front, problem] of WRONG) {
  test(`${JSON.stringify(front)} is told, and left out`, () => {
    assert.equal(problems(front), [problem])
    const { article } = readPage(page(front))
    assert.equal(
      Object.keys(article).filter(key => key !== 'title'),
      ['body', 'source']
    )
    assert.is((article as { polluted?: unknown }).polluted, undefined)
    assert.is(({} as { polluted?: unknown }).polluted, undefined)
  })
}

const SOURCES: [source: string, what: string][] = [
  ['', 'has no source: where it came from is not known'],
  ['source: x\n', 'source must have accession, path and sha256'],
  ['source: {accession: a, path: b}\n', 'source must have accession, path and sha256'],
  ['source: {accession: a, path: b, sha256: c, inferred: x}\n', 'source must have accession, path and sha256']
]
for (const [source, what] of SOURCES) {
  test(`${JSON.stringify(source)} is no source`, () => {
    const { article, problems } = readPage(`---\ntitle: x\n${source}---\n`)
    assert.ok(
      problems.some(p => p.what === what),
      JSON.stringify(problems)
    )
    assert.is(article.source, undefined)
  })
}

const PWN = 'globalThis.pwned = true'
const NO_FRONT = '1: a page must begin with --- and YAML front matter'
const SLIPS: [name: string, text: string, problems: string[], article: object][] = [
  ['a page without front matter', 'The ferry sailed.', [NO_FRONT], { body: 'The ferry sailed.' }],
  ['an empty page', '', [NO_FRONT], { body: '' }],
  ...['---js', '--- js', '---javascript', '---json', '---coffee'].map((fence): (typeof SLIPS)[number] => {
    const text = `${fence}\n{ title: (${PWN}, 'x') }\n---`
    return [fence, text, [NO_FRONT], { body: text }]
  }),
  [
    'a function of YAML',
    `---\ntitle: !!js/function 'function () { ${PWN} }'\n---\n`,
    ['2: title: unknown tag !<tag:yaml.org,2002:js/function>; taken as it stands: put it in quotes'],
    { body: '', title: `!!js/function 'function () { ${PWN} }'` }
  ],
  ['a list', '---\n- a\n---\nx', ['2: front matter is no mapping'], { body: 'x' }],
  ['a text', '---\nferry\n---\nx', ['2: front matter is no mapping'], { body: 'x' }],
  [
    'a headline with a colon',
    '---\nkicker: Labour\ntitle: Ferry: the end\nlang: en\n---\nx',
    ['3: title: bad indentation of a mapping entry; taken as it stands: put it in quotes'],
    { body: 'x', kicker: 'Labour', title: 'Ferry: the end', lang: 'en' }
  ],
  [
    'quotes that are not closed',
    '---\ntitle: "Ferry\nkicker: Labour\n---\nx',
    ['2: title: unexpected end of the stream within a double quoted scalar; taken as it stands: put it in quotes'],
    { body: 'x', title: '"Ferry', kicker: 'Labour' }
  ],
  [
    'a tab',
    '---\ntitle: Ferry\n\tkicker: Labour\nlang: en\n---\nx',
    ['3: title: tab characters must not be used in indentation; taken as it stands: put it in quotes'],
    { body: 'x', title: 'Ferry', lang: 'en' }
  ],
  [
    'a caption with a colon',
    '---\nphotos:\n  - id: photo-1\n    lost: true\n    caption: Quay: the queue\n  - id: photo-2\n    lost: true\n---\nx',
    ['5: photos: bad indentation of a mapping entry; taken as it stands: put it in quotes'],
    {
      body: 'x',
      photos: [
        { id: 'photo-1', lost: true, caption: 'Quay: the queue' },
        { id: 'photo-2', lost: true }
      ]
    }
  ],
  [
    'a list that is not closed',
    '---\nauthors: [Jane Roe\ntitle: Ferry\n---\nx',
    ['2: authors: unexpected end of the stream within a flow collection; left out'],
    { body: 'x', title: 'Ferry' }
  ],
  [
    'the same key twice',
    '---\ntitle: x\ntitle: y\n---\n',
    ['3: title is there twice; what stands first is taken'],
    { body: '', title: 'x' }
  ],
  [
    'front matter that is not closed',
    '---\ntitle: Ferry\n\nThe ferry sailed.\n\nIt was late.',
    ['3: front matter must be closed with ---'],
    { body: 'The ferry sailed.\n\nIt was late.', title: 'Ferry' }
  ],
  [
    'front matter that is not opened',
    '\ntitle: Ferry\nlang: en\n---\n\nThe ferry sailed.',
    [NO_FRONT],
    { body: 'The ferry sailed.', title: 'Ferry', lang: 'en' }
  ]
]
for (const [name, text, told, expected] of SLIPS) {
  test(`${name} is told once, with its line, and what can be read is`, () => {
    const { article, problems } = readPage(text)
    const slips = problems.filter(({ failed }) => failed)
    assert.equal(
      slips.map(({ line, what }) => `${line}: ${what}`),
      told
    )
    assert.equal(
      problems.filter(p => !slips.includes(p)).map(({ what }) => what),
      ['has no source: where it came from is not known']
    )
    assert.equal(article as object, expected)
  })
}

test('a source may have a list that is empty', () => {
  const { article, problems } = readPage(page('').replace('sha256: ab\n', 'sha256: ab\n  setAside:\n'))
  assert.equal(problems, [])
  assert.not('setAside' in article.source)
})

test('a slip leaves a page its source, so that it stays the page of its dump', () => {
  const { article } = readPage(page('title: "Ferry\n'))
  assert.is(article.source.path, 'ferry.txt')
})

test('any text at all is a page', () => {
  const pieces = [
    '---',
    '\n',
    '---\n',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '!!',
    '|',
    '>',
    '\t',
    '  ',
    '#',
    '<<: '
  ]
  const words = [
    'title',
    'authors',
    'source',
    'photos',
    'accession',
    'sha256',
    'path',
    'null',
    '~',
    '7',
    'é',
    '\r\n',
    '\0',
    '\ufeff',
    '%'
  ]
  const yaml = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 30 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' })), yaml, (front, body) => {
      for (const text of [front, `---\n${front}\n---\n${body}`]) {
        const { article } = readPage(text)
        assert.type(article.body, 'string')
        for (const [key, value] of Object.entries(article))
          if (key !== 'source' && !Array.isArray(value)) assert.type(value, 'string', key)
      }
    }),
    { seed: 2026, numRuns: 500 }
  )
})

test('a page is read the same a second time', () => {
  const text = page('title: Ferry\n')
  const first = readPage(text)
  first.article.title = 'changed by whoever read it'
  assert.is(readPage(text).article.title, 'Ferry')
})

test.run()
