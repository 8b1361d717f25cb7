// node test/bench/search.mjs [N…]: bundles the benchmark of the search index, as the commands are bundled, and runs it.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
// Beside the bundle of the commands, whose stemmers it copies into the index.
const outfile = path.join(root, 'node_modules/.cache/backfile/bench-search.mjs')
process.chdir(root)
if (!fs.existsSync(path.dirname(outfile))) throw new Error('npm run build first: it bundles the stemmers')
await build({
  entryPoints: ['test/bench/search.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error'
})
await import(pathToFileURL(outfile).href)
