// Starts a command. Node 20 cannot read TypeScript, so our own code is bundled first, when it has changed; and apart from
// it the scripts of the site's pages.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import v8 from 'node:v8'
import { BUNDLE } from './bundle.mjs'
import { bundleScripts } from './bundle-scripts.mjs'

// Where memory is plenty V8 lets each heap grow fourfold before it is collected, and a build has several: a third of the
// memory more than is needed, for hardly any time less.
v8.setFlagsFromString('--heap-growing-percent=40')
// V8 compiles what runs often once more, better, and each worker does so for itself: a command of a few seconds spends a
// quarter of its time on code that it hardly runs again. It waits four times as long before it does.
v8.setFlagsFromString('--interrupt-budget=600000')
// What is young is collected by the thread that made it: there are as many threads as cores already, and helpers cost more
// than they save.
v8.setFlagsFromString('--no-parallel-scavenge')

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const bundle = path.join(root, 'node_modules/.cache/backfile')
const stamp = path.join(bundle, 'stamp')

const sources = ['.eleventy.ts', 'package.json', ...filesIn('plugins')]
const now = sources.map(file => `${file} ${fs.statSync(path.join(root, file)).mtimeMs}`).join('\n')
if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== now) await compile()
await import(pathToFileURL(path.join(bundle, 'main.mjs')).href)

/** Folder by folder: Node's own way of listing what is in them asks for every file what it is. */
function filesIn(folder) {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
}

async function compile() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'plugins/command/main.ts',
      eleventy: '.eleventy.ts',
      volumes: 'plugins/volumes.ts',
      reading: 'plugins/archive/read-worker.ts',
      shelving: 'plugins/articles/index-worker.ts',
      indexing: 'plugins/search/index-worker.ts'
    },
    ...BUNDLE,
    outdir: bundle,
    write: false
  })
  const scripts = await bundleScripts(build, root, bundle)
  // Built aside and moved into place, so that two commands started together do not read each other's half.
  const aside = `${bundle}.${process.pid}`
  for (const { path: file, contents } of [...outputFiles, ...scripts]) {
    const to = path.join(aside, path.relative(bundle, file))
    fs.mkdirSync(path.dirname(to), { recursive: true })
    fs.writeFileSync(to, contents)
  }
  const digest = createHash('sha256')
  // What the code is, that of the pages too: the same wherever and whenever it was bundled.
  const all = [...outputFiles, ...scripts].sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { contents } of all) digest.update(contents)
  fs.writeFileSync(path.join(aside, 'version'), digest.digest('hex'))
  fs.writeFileSync(path.join(aside, 'stamp'), now)
  fs.rmSync(bundle, { recursive: true, force: true })
  try {
    fs.renameSync(aside, bundle)
  } catch {
    fs.rmSync(aside, { recursive: true }) // another command was first
  }
}
