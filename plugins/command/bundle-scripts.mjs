// The scripts of the site's pages, and a stemmer for each language that the search page may need.
import fs from 'node:fs'
import path from 'node:path'

/** Where the search page's first script puts what the later one takes from it, see `search/client/first-script.ts`; and that one. */
const FIRST = 'backfilePage'
const LATER = 'backfileLater'

/** Bundles them with esbuild: gives each with its path under `outdir`. */
export async function bundleScripts(build, root, outdir) {
  const modules = JSON.parse(fs.readFileSync(path.join(root, 'plugins/search/stemmers.json'), 'utf8'))
  const stemmers = Object.fromEntries(Object.keys(modules).map(code => [`stemmers/${code}`, `stemmer:${code}`]))
  const bundled = (entryPoints, more) =>
    build({
      absWorkingDir: root,
      entryPoints,
      outdir,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'error',
      write: false,
      ...more
    })
  const first = await bundled({ 'client/search': 'plugins/search/client/page.ts' }, { format: 'esm', metafile: true })
  const later = await bundled(
    { 'client/search-later': 'plugins/search/client/later.ts' },
    { format: 'esm', plugins: [takenFrom(first.metafile, root)] }
  )
  const others = await bundled(
    { 'client/mark': 'plugins/search/client/mark.ts', ...stemmers },
    { plugins: [wrapped(modules, root)] }
  )
  return [classic(first, FIRST), classic(later, LATER), ...others.outputFiles]
}

/** A module as a script that may be loaded from a disk too: what it exports is in a variable. */
function classic({ outputFiles: [{ path, text }] }, name) {
  const code = text.replace(
    /export\{([^}]*)\};?\s*$/,
    (_, names) => `window.${name}={${names.replace(/([\w$]+) as (\w+)/g, '$2:$1')}}`
  )
  return { path, contents: Buffer.from(`(()=>{'use strict';${code}})()\n`) }
}

/** A module that the first script has is not bundled again: it is taken from there, and so must be exported there. */
function takenFrom({ inputs, outputs }, root) {
  const [{ exports }] = Object.values(outputs)
  return {
    name: 'first',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^\./ }, async ({ path: name, pluginData, ...from }) => {
        if (pluginData) return
        const found = await resolve(name, { ...from, pluginData: true })
        const file = path.relative(root, found.path).replaceAll('\\', '/')
        return inputs[file] ? { path: FIRST, namespace: FIRST } : found
      })
      onLoad({ filter: /./, namespace: FIRST }, () => ({
        contents: `export const { ${exports.join(', ')} } = ${FIRST}`
      }))
    }
  }
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
