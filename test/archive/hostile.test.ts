// Received text is hostile: whatever a dump or a page tries comes out as plain text or as a note, and nothing runs.
import fs from 'node:fs'
import path from 'node:path'
import MarkdownIt from 'markdown-it'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readPage } from '../../plugins/articles/page.ts'
import { lines } from '../../plugins/checks/lines.ts'
import { checked } from '../checks/run-check.ts'
import { readFolder, readIn, writeFolder, writeIn } from '../folder.ts'

const test = suite('hostile')
const ran = globalThis as { pwned?: unknown }
test.before.each(() => {
  ran.pwned = undefined
})
test.after.each(() => {
  assert.is(ran.pwned, undefined, 'code of a dump has run')
  assert.is(({} as { polluted?: unknown }).polluted, undefined, 'every object has been changed')
})

const run = (input: string) => ingest({ input, version: '1' })
const dump = (text: string, name = 'x.txt') => writeFolder({ [`dumps/gazette/${name}`]: text })
const pages = (input: string) => Object.keys(readFolder(path.join(input, 'articles'))).filter(f => f.endsWith('.md'))
/** The only page of an archive, as read. */
async function onlyPage(input: string) {
  await run(input)
  const [page, ...more] = pages(input)
  assert.equal(more, [])
  const read = readPage(readIn(input, `articles/${page}`))
  assert.equal(read.problems, [])
  return { page: page as string, ...read.article }
}
/** Fails if a browser would make anything of the body but paragraphs, photos, lists and the like. */
function isHarmless(body: string): void {
  const html = new MarkdownIt({ html: false }).render(body)
  const tags = html.replace(/<img src="#photo-\d+" alt="[^"<>]*">/g, '').match(/<[^>]*>?/g) ?? []
  assert.equal(
    tags.filter(tag => !/^<\/?(?:p|h2|ul|ol|li|blockquote)>$/.test(tag)),
    [],
    html
  )
}
/** The words of a page and what it says was set aside: every line must be in one of them. */
const onPage = (input: string) => assert.equal(checked(lines, input).problems, [])
const escaped = (text: string) => new MarkdownIt().utils.escapeHtml(text)
const BODY = 'The ferry to Port Ellen was two hours late on the crossing.'
const OTHER = 'The next one sails at noon, if the weather holds and the crew has come back.'

const LINES: [name: string, line: string][] = [
  ['a template', '{{7*7}}'],
  ['a template that asks for the process', "{{ constructor.constructor('globalThis.pwned=1')() }}"],
  ['an include', '{% include "../../../etc/passwd" %}'],
  ['a script', '<script>globalThis.pwned = 1</script>'],
  ['the end of a script', '</script><script>globalThis.pwned = 1</script>'],
  ['a picture that runs', '<img src=x onerror="globalThis.pwned=1">'],
  ['a link that runs', '[press here](javascript:globalThis.pwned=1)'],
  ['a link that runs, in brackets', '<javascript:globalThis.pwned=1>'],
  ['a comment', '<!-- hidden -->'],
  ['a directive of Eleventy', '<!--#include virtual="/etc/passwd" -->'],
  ['JavaScript of a template', '\x24{globalThis.pwned = 1}'],
  ['front matter', 'permalink: ../../x'],
  ['a reference', '[ferry]: https://example.org/ "title"'],
  ['a photo', '![x](../../../etc/passwd)'],
  ['an entity', '&lt;script&gt; &#60;b&#62;'],
  ['a line of U+2028', 'a\u2028b\u2029c']
]
/** What the rules take for leaked script or markup. */
const MAY_BE_REPAIRED = new Set(['a template that asks for the process', 'a picture that runs', 'an entity'])
for (const [name, line] of LINES) {
  test(`${name} in the text is text`, async () => {
    const input = dump(`Ferry late\n\n${BODY}\n\nNobody at the harbour was surprised, ${line} said.\n\n${OTHER}\n`)
    const { body } = await onlyPage(input)
    isHarmless(body)
    onPage(input)
    // A rule may set it aside as script, or take leaked markup out; then the page says so, or the words are still there.
    const shown = new MarkdownIt({ html: false }).render(body)
    const whole = shown.includes(escaped(`surprised, ${line} said.`.replace(/\s+/g, ' ')))
    assert.ok(whole || MAY_BE_REPAIRED.has(name), shown)
  })

  test(`${name} as the headline is text`, async () => {
    const input = dump(`${line}\n\n${BODY}\n\n${OTHER}\n`)
    const { title, page, body } = await onlyPage(input)
    isHarmless(body)
    onPage(input)
    if (!MAY_BE_REPAIRED.has(name)) assert.is(title, line.replace(/\s+/g, ' '))
    assert.match(page, /^undated\/[a-z0-9-]+\.md$/)
  })
}

