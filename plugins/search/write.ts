// The index on the disk: every file a script, named by its content; what is no longer part of it goes.
import fs from 'node:fs'
import path from 'node:path'
import { buildIndex } from './build.ts'
import { NAME } from './lexicon.ts'
import { DIGEST } from './root.ts'
import { toScript } from './script.ts'
import { readLeft } from './write-run.ts'

/** Folder of the index in the site, and its first file. */
const FOLDER = 'search'
const ROOT = 'index.js'
/** The stemmers of its languages. Both are loaded by search.html itself, beside its script. */
const STEMMING = 'stemmers.js'
const OURS = new RegExp(`^(?:[0-9a-f]{${NAME * 2}}|[0-9a-f]{1,8}-[0-9a-f]{${DIGEST * 2}}|stemmers?(?:-\\w+)?)\\.js$`)
/** The stemmers as scripts, which boot.mjs bundles beside our own code. */
const STEMMERS = new URL('./stemmers/', import.meta.url)

/** Merges the runs of these volumes into the index of a site. Gives the addresses of its files. */
export function writeIndex(input: string, output: string, volumes: readonly string[]): string[] {
  const folder = path.join(output, FOLDER)
  fs.mkdirSync(folder, { recursive: true })
  const before = new Set(fs.readdirSync(folder))
  // Without its root a build was cut off, and its last file may be half there.
  const whole = before.has(ROOT) ? before : new Set()
  fs.rmSync(path.join(folder, ROOT), { force: true })
  const names = new Set([ROOT])
  const keep = (name: string, bytes: Uint8Array) => {
    const file = `${name}.js`
    if (!names.has(file) && !whole.has(file)) fs.writeFileSync(path.join(folder, file), toScript(bytes))
    names.add(file)
  }
  const { root, languages } = buildIndex(readLeft(input, volumes), keep)
  const stemmers = languages.map(code => fs.readFileSync(new URL(`${code}.js`, STEMMERS)))
  names.add(STEMMING)
  fs.writeFileSync(path.join(folder, STEMMING), Buffer.concat(stemmers))
  fs.writeFileSync(path.join(folder, ROOT), toScript(root))
  // A build that was cut off leaves files that no list names.
  for (const file of before) if (OURS.test(file) && !names.has(file)) fs.rmSync(path.join(folder, file))
  return [...names].map(name => `${FOLDER}/${name}`)
}
