// Which pictures are copies of one photo.
import sharp from 'sharp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { samePhotos } from '../../plugins/pages/same-photos.ts'
import { make } from '../../plugins/photos/make.ts'
import { plain, scene } from '../photos/pictures.ts'

const test = suite('same photos')

/** A picture as it was received. */
async function copy(digest: string, bytes: Uint8Array) {
  const made = await make(bytes, digest, ['jpeg'], 1000)
  assert.ok('picture' in made, JSON.stringify(made))
  return { digest, ...made.picture }
}

test('the same picture smaller, and worse, is a copy of the largest', async () => {
  const large = await scene(1200, 800).jpeg({ quality: 95 }).toBuffer()
  const copies = [
    await copy('small', await scene(1200, 800).resize(301).jpeg({ quality: 40 }).toBuffer()),
    await copy('large', large),
    await copy('middle', await scene(1200, 800).resize(640).png().toBuffer()),
    await copy('mirrored', await scene(1200, 800).flop().jpeg().toBuffer()),
    await copy('cut', await scene(1200, 800).extract({ left: 0, top: 0, width: 600, height: 800 }).jpeg().toBuffer())
  ]
  const same = new Map([
    ['middle', 'large'],
    ['small', 'large']
  ])
  assert.equal(samePhotos(copies), same)
  assert.equal(samePhotos(copies.reverse()), same)
})

test('pictures of one size that differ in little are two', async () => {
  const note = Buffer.from(
    '<svg width="1200" height="800"><rect x="900" y="700" width="40" height="12" fill="red"/></svg>'
  )
  const copies = [
    await copy('one', await scene(1200, 800).jpeg().toBuffer()),
    await copy(
      'another',
      await scene(1200, 800)
        .composite([{ input: note }])
        .jpeg()
        .toBuffer()
    )
  ]
  assert.equal(samePhotos(copies), new Map())
})

test('frames of a burst are photos of their own, at whatever size', async () => {
  const frame = (left: number) =>
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#9ab"/><rect y="500" width="1200" height="300" fill="#354"/><rect x="${left}" y="250" width="90" height="330" fill="#311"/></svg>`
      )
    )
  const copies = [
    await copy('first', await frame(500).jpeg().toBuffer()),
    await copy('first, smaller', await frame(500).resize(600).jpeg({ quality: 60 }).toBuffer()),
    await copy('next, smaller', await frame(509).resize(700).jpeg({ quality: 60 }).toBuffer())
  ]
  assert.equal(samePhotos(copies), new Map([['first, smaller', 'first']]))
})

test('pictures of one colour are no copies of one another', async () => {
  const copies = [
    await copy('blue', await plain().png().toBuffer()),
    await copy('b', await plain(90, 60).png().toBuffer())
  ]
  assert.equal(samePhotos(copies), new Map())
})

test.run()
