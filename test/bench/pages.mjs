// node test/bench/pages.mjs DIR: times the ingest of saved web pages.
import { run } from './bundle.mjs'

await run(['pages'], 'backfile-bench')