for (const front of ['---js', '---javascript', '--- js', '---json', '---coffee', '---']) {
  test(`front matter that begins with ${front} in a dump of text is text`, async () => {
    const input = dump(`${front}\n{ title: (globalThis.pwned = 1), permalink: '../../x' }\n---\n\n${BODY}\n`)
    await run(input)
    for (const page of pages(input)) {
      const text = readIn(input, `articles/${page}`)
      assert.match(text, /^---\n/)
      const { article, problems } = readPage(text)
      assert.equal(problems, [])
      assert.not('permalink' in article)
    }
    assert.equal(
      Object.keys(readFolder(input)).filter(f => /(?:^|\/)x\.(?:md|html)$/.test(f)),
      []
    )
  })
}

for (const front of ['---js', '---javascript', '--- js', '---json']) {
  test(`a page that begins with ${front} is text and stays as it is`, async () => {
    const text = `${front}\n{ "title": (globalThis.pwned = 1) }\n---\n\nx\n`
    const input = writeFolder({ 'dumps/gazette/x.txt': `Ferry late\n\n${BODY}\n`, 'articles/undated/evil.md': text })
    await run(input)
    assert.is(readIn(input, 'articles/undated/evil.md'), text)
    assert.is(readPage(text).article.body, text.trim())
  })
}

test('a page whose YAML makes functions makes none', async () => {
  const text = "---\ntitle: !!js/function 'function () { globalThis.pwned = 1 }'\n---\n"
  await run(writeFolder({ 'articles/undated/evil.md': text }))
  assert.type(readPage(text).article.title, 'string')
})

test('a page that refers to itself a billion times is read in no time', async () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (let n = 1; n < 12; n++)
    laughs.push(
      `${'abcdefghijkl'[n]}: &${'abcdefghijkl'[n]} [${Array(10)
        .fill(`*${'abcdefghijkl'[n - 1]}`)
        .join(', ')}]`
    )
  const text = `---\n${laughs.join('\n')}\ntitle: *l\nauthors: *l\nphotos: [{id: photo-1, caption: *l}]\n---\n`
  const { article, problems } = readPage(text)
  assert.equal(Object.keys(article), ['body'])
  assert.ok(problems.length > 12)
  await run(writeFolder({ 'articles/undated/evil.md': text }))
})

test('data files and templates among the dumps and the pages are files, and nothing runs', async () => {
  const code = 'globalThis.pwned = 1; module.exports = { permalink: "../../x.html" }\n'
  const input = writeFolder({
    'dumps/gazette/x.11tydata.cjs': code,
    'dumps/gazette/x.11tydata.js': code,
    'dumps/gazette/gazette.11tydata.json': '{"permalink": "../../x.html"}',
    'dumps/gazette/.eleventy.js': code,
    'dumps/gazette/x.11ty.js': code,
    'dumps/gazette/x.njk': '{{ 7*7 }}',
    'dumps/gazette/x.txt': `Ferry late\n\n${BODY}\n`,
    'articles/undated/undated.11tydata.cjs': code,
    'articles/undated/x.njk': '{{ 7*7 }}'
  })
  const { received } = await run(input)
  assert.is(received, 7)
  const { article } = readPage(readIn(input, 'articles/undated/ferry-late.md'))
  assert.equal(Object.keys(article).sort(), ['body', 'source', 'title'])
  assert.is(readIn(input, 'articles/manifest.jsonl').trim().split('\n').length, 7, 'each is accounted for')
})

for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
  test(`${name} is a name like any other`, async () => {
    const input = writeFolder({
      [`dumps/${name}/${name}.txt`]: `${name}\n\n${BODY}\n`,
      [`dumps/${name}.json`]: JSON.stringify({ publication: name, rights: name })
    })
    const article = await onlyPage(input)
    assert.equal([article.title, article.publication, article.source.accession], [name, name, name])
    const again = await run(input)
    assert.equal([again.written, again.kept, again.notes], [0, 1, []])
    // As an author, and wherever else a person may put it.
    const text = readIn(input, `articles/${article.page}`)
    writeIn(
      input,
      `articles/${article.page}`,
      text.replace('---\n', `---\nauthors: [${name}]\ntags: [${name}]\n__proto__: { polluted: true }\n`)
    )
    const read = readPage(readIn(input, `articles/${article.page}`))
    assert.equal([read.article.authors, read.article.tags], [[name], [name]])
    assert.equal(
      read.problems.map(p => p.what),
      ['__proto__ is not a key that a page has, and was left out']
    )
    const { edited } = await run(input)
    assert.equal(edited, [article.page])
  })
}

