// The scripts of the site's pages, and a stemmer for each language that the search page may need.
import fs from 'node:fs'
import path from 'node:path'

/** Bundles them with esbuild, and makes them small with terser: gives each with its path under `outdir`. */
export async function bundleScripts(build, root, outdir) {
  const { minify } = await import('terser')
  const modules = JSON.parse(fs.readFileSync(path.join(root, 'plugins/search/stemmers.json'), 'utf8'))
  const stemmers = Object.fromEntries(Object.keys(modules).map(code => [`stemmers/${code}`, `stemmer:${code}`]))
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      'client/search': 'plugins/search/client/page.ts',
      'client/mark': 'plugins/search/client/mark.ts',
      ...stemmers
    },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    write: false,
    plugins: [wrapped(modules, root)]
  })
  return Promise.all(
    outputFiles.map(async ({ path, text, contents }) => {
      // Stemmers are loaded beside, and few.
      if (path.includes('stemmers')) return { path, contents }
      const { code } = await minify(text, { ecma: 2020, compress: { passes: 2 } })
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
