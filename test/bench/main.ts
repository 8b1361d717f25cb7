// Builds the same site with Backfile, Hugo and plain Eleventy, in turns, and prints what each took.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeArticles } from './articles.ts'
import { backfile } from './builders/backfile.ts'
import type { Builder } from './builders/builder.ts'
import { eleventy } from './builders/eleventy.ts'
import { hugo } from './builders/hugo.ts'
import { type Measured, measure } from './measure.ts'
import { report } from './report.ts'

const HELP = `node test/bench/build.mjs [N…]   builds N articles (1000 and 10000), and the start-up case
  --runs=3                       runs of each builder; the medians are printed
  --only=backfile,hugo,eleventy  the builders to run
  --tags                         with three tags an article, which Eleventy makes collections of
  --no-start                     without the start-up case
  --keep                         leaves the articles and sites in .cache/bench`

/** The start-up case is short, so more runs are worth their time. */
const START_RUNS = 7
/** In the project, so that Eleventy finds itself. */
const cache = path.resolve('.cache/bench')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    tags: { type: 'boolean', default: false },
    'no-start': { type: 'boolean' },
    keep: { type: 'boolean' },
    help: { type: 'boolean' }
  }
})
// Nothing is taken away before the end: ext4 writes several times slower just after it has deleted many files.
fs.mkdirSync(cache, { recursive: true })
const folder = fs.mkdtempSync(path.join(cache, 'run-'))
const sizes = (positionals.length ? positionals : ['1000', '10000']).map(Number)
const builders = [backfile, hugo, eleventy].filter(({ name }) => !values.only || values.only.split(',').includes(name))

if (values.help || !builders.length || sizes.some(n => !(n > 0))) console.log(HELP)
else {
  console.log(`${os.cpus()[0]?.model}, ${os.availableParallelism()} cores, ${os.type()} ${os.release()}`)
  console.log(`node ${process.version}, ${builders.map(b => `${b.name} ${b.version()}`).join(', ')}\n`)
  for (const size of sizes) {
    const results = inTurns(
      builders.map(builder => ({ builder, size })),
      Number(values.runs)
    )
    console.log(`${report(`${size} articles`, results)}\n`)
  }
  if (!values['no-start'] && builders.includes(backfile)) {
    const results = inTurns(
      [
        { builder: backfile, size: 5 },
        { builder: eleventy, size: 0 }
      ],
      START_RUNS
    )
    console.log(report('start-up: five articles, and an empty Eleventy build', results))
  }
  if (!values.keep) fs.rmSync(cache, { recursive: true })
}

/** Runs each builder once, then each again, so that a busy minute of the machine is shared. */
function inTurns(cases: { builder: Builder; size: number }[], runs: number): Map<string, Measured[]> {
  const results = new Map<string, Measured[]>()
  for (const { builder, size } of cases) {
    const input = path.join(folder, String(size), builder.name)
    fs.mkdirSync(input, { recursive: true })
    builder.prepare(input, makeArticles(size, values.tags))
    results.set(builder.name, [])
  }
  for (let run = 1; run <= runs; run++) {
    for (const { builder, size } of cases) {
      const output = path.join(folder, String(size), `${builder.name}-site-${run}`)
      const input = path.join(folder, String(size), builder.name)
      builder.forget?.(input)
      const measured = measure(builder.command(input, output), output)
      if (measured.pages < size) throw new Error(`${builder.name} made ${measured.pages} pages of ${size} articles`)
      results.get(builder.name)?.push(measured)
    }
  }
  return results
}
