// Bundles a benchmark, as the commands are bundled: Node 20 cannot read TypeScript.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { BUNDLE } from '../../plugins/command/bundle.mjs'

export const root = path.resolve(import.meta.dirname, '../..')

/** Where a benchmark is bundled to. */
export const folderOf = folder => path.join(root, 'node_modules/.cache', folder)

/** Bundles these files of test/bench into a folder under node_modules/.cache, and runs the first, in the project's folder. */
export async function run(files, folder) {
  const outdir = folderOf(folder)
  await build({
    absWorkingDir: root,
    entryPoints: files.map(file => `test/bench/${file}.ts`),
    ...BUNDLE,
    outdir,
    outbase: 'test/bench'
  })
  process.chdir(root)
  await import(pathToFileURL(path.join(outdir, `${files[0]}.mjs`)).href)
}
