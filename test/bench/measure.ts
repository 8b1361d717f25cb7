// Runs a command in a process of its own and tells what it took.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** What one build took. */
export interface Measured {
  /** Seconds from start to end. */
  wall: number
  /** Seconds of processor time, of all cores, in the program and in the system. */
  cpu: number
  /** The most memory it held at once, in MB. */
  memory: number
  /** HTML files it wrote. */
  pages: number
}

/** A program, what it is told, and where. */
export interface Command {
  file: string
  args: string[]
  cwd: string
}

const TIME = '/usr/bin/time'

/** Runs it. Throws when it fails. CPU and memory come from GNU time; without it they are NaN. */
export function measure({ file, args, cwd }: Command, output: string): Measured {
  spawnSync('sync') // what was written before is not this build's to pay for
  const [program, ...all] = fs.existsSync(TIME) ? [TIME, '-f', '%U %S %M', file, ...args] : [file, ...args]
  const start = performance.now()
  const { status, error, stdout, stderr } = spawnSync(program, all, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const wall = (performance.now() - start) / 1000
  if (error || status)
    throw error ?? new Error(`${[file, ...args].join(' ')} failed:\n${(stdout + stderr).slice(0, 2000)}`)
  const [user = NaN, system = NaN, kilobytes = NaN] = program === TIME ? figures(stderr) : []
  return { wall, cpu: user + system, memory: kilobytes / 1024, pages: countPages(output) }
}

/** GNU time writes its line last. */
const figures = (stderr: string) => (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)

function countPages(output: string): number {
  if (!fs.existsSync(output)) return 0
  return fs.readdirSync(output, { recursive: true }).filter(file => String(file).endsWith('.html')).length
}
