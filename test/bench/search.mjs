// node test/bench/search.mjs [N…]: measures the search index.
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { bundleScripts } from '../../plugins/command/bundle-scripts.mjs'
import { folderOf, root, run } from './bundle.mjs'

const FOLDER = 'bench-search'

// The stemmers, which stand beside the bundle and are copied into the index.
for (const { path: file, contents } of await bundleScripts(build, root, folderOf(FOLDER))) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, contents)
}
await run(['search'], FOLDER)
