// node test/bench/build.mjs [N…]: bundles the benchmark, as the commands are bundled, and runs it.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
const outfile = path.join(root, 'node_modules/.cache/backfile-bench/main.mjs')
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/main.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error'
})
process.chdir(root)
await import(pathToFileURL(outfile).href)
