// A site built from the worst dumps and pages that we could think of: all of it is text, and nothing of it runs.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Parser } from 'htmlparser2'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { writePage } from '../plugins/articles/front-matter.ts'
import { articleOf } from './archive-site.ts'
import { readFolder, readIn, writeFolder } from './folder.ts'
import { pagesOf } from './sample.ts'

const test = suite('hostile site')

/** Code that leaves a trace if it is ever run, by Node or as a template: 7 × 191 is 1337. */
const marker = path.join(writeFolder(), 'pwned')
const code = `require('fs').writeFileSync(${JSON.stringify(marker)}, ''); module.exports = { permalink: '../../x.html' }\n`
const RUNS =
  "{{ 7*191 }} {% include '../../package.json' %} {{ constructor.constructor('return 7*191')() }} <%= 7*191 %>"
const HTML = `</script><script>alert(1)</script><img src=x onerror=alert(1)><iframe src=//evil.example></iframe>" onclick="alert(1)`
const LINK = '[press](javascript:alert(1)) <javascript:alert(1)> ![x](https://evil.example/x.png) [x](//evil.example)'

const hostile = `${RUNS} ${HTML} ${LINK}`
const page = (fields: Parameters<typeof articleOf>[0]) => writePage(articleOf(fields))
const everywhere = {
  ...{ title: hostile, kicker: hostile, standfirst: hostile, byline: hostile, dateline: hostile, section: hostile },
  ...{ publication: hostile, rights: hostile, lang: '"><script>alert(1)</script>', original: 'javascript:alert(1)' },
  ...{ authors: [hostile, '__proto__'], tags: [hostile, '__proto__', 'constructor'], updated: hostile },
  photos: [{ id: 'photo-1', lost: true as const, caption: hostile, credit: hostile, alt: hostile }],
  corrections: [{ on: hostile, by: hostile, was: hostile, now: hostile, why: hostile }],
  body: `${hostile}\n\n![${HTML}](#photo-1)\n\n<script>alert(1)</script>\n\n<b onclick="alert(1)">x</b>\n\n${LINK}`
}
const withKeys = (...keys: string[]) => page({ title: 'Keys' }).replace('---\n', `---\n${keys.join('\n')}\n`)

let [input, site] = ['', '']
let built: ReturnType<typeof spawnSync>
test.before(() => {
  input = writeFolder({
    'dumps/gazette.json': JSON.stringify({ title: hostile, rights: hostile, note: hostile, publication: hostile }),
    '_data/archive.json': JSON.stringify({
      title: hostile,
      description: hostile,
      publisher: hostile,
      language: 'en',
      address: 'https://example.org/'
    }),
    'dumps/gazette/a.txt': `${hostile}\n\n${hostile}\n\nThe ferry was late.\n\n${hostile}\n`,
    'dumps/gazette/js.txt': `---js\n${code}---\n\nThe ferry was late.\n`,
    'dumps/gazette/js.md': `---js\n${code}---\n\nThe ferry was late.\n`,
    'dumps/gazette/js.html': `<html><body><article><h1>Ferry</h1><p onclick="alert(1)">${hostile}</p></article></body></html>`,
    'dumps/gazette/x.11tydata.cjs': code,
    'dumps/gazette/x.11ty.cjs': code,
    'dumps/gazette/gazette.11tydata.cjs': code,
    'dumps/dumps.11tydata.cjs': code,
    'dumps/gazette/<script>alert(1)<!--{{7*191}}.txt': 'Ferry late\n\nThe ferry was late.\n',
    'articles/undated/undated.11tydata.cjs': code,
    'articles/undated/x.11ty.cjs': code,
    'articles/undated/x.njk': RUNS,
    'articles/undated/js.md': `---js\n${code}---\n\nx\n`,
    'articles/undated/everywhere.md': page(everywhere),
    'articles/2020-10/everywhere.md': page({ ...everywhere, issued: '2020-10-23' }),
    'articles/undated/keys.md': withKeys(
      'permalink: ../../x.html',
      'templateEngineOverride: njk',
      'layout: ../../../package.json',
      'eleventyComputed: { title: "{{ 7*191 }}" }',
      'eleventyExcludeFromCollections: true',
      'pagination: { data: collections.all, size: 1 }',
      '__proto__: { polluted: true }'
    )
  })
  site = path.join(input, 'site')
  const typed = ['plugins/command/boot.mjs', 'build', `--input=${input}`, `--output=${site}`]
  built = spawnSync(process.execPath, typed, { encoding: 'utf8' })
})

test('no code has run', () => assert.not(fs.existsSync(marker)))

test('every article is at its address, and nothing is anywhere else', () => {
  const pages = pagesOf(site)
  for (const address of ['undated/everywhere.html', '2020-10/everywhere.html', 'undated/keys.html', 'undated/js.html'])
    assert.ok(pages.includes(address), address)
  assert.not(pages.some(address => /(?:^|\/)x\.html$/.test(address)))
  assert.not(fs.existsSync(path.resolve(site, '../x.html')))
  assert.not(fs.existsSync(path.join(input, 'x.html')))
})

test('no template of a dump or a page was filled in', () => {
  for (const [file, text] of Object.entries(readFolder(site))) {
    assert.not(text.includes('1337'), file)
    assert.not(text.includes('"devDependencies"'), file)
  }
})

test('no page holds an element, an attribute or an address that runs', () => {
  for (const address of pagesOf(site)) {
    const found: string[] = []
    new Parser({
      onopentag(name, attributes) {
        if (['iframe', 'object', 'embed', 'base', 'applet'].includes(name)) found.push(name)
        if (
          name === 'script' &&
          !/^(?:\.\.?\/)*[\w./-]+\.js$/.test(attributes.src ?? '') &&
          attributes.type !== 'application/ld+json'
        )
          found.push(`script ${attributes.src}`)
        for (const [key, value] of Object.entries(attributes)) {
          if (/^on/i.test(key)) found.push(`${name} ${key}`)
          if (/^\s*(?:javascript|vbscript):/i.test(value)) found.push(`${name} ${key}=${value}`)
          if (key === 'src' && /^(?:[a-z]+:)?\/\//i.test(value)) found.push(`${name} ${key}=${value}`)
        }
      }
    }).end(readIn(site, address))
    assert.equal(found, [], address)
  }
})

test('what was meant to run is there to be read', () => {
  const html = readIn(site, 'undated/everywhere.html')
  assert.match(html, '{{ 7*191 }}')
  assert.match(html, '&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('what is no front matter is told, and is a failure', () => {
  assert.is(built.status, 1, String(built.stderr))
  assert.match(String(built.stdout), 'articles/undated/js.md:1: a page must begin with --- and YAML front matter')
})

test.run()
