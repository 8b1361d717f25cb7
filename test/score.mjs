// npm run score -- SET…: ingests a copy of each set of ../shared/corpora and scores its pages with ../shared/eval.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const shared = path.resolve('../shared')
const sets = process.argv.slice(2).filter(arg => !arg.startsWith('-'))
const [worst = '--worst=0'] = process.argv.slice(2).filter(arg => arg.startsWith('--worst'))
if (!sets.length) {
  console.error(`npm run score -- SET… [--worst=N]   the sets: ${fs.readdirSync(path.join(shared, 'corpora')).join(' ')}`)
  process.exit(2)
}
for (const set of sets) {
  const [from, copy] = [path.join(shared, 'corpora', set), path.resolve('.cache/score', set)]
  fs.rmSync(copy, { recursive: true, force: true })
  fs.cpSync(from, copy, { recursive: true })
  const run = (...args) => spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
  const ingested = run('plugins/command/boot.mjs', 'ingest', `--input=${copy}`)
  console.log(ingested.stdout.trim().split('\n').at(-1))
  const scored = run(path.join(shared, 'eval/score.mjs'), from, path.join(copy, 'articles'), ...worst.split('='))
  console.log(scored.stdout)
  process.exitCode ||= ingested.status || scored.status
}