for (const headline of [
  '../../x',
  '..\\..\\x',
  '/etc/passwd',
  'C:\\windows\\x',
  '%2e%2e%2fx',
  '.',
  'x\0y',
  '..%c0%af..'
]) {
  test(`${JSON.stringify(headline)} as a headline stays in its volume`, async () => {
    const input = dump(`${headline}\n\n${BODY}\n\n${OTHER}\n`)
    const before = fs.readdirSync(path.dirname(input)).filter(f => /^(?:x|etc|passwd)/.test(f))
    const { page, title } = await onlyPage(input)
    assert.match(page, /^undated\/[a-z0-9-]+\.md$/)
    // A line of one dot is a separator, and no headline.
    assert.is(title, headline === '.' ? undefined : headline.replace('\0', ''))
    assert.equal(
      fs.readdirSync(path.dirname(input)).filter(f => /^(?:x|etc|passwd)/.test(f)),
      before
    )
    assert.equal(fs.readdirSync(input).sort(), ['.cache', 'articles', 'dumps'])
  })
}

test('a headline of 10,000 characters has an address that a disk can take', async () => {
  for (const word of ['ferry ', 'f', '渡']) {
    const line = word.repeat(10_000 / word.length).trim()
    const input = dump(`${line}\n\n${BODY}\n\n${OTHER}\n`)
    const { page, title, body } = await onlyPage(input)
    assert.ok(page.length < 100, page)
    assert.ok([title, body].join().includes(line), 'the whole line is on the page')
  }
})

const SHA = 'ab'.repeat(32)
for (const [accession, at] of [
  ['gazette', '../../../etc/passwd'],
  ['gazette', '/etc/passwd'],
  ['..', 'secret.txt'],
  ['../..', 'x'],
  ['__proto__', 'x.txt']
] as const) {
  test(`a page whose source is ${accession}/${at} is told, and stays`, async () => {
    const text = `---\ntitle: x\nsource:\n  accession: '${accession}'\n  path: '${at}'\n  sha256: ${SHA}\n---\n\nx\n`
    const input = writeFolder({
      'dumps/gazette/x.txt': `Ferry late\n\n${BODY}\n`,
      'articles/undated/evil.md': text,
      'secret.txt': 'Secret\n\nSecret.\n'
    })
    const { notes } = await run(input)
    assert.is(notes.length, 1)
    assert.match(notes[0]?.what ?? '', 'articles/undated/evil.md stays')
    assert.is(readIn(input, 'articles/undated/evil.md'), text)
    assert.is(readIn(input, 'secret.txt'), 'Secret\n\nSecret.\n')
    assert.not(
      Object.values(readFolder(path.join(input, 'articles')))
        .join()
        .includes('Secret.')
    )
  })
}

test('a link among the pages is not written through', async () => {
  const input = dump(`Ferry late\n\n${BODY}\n`)
  writeIn(input, 'secret.md', 'secret')
  fs.mkdirSync(path.join(input, 'articles/undated'), { recursive: true })
  fs.symlinkSync(path.join(input, 'secret.md'), path.join(input, 'articles/undated/ferry-late.md'))
  await run(input)
  assert.is(readIn(input, 'secret.md'), 'secret')
})

test('odd names of files are names', async () => {
  for (const name of [
    '{{7*7}}.txt',
    '<script>.txt',
    'a\'b"c.txt',
    'new\nline.txt',
    '---.txt',
    '#.txt',
    '$(x).txt',
    ' .txt'
  ]) {
    const { source } = await onlyPage(dump(`Ferry late\n\n${BODY}\n`, name))
    assert.is(source.path, name)
  }
})

test('a line of 64 KB of anything takes no time', async () => {
  const started = performance.now()
  const evil = [
    '*',
    '_',
    '[',
    '](',
    '<',
    '&',
    '#',
    '~',
    '`',
    '\\',
    ' ',
    '\t',
    '-',
    '1.',
    '![',
    '((',
    'a_',
    '> ',
    '\u00a0',
    '.'
  ]
  const files = evil.map((piece, n) => [
    `dumps/gazette/${n}.txt`,
    `Ferry ${n}\n\n${BODY} ${piece.repeat(65_536 / piece.length)}x\n`
  ])
  const { written } = await run(writeFolder(Object.fromEntries(files)))
  assert.is(written, evil.length)
  assert.ok(performance.now() - started < 5000, `${performance.now() - started} ms`)
})

test.run()
