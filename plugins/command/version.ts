// What the code is, as one digest: caches made by other code are not used.
import fs from 'node:fs'

/** The digest of the bundle that runs. */
export const version = (): string => fs.readFileSync(new URL('./version', import.meta.url), 'utf8')
