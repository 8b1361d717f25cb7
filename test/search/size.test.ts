// How much of our own code the search page loads, compressed as a host sends it.
import zlib from 'node:zlib'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundlePages } from '../../plugins/command/bundle-scripts.mjs'

/** Bytes. Twelve thousand are asked for; it may not grow unseen. */
const MOST = { brotli: 12_200, gzip: 13_400 }

const test = suite('client')

test('the script of the search page is small', async () => {
  const [script] = await bundlePages(build, { search: 'plugins/search/client/page.ts' }, { outdir: '.' })
  const { contents = new Uint8Array() } = script ?? {}
  assert.ok(contents.length > 1000)
  const brotli = zlib.brotliCompressSync(contents).length
  const gzip = zlib.gzipSync(contents, { level: 9 }).length
  assert.ok(brotli <= MOST.brotli && gzip <= MOST.gzip, `${brotli} bytes with brotli, ${gzip} with gzip`)
})

test.run()
