// node test/bench/search.mjs [N…]: measures the search index. `npm run build` first: it bundles the stemmers.
import { run } from './bundle.mjs'

// Beside the bundle of the commands, whose stemmers it copies into the index.
await run(['search'], 'backfile')
