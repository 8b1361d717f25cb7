// npm test [-- PATTERN]: bundles the tests, as the commands are bundled, and lets uvu run them.
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { parse } from 'uvu/parse'
import { run } from 'uvu/run'

const out = path.resolve('node_modules/.cache/backfile-test')
fs.rmSync(out, { recursive: true, force: true })
const tests = fs.readdirSync('test', { recursive: true }).map(String).filter(file => file.endsWith('.test.ts')).sort()
await build({
  entryPoints: tests.map(file => path.join('test', file)),
  outdir: out,
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error'
})
process.setSourceMapsEnabled(true)
const { suites } = await parse(out, `${process.argv[2] ?? ''}.*\\.test\\.mjs$`)
await run(suites)
