// An accession with names and files that were made to do harm: every file is on a page or set aside, what is no file is told,
// and the pages' addresses are safe on every host.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readPageFiles } from '../../plugins/articles/page-files.ts'
import { link } from '../../plugins/pages/links.ts'
import { writeFolder, writeIn } from '../folder.ts'

const test = suite('hostile accession')

const NAMES = [
  ' space .txt',
  'quote\'"`.txt',
  'hash#?%.txt',
  'new\nline.txt',
  '-dash.txt',
  '--input=x.txt',
  'emoji 🚢.txt',
  'caf\u00e9.txt',
  'cafe\u0301.txt',
  'Case.txt',
  'case.txt',
  `${'x'.repeat(251)}.txt`,
  `${'é'.repeat(125)}.txt`,
  'constructor',
  '__proto__',
  'hasOwnProperty.txt',
  'toString/valueOf.txt',
  '..txt',
  '...txt',
  'a..b.txt',
  'CON.txt',
  'aux',
  'index',
  'back\\slash.txt',
  'tab\t.txt',
  '*star?.txt',
  'col:on|pipe.txt',
  '%2e%2e%2fx.txt',
  'zero\u200bwidth.txt',
  '\u202etxt.exe',
  '<script>.txt',
  '{{7*7}}.txt',
  '$(touch pwned).txt',
  '.hidden.txt',
  'desktop.ini',
  `${'deep/'.repeat(40)}x.txt`,
  'x.json/inner.txt',
  'x.html/y.txt',
  'a.zip/z.txt',
  'İ.txt',
  'trailing .txt '
]
const ACCESSIONS = ['constructor', '__proto__', 'a b#%', 'emoji 🚢', 'caf\u00e9', 'cafe\u0301', 'x.json', 'Odd']

const word = (n: number) => `quay${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}x`
const story = (n: number) => `The ${word(n)} dispute ends after nine days

The ferry of ${word(n)} to Port Ellen was two hours late on the crossing on Friday, and ${word(n)} said so.

Nobody at the ${word(n)} harbour was surprised, the captain of ${word(n)} said when she came ashore at last.
`

/** Does this system take such names, and what is no file? */
const isUnix = process.platform === 'linux'

if (isUnix)
  test('odd names, links, pipes and folders', async () => {
    const input = writeFolder()
    const files = [...NAMES.map(name => `odd/${name}`), ...ACCESSIONS.map(name => `${name}/ferry.txt`)]
    for (const [n, file] of files.entries()) writeIn(input, `dumps/${file}`, story(n))
    const at = (name: string) => path.join(input, 'dumps/odd', name)
    fs.mkdirSync(at('empty/er'), { recursive: true })
    const links = {
      file: 'case.txt',
      out: '/etc/passwd',
      loop: '.',
      broken: 'nowhere',
      folder: 'x.json',
      a: 'b',
      b: 'a'
    }
    for (const [name, to] of Object.entries(links)) fs.symlinkSync(to, at(`link-${name}`))
    execFileSync('sh', ['-c', 'mkfifo fifo.txt'], { cwd: at('') })
    // Names that are not UTF-8, as old archives have them.
    execFileSync(
      'sh',
      ['-c', `mkdir "$(printf 'f\\351')"; echo x > "$(printf 'f\\351')/x.txt"; echo x > "$(printf 'g\\351.txt')"`],
      {
        cwd: at('')
      }
    )

    const { notes, setAside } = await ingest({ input, version: '1' })
    const pages = [...readPageFiles(input)]
    const shown = new Set(pages.map(({ article: { source } }) => `${source?.accession}/${source?.path}`))
    const aside = new Set(setAside.map(row => `${row.accession}/${row.path}`))
    assert.equal(
      files.filter(file => !shown.has(file) && !aside.has(file)),
      [],
      'lost'
    )
    assert.equal(
      setAside.filter(({ reason }) => !reason),
      []
    )
    const told = notes.map(note => note.path)
    for (const name of [...Object.keys(links).map(it => `link-${it}`), 'fifo.txt', 'f\ufffd', 'g\ufffd.txt'])
      assert.ok(told.includes(name), `${name} is not told`)
    const safe = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}\.md$/
    assert.equal(
      pages.map(({ page }) => page).filter(page => !safe.test(page)),
      []
    )
    assert.is(new Set(pages.map(({ page }) => page.toLowerCase())).size, pages.length)
    // A text without an ending is no photo of its own.
    assert.equal(
      pages.filter(({ article }) => article.photos),
      []
    )
    assert.not(fs.existsSync('pwned'))
    const again = await ingest({ input, version: '1' })
    assert.is(again.written, 0)
  })

test('a link leads to an accession of any name', () => {
  const to = (name: string) => link(`finding-aid.html#${name}`, '/undated/x.html')
  assert.is(to('gazette'), '../finding-aid.html#gazette')
  assert.is(to('a b#%'), '../finding-aid.html#a%20b%23%25')
})

test.run()
