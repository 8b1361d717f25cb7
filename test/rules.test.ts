// Every rule on the shelf has a fixture, `test/rules/<rule>.txt`; each case in it is a test. UPDATE=1 writes what is made.
import fs from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type ArticleReading, type Block, DOUBTFUL, type Dump, type Reading } from '../plugins/archive/types.ts'
import { plain } from '../plugins/readers/plain.ts'
import { labelled, rules } from '../plugins/rules/index.ts'
import { hostile } from './rules/hostile.ts'

/**
 * A case is a name, the text of a dump and the blocks that the whole shelf makes of it, closed by a line with a dot each.
 * `kind: text` is a block; in brackets, where it is not obvious, the rule that says so and how sure it is.
 */
interface Case {
  name: string
  input: string
  expected: string | undefined
}

const file = (rule: string) => `test/rules/${rule}.txt`

function readCases(rule: string): Case[] {
  const parts = fs.readFileSync(file(rule), 'utf8').split(/^\.\n/m)
  const cases: Case[] = []
  for (let i = 0; i + 1 < parts.length; i += 3) {
    cases.push({ name: parts[i]?.trim() ?? '', input: parts[i + 1] ?? '', expected: parts[i + 2] || undefined })
  }
  return cases
}

function writeCases(rule: string, cases: readonly Case[]): void {
  fs.writeFileSync(file(rule), cases.map(c => `${c.name}\n.\n${c.input}.\n${c.expected ?? ''}.\n`).join('\n'))
}

/** What the shelf makes of a text, and what it tells a person. */
async function label(text: string): Promise<{ blocks: Block[]; notes: string[] }> {
  const received = { accession: 'gazette', path: 'dump.txt', digest: '', size: text.length, facts: {} }
  const dump: Dump = {
    ...received,
    head: Buffer.from(text.slice(0, 4096)),
    bytes: () => Buffer.from(text),
    text: () => ({ text, encoding: 'utf-8', mended: [] }),
    stream: async function* () {},
    part: () => new Uint8Array()
  }
  const [blocks, notes] = [[] as Block[], [] as string[]]
  for (const reading of plain.articles(dump) as Iterable<Reading>) {
    if ('notArticle' in reading) notes.push(`${reading.notArticle}, ${reading.reason}`)
    else for (const block of labelReading(reading, dump, notes)) blocks.push(block)
  }
  return { blocks, notes }
}

function labelReading(reading: ArticleReading, dump: Dump, notes: string[]): Block[] {
  const tell = (_: string, line: number | undefined, what: string) => {
    notes.push(line === undefined ? what : `line ${line}, ${what}`)
  }
  for (const what of reading.notes ?? []) notes.push(what)
  return labelled(reading.blocks, { dump, facts: dump.facts, fields: reading.fields }, tell)
}

function print({ blocks, notes }: Awaited<ReturnType<typeof label>>): string {
  return [...blocks.map(printBlock), ...notes.map(what => `note: ${what}`)].map(line => `${line}\n`).join('')
}

function printBlock({ kind, text, labelledBy, confidence, photo, states }: Block): string {
  const doubt = confidence === undefined ? [] : [confidence < DOUBTFUL ? `${confidence}, doubtful` : `${confidence}`]
  const by = labelledBy === kind || labelledBy === 'plain' ? [] : [labelledBy]
  const says = [...by, ...doubt, ...(photo === undefined ? [] : [`photo ${photo}`])].join(', ')
  const stated = Object.entries(states ?? {}).map(([field, value]) => `\n  ${field}: ${JSON.stringify(value)}`)
  return `${kind}${says ? ` (${says})` : ''}: ${text}${stated.join('')}`
}

for (const { name } of rules) {
  const test = suite(`rules/${name}`)
  const found = fs.existsSync(file(name))
  const cases = found ? readCases(name) : []
  test('has a fixture', () => assert.ok(cases.length, `write ${file(name)}`))
  for (const one of cases) {
    test(one.name, async () => {
      const made = print(await label(one.input))
      if (process.env.UPDATE) one.expected = made
      assert.is(made, one.expected, 'UPDATE=1 writes what is made; read the difference before you commit it')
    })
  }
  test('its fixture shows it at work', async () => {
    const shown = await Promise.all(cases.map(one => label(one.input)))
    assert.ok(shown.some(({ blocks }) => blocks.some(block => block.labelledBy === name)))
  })
  test.after(() => {
    if (process.env.UPDATE && found) writeCases(name, cases)
  })
  test.run()
}

const test = suite('rules/hostile')
for (const [name, text] of hostile()) {
  // No time is asserted, but a rule that is not linear would not come to an end here.
  test(name, async () => {
    const { blocks } = await label(text)
    assert.ok(blocks.length)
  })
}
test.run()
