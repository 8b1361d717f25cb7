// node test/bench/build.mjs [N…]: times the builds of the same site by Backfile, Hugo and plain Eleventy.
import { run } from './bundle.mjs'

await run(['main'], 'backfile-bench')
