// What is not in the README fails a test. UPDATE=1 writes the tables that are made from the code.
import fs from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { KEYS, SOURCE_KEYS } from '../plugins/articles/front-matter.ts'
import { readPage } from '../plugins/articles/page.ts'
import { checks } from '../plugins/checks/index.ts'
import { OPTIONS } from '../plugins/command/options.ts'
import { exports } from '../plugins/exports/index.ts'
import { pageTypes } from '../plugins/pages/index.ts'
import { readers } from '../plugins/readers/index.ts'
import { rules } from '../plugins/rules/index.ts'
import { words as languages } from '../plugins/rules/words/index.ts'

const test = suite('README')
const read = (file: string) => fs.readFileSync(file, 'utf8')
let readme = read('README.md')

/** What stands between two marks of a text, without them. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length
  const end = text.indexOf(to, start)
  assert.ok(start >= from.length && end >= 0, `there is no ${from} … ${to}`)
  return text.slice(start, end)
}

/** What a rule says of itself in the first line of its file. */
function commentOf(rule: string): string {
  const files = fs.readdirSync('plugins/rules').filter(file => file.endsWith('.ts'))
  const texts = files.map(file => read(`plugins/rules/${file}`)).filter(text => text.includes(`name: '${rule}'`))
  assert.is(texts.length, 1, `one file in plugins/rules should have name: '${rule}'`)
  return (texts[0]?.split('\n')[0] ?? '').replace(/^\/\/\s*/, '')
}

/** The tables that are made from a shelf, by their marks. */
const TABLES: Record<string, () => [head: string, rows: [name: string, what: string][]]> = {
  readers: () => ['| name | reads |', readers.map(({ name, reads }) => [name, reads])],
  rules: () => ['| rule | says |', rules.map(({ name }) => [name, commentOf(name)])],
  pages: () => ['| page | shows |', pageTypes.map(({ name, shows }) => [name, shows])],
  exports: () => ['| export | writes |', exports.map(({ name, writes }) => [name, writes])],
  checks: () => ['| check | proves |', checks.map(({ name, proves }) => [name, proves])]
}

for (const [mark, made] of Object.entries(TABLES)) {
  test(`has a row for each of the ${mark}`, () => {
    const [head, rows] = made()
    const lines = rows.map(([name, what]) => `| \`${name}\` | ${what.replaceAll('|', '\\|')} |\n`)
    const table = `\n${head}\n|---|---|\n${lines.join('')}`
    const [from, to] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
    const found = between(readme, from, to)
    if (process.env.UPDATE) readme = readme.replace(from + found + to, () => from + table + to)
    else assert.is(found, table, 'UPDATE=1 npm test -- readme writes it')
  })
}

const types = read('plugins/archive/types.ts')

/** Fails for names that have no row in a table of a section, with their meaning in the last column. */
function hasRows(section: string, names: readonly string[]): void {
  const rows = between(readme, `\n## ${section}\n`, '\n## ')
    .split('\n')
    .filter(line => /^\| `.*\| [^|\s][^|]* \|$/.test(line))
  const missing = names.filter(name => !rows.some(row => new RegExp(`^\\| \`${name}[\`=]`).test(row)))
  assert.ok(names.length)
  assert.equal(missing, [], `write a row for each under ${section}`)
}

const words = (type: string) =>
  [...between(types, `type ${type} =`, '\n\n').matchAll(/'([\w-]+)'/g)].map(m => `${m[1]}`)
const keys = (type: string, text: string) =>
  [...between(text, `interface ${type} {`, '\n}').matchAll(/^ {2}(\w+)\??:/gm)].map(m => `${m[1]}`)

test('says why lines are set aside', () => hasRows('Why lines are set aside', words('SetAsideKind')))
test('says why a dump became no page', () => hasRows('Why lines are set aside', words('NotArticle')))
test('says what each fact of an accession is', () => hasRows('Where to put what', keys('AccessionFacts', types)))
test('says what each setting of the archive is', () =>
  hasRows('Where to put what', keys('Settings', read('plugins/archive/settings.ts'))))
test('names each language whose words the rules know', () => {
  const known = between(readme, 'kept for ', '.\n')
  assert.equal(
    languages.filter(({ lang }) => !known.includes(`\`${lang}\``)),
    []
  )
})
test('says what each option means', () =>
  hasRows(
    'Commands',
    Object.keys(OPTIONS).map(name => `--${name}`)
  ))
test('says what each command does', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts as object)
  hasRows(
    'Commands',
    scripts.map(name => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`))
  )
})

test('shows every key of the front matter, in order', () => {
  const yaml = between(readme, '```yaml\n---', '\n---\n')
  const source = yaml.slice(yaml.indexOf('\nsource:'))
  const keysAt = (text: string, start: RegExp) => [...text.matchAll(start)].map(m => `${m[1]}`)
  assert.equal(keysAt(yaml, /^(\w+):/gm), [...KEYS])
  assert.equal(keysAt(source, /^ {2}(\w+):/gm), [...SOURCE_KEYS])
})

test('shows a page that can be read', () => {
  assert.equal(readPage(between(readme, '```yaml\n', '```')).problems, [])
})

test.after(() => {
  if (process.env.UPDATE) fs.writeFileSync('README.md', readme)
})
test.run()
