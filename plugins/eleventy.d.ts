// What we use of Eleventy, which brings no types of its own.

declare module '@11ty/eleventy' {
  /** Eleventy's configuration, as a plugin gets it. */
  export interface UserConfig {
    directories: { input: string; output: string }
    ignores: Set<string>
    logger: { overrideLogger(logger: Partial<Console>): void }
    addPlugin(plugin: (config: UserConfig) => void | Promise<void>): void
    addFilter(name: string, filter: (...args: never[]) => unknown): void
    addGlobalData(name: string, data: unknown): void
    addTemplate(path: string, content: TemplateContent, data: Record<string, unknown>): void
    addPassthroughCopy(paths: Record<string, string>): void
    setUseTemplateCache(use: boolean): void
    setEventEmitterMode(mode: 'sequential'): void
    setServerOptions(options: Record<string, unknown>): void
    setTemplateFormats(formats: string[]): void
    setLayoutsDirectory(folder: string): void
    setIncludesDirectory(folder: string): void
    setDataDirectory(folder: string): void
    on(event: 'eleventy.config', run: (config: TemplateConfig) => void): void
    on(event: 'eleventy.before' | 'eleventy.after', run: (event: RunEvent) => void | Promise<void>): void
  }

  /** Text, or for `11ty.js` a function from data to text. */
  export type TemplateContent = string | ((data: Record<string, unknown>) => string)

  /** The configuration that Eleventy runs with. */
  export interface TemplateConfig {
    directories: { layouts?: string; output: string }
    getConfig(): {
      transforms: Record<string, (this: object, content: string, outputPath: string) => string | Promise<string>>
    }
  }

  /** Compiles templates as Eleventy's own pages are compiled. */
  export interface RenderManager {
    templateConfig: TemplateConfig
    compile(text: string, language: string): Promise<(data: Record<string, unknown>) => Promise<string>>
  }
  export const RenderPlugin: { RenderManager: new () => RenderManager }

  export interface RunEvent {
    runMode: 'build' | 'watch' | 'serve'
    results: PageResult[]
  }

  export interface PageResult {
    outputPath: string
    content: string
  }

  /** One run of Eleventy. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { source?: 'cli'; configPath?: string; quietMode?: boolean; runMode?: RunEvent['runMode'] }
    )
    init(): Promise<void>
    write(): Promise<unknown>
    serve(port?: string): Promise<void>
    /** Tells the browsers that have a page of a served site open. */
    readonly eleventyServe: { reload(): Promise<void> }
    toJSON(): Promise<PageResult[]>
  }
}
