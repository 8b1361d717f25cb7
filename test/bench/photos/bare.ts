// The same renditions by a bare sharp script, as fast as it was found to go: one decode, one resize a width, one photo a core.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'

const [folder = '', output = ''] = process.argv.slice(2)
sharp.concurrency(1)
sharp.cache(false)
fs.mkdirSync(output, { recursive: true })
const names = fs.readdirSync(folder)

async function work(): Promise<void> {
  for (let name = names.shift(); name; name = names.shift()) {
    const decoded = sharp(path.join(folder, name)).autoOrient().resize({ width: 1600 }).raw()
    const { data, info } = await decoded.toBuffer({ resolveWithObject: true })
    const raw = { width: info.width, height: info.height, channels: info.channels }
    for (const width of [480, 800, 1216, 1600]) {
      const height = Math.round((info.height * width) / info.width)
      const at = width === 1600 ? data : await sharp(data, { raw }).resize(width, height).raw().toBuffer()
      const from = () => sharp(at, { raw: { ...raw, width, height } })
      await from()
        .webp({ quality: 76 })
        .toFile(path.join(output, `${name}-${width}.webp`))
      await from()
        .jpeg({ quality: 75 })
        .toFile(path.join(output, `${name}-${width}.jpg`))
    }
  }
}
await Promise.all(Array.from({ length: os.availableParallelism() }, work))
