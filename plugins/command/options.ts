// What a command was asked: its folders, and whether a note is a failure.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

/** The options that every command takes. */
export interface Options {
  /** The archive's folder, absolute. */
  input: string
  /** Where the site is written, absolute. */
  output: string
  /** Any note makes the command fail. */
  strict: boolean
  /** Where the site is served, in digits: `0` is any port that is free. */
  port?: string
}

/** What can be said after a command. `port` is for `npm start` alone. */
export const OPTIONS = {
  input: { type: 'string' },
  output: { type: 'string' },
  strict: { type: 'boolean' },
  port: { type: 'string' }
} as const

/** What an archive has in its folder; the first is the folder itself. */
const PARTS = ['', 'dumps', 'articles', 'pages', '_data', '.cache']

/** Reads the options. Folders are taken from where the command was typed. Throws on what it does not know. */
export function readOptions(args: string[], known: readonly string[] = []): Options {
  const { values, tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: OPTIONS
  })
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Error(`what is ${token.value}? Options look like --input=DIR`)
    if (token.kind === 'option' && !['input', 'output', 'strict', ...known].includes(token.name)) {
      throw new Error(`there is no option ${token.rawName}`)
    }
  }
  const from = process.env.INIT_CWD ?? process.cwd()
  const folder = (value: unknown, preset: string) =>
    typeof value === 'string' && value ? path.resolve(from, value) : path.resolve(preset)
  const input = folder(values.input, 'input')
  if (!fs.existsSync(input)) throw new Error(`${input}: there is no such folder`)
  const output = folder(values.output, '_site')
  const inside = path.relative(input, output).split(path.sep)[0] ?? ''
  if (PARTS.includes(inside)) throw new Error(`${output}: the site must not be written among the archive's own files`)
  if (values.port !== undefined && !/^\d{1,5}$/.test(String(values.port))) {
    throw new Error(`--port must be a number, not ${values.port}`)
  }
  // npm keeps options for itself unless -- stands before them.
  if (process.env.npm_config_input || process.env.npm_config_output) {
    throw new Error('put -- before the options: npm run build -- --input=DIR')
  }
  return {
    input,
    output,
    strict: values.strict === true,
    ...(values.port !== undefined && { port: String(values.port) })
  }
}
