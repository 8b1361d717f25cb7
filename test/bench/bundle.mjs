// Bundles a benchmark, as the commands are bundled: Node 20 cannot read TypeScript.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')

/** Bundles these files of test/bench into a folder under node_modules/.cache, and runs the first, in the project's folder. */
export async function run(files, folder) {
  const outdir = path.join(root, 'node_modules/.cache', folder)
  await build({
    absWorkingDir: root,
    entryPoints: files.map(file => `test/bench/${file}.ts`),
    outdir,
    outbase: 'test/bench',
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
  await import(pathToFileURL(path.join(outdir, `${files[0]}.mjs`)).href)
}
