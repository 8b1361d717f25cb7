// The commands: build and start run Eleventy, ingest and verify need none.
import { runBuild } from './build.ts'
import { tellError } from './error.ts'
import { runIngest } from './ingest.ts'

const HELP = `npm run build    ingest what is new, build what changed
npm start        the same, served, and built again on every change
npm run ingest   dumps to pages only
npm run verify   check fixity, that every line is accounted for, links and addresses

  --input=DIR    the archive's folder (input)
  --output=DIR   where the site goes (_site)
  --strict       a note is a failure
  --port=8080    where npm start serves
  --help         prints this list
`

const commands: Record<string, (args: string[]) => Promise<void>> = {
  build: runBuild,
  start: async args => (await import('./start.ts')).runStart(args),
  ingest: runIngest,
  // Loaded when it is asked for: what it checks with takes longer to load than a build where nothing has changed.
  verify: async args => (await import('./verify.ts')).runVerify(args),
  help: async () => console.log(HELP)
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = args.includes('--help') ? commands.help : Object.hasOwn(commands, name) && commands[name]
try {
  if (!command) throw new Error(`there is no command ${name}\n\n${HELP}`)
  await command(args)
} catch (error) {
  tellError(error)
  process.exitCode = 1
}
