// npm test [-- PATTERN]: bundles the tests, as the commands are bundled, and lets uvu run them.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { BUNDLE } from '../plugins/command/bundle.mjs'

const out = path.resolve('node_modules/.cache/backfile-test')
const pattern = new RegExp(process.argv[2] ?? '')
const files = fs.readdirSync('test', { recursive: true }).map(file => String(file).replaceAll('\\', '/'))
const tests = files.filter(file => file.endsWith('.test.ts') && pattern.test(file)).sort()
const count = { passed: 0, failed: 0 }

// Whatever ends the run: a test that never ends, or that ends the process, is a failure too.
let ended = false
process.on('exit', code => {
  if (!ended) count.failed++
  if (count.failed || !count.passed) process.exitCode = code || 1
  console.log(`\n${count.passed} passed, ${count.failed} failed`)
})

globalThis.UVU_DEFER = 1
globalThis.UVU_QUEUE = []
process.setSourceMapsEnabled(true)
await bundle()
const { exec } = await import('uvu')
for (const [i, test] of tests.entries()) await load(test, i)
await exec()
ended = true

async function bundle() {
  fs.rmSync(out, { recursive: true, force: true })
  await build({
    entryPoints: tests.map(file => path.join('test', file)),
    ...BUNDLE,
    outdir: out,
    outbase: 'test',
    sourcemap: 'inline'
  })
}

/** A file that cannot be loaded, or in which nothing calls `.run()`, counts as one failure. */
async function load(test, i) {
  const suites = [test]
  globalThis.UVU_INDEX = i
  globalThis.UVU_QUEUE[i] = suites
  try {
    await import(pathToFileURL(path.join(out, test.replace(/\.ts$/, '.mjs'))).href)
    if (suites.length === 1) throw new Error(`test/${test}: no test in it is run`)
  } catch (error) {
    console.error(error)
    count.failed++
  }
  for (let n = 1; n < suites.length; n++) suites[n] = counted(suites[n])
}

/** uvu takes a suite whose `before` throws for passed, so what did not pass is counted here. */
function counted(suite) {
  return async () => {
    const result = await suite()
    const [errors, passed, , total] = result
    if (errors === true && passed < total) console.error('\n   a hook of this suite has thrown, and uvu does not say what')
    count.passed += passed
    count.failed += total - passed
    return result
  }
}
