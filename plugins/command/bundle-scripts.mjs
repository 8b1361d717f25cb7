// The scripts of the site's pages, and a stemmer for each language that the search page may need.
import fs from 'node:fs'
import path from 'node:path'

/**
 * Properties that only our own code names: they become shorter. None of them may be a browser's, a part of an address, or
 * a key of what is read from a file.
 */
const OWN = [
  'asked beside best chosen chunks common docs docsAt edits forwards found groups hits inOrder isPaged isPassed levels',
  'marks most nearly often parts partly phrases places placesAt prefixes query scores slots stem stemmers stretch',
  'stretches terms what widened word words worth'
].join(' ')

const SCRIPT = { bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'error', write: false }

/** Bundles them: gives each with its path under `outdir`. */
export async function bundleScripts(build, root, outdir) {
  const modules = JSON.parse(fs.readFileSync(path.join(root, 'plugins/search/stemmers.json'), 'utf8'))
  const stemmers = Object.fromEntries(Object.keys(modules).map(code => [`stemmers/${code}`, `stemmer:${code}`]))
  const options = { ...SCRIPT, absWorkingDir: root, outdir }
  const { outputFiles } = await build({ ...options, entryPoints: stemmers, plugins: [wrapped(modules, root)] })
  const pages = { 'client/search': 'plugins/search/client/page.ts', 'client/mark': 'plugins/search/client/mark.ts' }
  return [...outputFiles, ...(await bundlePages(build, pages, options))]
}

/** Bundles scripts of pages with esbuild, and makes them smaller still with terser. */
export async function bundlePages(build, entryPoints, options) {
  const { minify } = await import('terser')
  const mangleProps = new RegExp(`^(?:${OWN.replaceAll(' ', '|')})$`)
  const { outputFiles } = await build({ ...SCRIPT, ...options, entryPoints, mangleProps })
  return Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await minify(text, { ecma: 2020 })
      return { path, contents: Buffer.from(code) }
    })
  )
}

/** A stemmer as a script. */
function wrapped(modules, root) {
  return {
    name: 'stemmers',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^stemmer:/ }, ({ path: name }) => ({ path: name.slice(8), namespace: 'stemmer' }))
      onLoad({ filter: /./, namespace: 'stemmer' }, ({ path: code }) => ({
        contents: `import { stemmer } from '@orama/stemmers/${modules[code]}'
          ;(window.backfileStemmers ??= {})['${code}'] = { stemmer }`,
        resolveDir: root
      }))
    }
  }
}
