// Eleventy plugin: prints pages through the layouts, with Eleventy's data, filters, shortcodes and transforms, but
// without a template for each page: Eleventy's own work for a template costs more than to print it.
import { RenderPlugin, type TemplateConfig, type UserConfig } from '@11ty/eleventy'
import { type Layout, readLayouts } from './pages/layout.ts'

/** Prints a page: through which layout, and what the layout knows as `it`. */
export type Print = (layout: string, it: { address: string }) => Promise<string>

/** What Eleventy last ran with. */
let config: TemplateConfig | undefined
/** The data that every page has. */
let shared: Record<string, unknown> = {}
/** This build's. */
let print: Print | undefined

export default function (eleventy: UserConfig): void {
  eleventy.on('eleventy.config', ran => {
    config = ran
  })
  eleventy.on('eleventy.before', () => {
    print = undefined
  })
  // A page that is not written: it sees what the others would.
  const see = (data: Record<string, unknown>) => {
    shared = data
    return ''
  }
  eleventy.addTemplate('data.11ty.js', see, { permalink: false, layout: false, eleventyExcludeFromCollections: true })
}

/** The printer for the pages of this build. Only once Eleventy has run. */
export function printer(): Print {
  if (!config) throw new Error('Eleventy has not run')
  print ??= printerWith(config)
  return print
}

function printerWith(config: TemplateConfig): Print {
  const { directories } = config
  const manager = new RenderPlugin.RenderManager()
  manager.templateConfig = config
  const transforms = Object.values(config.getConfig().transforms)
  const known = new Map<string, Promise<Compiled[]>>()
  /** By their text: most layouts stand in the same one. */
  const rendering = new Map<string, Promise<Compiled['render']>>()
  const compile = async ({ text, language, data }: Layout): Promise<Compiled> => {
    const key = `${language}\n${text}`
    const render = rendering.get(key) ?? manager.compile(text, language)
    rendering.set(key, render)
    return { render: await render, data: { ...shared, ...data } }
  }
  const layoutsOf = (name: string) => {
    const layouts = known.get(name) ?? Promise.all(readLayouts(directories.layouts ?? '', name).map(compile))
    known.set(name, layouts)
    return layouts
  }
  return async (layout, it) => {
    const { address } = it
    const page = { url: `/${address}`, inputPath: `./${address}`, outputPath: directories.output + address }
    let content = ''
    for (const { render, data } of await layoutsOf(layout)) content = await render({ ...data, it, page, content })
    for (const transform of transforms) content = await transform.call({ ...page, page }, content, page.outputPath)
    return content
  }
}

interface Compiled {
  render: (data: Record<string, unknown>) => Promise<string>
  data: Record<string, unknown>
}
