// A layout and those around it, as they lie on the disk: `article.njk` stands in `base.njk`.
import fs from 'node:fs'
import path from 'node:path'
import { load } from 'js-yaml'

export interface Layout {
  /** The template, without its front matter. */
  text: string
  /** What it is written in, as Eleventy names it: `njk`, `liquid`. */
  language: string
  /** Its front matter, and beneath that the front matter of the layouts around it. */
  data: Record<string, unknown>
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/

/** The layout of this name and those around it, the innermost first. Throws when they stand in each other. */
export function readLayouts(folder: string, name: string, inside: readonly string[] = []): Layout[] {
  if (inside.includes(name)) throw new Error(`${folder}: the layout ${name} stands in itself`)
  const text = fs.readFileSync(path.join(folder, name), 'utf8')
  const [whole = '', yaml = ''] = FRONT_MATTER.exec(text) ?? []
  const { layout, ...data } = (load(yaml) ?? {}) as Record<string, unknown>
  const around = typeof layout === 'string' ? readLayouts(folder, layout, [...inside, name]) : []
  const own = {
    text: text.slice(whole.length),
    language: path.extname(name).slice(1),
    data: { ...around[0]?.data, ...data }
  }
  return [own, ...around.map(outer => ({ ...outer, data: { ...outer.data, ...data } }))]
}
