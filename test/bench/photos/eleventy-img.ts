// The same renditions by @11ty/eleventy-img, which is no part of this project: see main.ts.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const [folder = '', output = ''] = process.argv.slice(2)
const peers = createRequire(path.resolve('.cache/peers/x.js'))
const loaded = await import(peers.resolve('@11ty/eleventy-img'))
const image = loaded.default as (file: string, options: object) => Promise<unknown>
await Promise.all(
  fs.readdirSync(folder).map(name =>
    image(path.join(folder, name), {
      widths: [480, 800, 1216, 1600],
      formats: ['webp', 'jpeg'],
      outputDir: output,
      sharpWebpOptions: { quality: 76 },
      sharpJpegOptions: { quality: 75 }
    })
  )
)
