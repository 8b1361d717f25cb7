// The sample archive, built in a folder of its own by the command that a person types.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { writeFolder, writeIn } from './folder.ts'

/** A copy of the sample archive as it is received, with more files if there are any. */
export function copySample(more: Record<string, string> = {}): string {
  const input = writeFolder()
  for (const part of ['dumps', 'pages', '_data'])
    fs.cpSync(`input/${part}`, path.join(input, part), { recursive: true })
  for (const [name, text] of Object.entries(more)) writeIn(input, name, text)
  return input
}

/** Builds an archive into a new folder, or into one that was built before. Returns the site's folder. */
export function build(input: string, { env = {}, output = path.join(writeFolder(), 'site') } = {}): string {
  const command = ['plugins/command/boot.mjs', 'build', `--input=${input}`, `--output=${output}`]
  execFileSync(process.execPath, command, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  return output
}

/** The pages of a site: paths of its HTML files, sorted. */
export function pagesOf(site: string): string[] {
  const files = fs.readdirSync(site, { recursive: true }).map(file => String(file).split(path.sep).join('/'))
  return files.filter(file => file.endsWith('.html')).sort()
}
