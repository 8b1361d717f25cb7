// npm run verify: proves that nothing is lost or broken.
import { checks } from '../checks/index.ts'
import { counted } from '../pages/count.ts'
import { readOptions } from './options.ts'

/** Problems of one kind that are printed; when a folder is gone, the thousandth line says no more than the first. */
const SHOWN = 50

/** Runs every check, tells what does not hold, and fails if anything does not. */
export async function runVerify(args: string[]): Promise<void> {
  const places = readOptions(args)
  for (const { name, check } of checks) {
    const run = check(places)
    let problems = 0
    let step = run.next()
    for (; !step.done; step = run.next()) {
      const { path, line, what } = step.value
      if (++problems <= SHOWN) console.log(`${path}${line === undefined ? '' : `:${line}`}: ${what}`)
    }
    if (problems > SHOWN) console.log(`… and ${problems - SHOWN} more`)
    console.log(`${name}: ${step.value} looked at, ${counted(problems, 'problem')}`)
    if (problems) process.exitCode = 1
  }
}
