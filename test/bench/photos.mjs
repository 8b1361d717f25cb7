// node test/bench/photos.mjs [--photos=DIR]: bundles the benchmark of photos, as the commands are bundled, and runs it.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
const out = path.join(root, 'node_modules/.cache/backfile-bench')
await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(['main', 'ours', 'bare', 'eleventy-img'].map(name => [name, `test/bench/photos/${name}.ts`])),
  outdir: path.join(out, 'photos'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error'
})
process.chdir(root)
await import(pathToFileURL(path.join(out, 'photos/main.mjs')).href)
