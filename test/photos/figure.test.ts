// The figure of a photo: what browsers choose from, what stands there until it is loaded, what is said of a lost one.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { figure } from '../../plugins/pages/figure.ts'
import type { Picture } from '../../plugins/photos/picture.ts'
import { plan } from '../../plugins/photos/renditions.ts'

const test = suite('figures')

const picture = (more: Partial<Picture> = {}): Picture => ({
  width: 900,
  height: 600,
  renditions: plan('stem', 900, 600, ['webp', 'jpeg']),
  tiny: 'data:image/webp;base64,AAAA',
  ...more
})
const photo = { id: 'photo-1', file: 'pier.jpg', caption: 'A <pier>', credit: 'Jane Roe/AP' }
const of = (made: Parameters<typeof figure>[1], first = false, more = {}) =>
  figure({ ...photo, ...more }, made, '2020-10/ferry.html', first, 'en')

test('widths, sizes and space are stated, and what is below waits', () => {
  const html = of({ picture: picture() })
  assert.match(
    html,
    /<source type="image\/webp" srcset="..\/photos\/stem-480.webp 480w, ..\/photos\/stem-900.webp 900w" sizes="/
  )
  assert.match(
    html,
    /<img src="..\/photos\/stem-900.jpg" srcset="[^"]+480w, [^"]+900w" sizes="[^"]+38rem[^"]+" width="900" height="600" alt="" loading="lazy" decoding="async">/
  )
  assert.match(html, '<img class="tiny" src="data:image/webp;base64,AAAA" width="900" height="600" alt="">')
  assert.match(html, '<span class="caption">A &lt;pier&gt;</span> <span class="credit">Jane Roe/AP</span>')
  assert.not.match(of({ picture: picture() }, true), 'loading="lazy"')
})

test('a photo that is higher than wide is shown narrower, and so asks for less', () => {
  const tall = picture({ width: 600, height: 900, renditions: plan('s', 600, 900, ['webp', 'jpeg']) })
  assert.match(of({ picture: tall }), /class="photo tall">.* 27rem, /)
  assert.match(of({ picture: picture() }), /class="photo">.* 38rem, /)
})

test('AVIF before WebP; what moves stands still for who asks for it', () => {
  const types = (html: string) =>
    [...html.matchAll(/<source type="image\/(\w+)"( media)?/g)].map(([, type, media]) => `${type}${media ?? ''}`)
  assert.equal(types(of({ picture: picture({ renditions: plan('s', 900, 600, ['avif', 'webp', 'jpeg']) }) })), [
    'avif',
    'webp'
  ])
  assert.equal(types(of({ picture: picture({ animated: true }) })), ['jpeg media', 'webp'])
})

test('a copyright notice is printed where it says more than the credit', () => {
  assert.match(of({ picture: picture() }, true, { copyright: '© 2020 Gazette' }), 'Jane Roe/AP · © 2020 Gazette</span>')
  assert.not.match(of({ picture: picture() }, true, { copyright: 'jane roe' }), ' · ')
})

test('a lost photo keeps its words; a broken one says what is the matter', () => {
  const words = of({ lost: 'only its words were received' }, true, { file: undefined })
  assert.match(
    words,
    /<span>This photo was not preserved. <a href="..\/lost-photos.html#supply">Do you have it\?<\/a><\/span>/
  )
  assert.match(words, 'A &lt;pier&gt;')
  const original = 'https://example.org/2020/ferry.jpg'
  assert.match(
    of({ lost: 'is gone' }, true, { file: undefined, original }),
    `<a href="${original}" rel="external noreferrer">`
  )
  assert.not.match(of({ lost: 'is gone' }, true, { file: undefined, original: 'javascript:alert(1)' }), 'javascript')
  assert.match(of({ lost: 'is empty' }), '<span>This photo was not preserved: its file is empty. <a')
  const kept = of({ lost: 'is a HEIC picture, which cannot be decoded here', undecoded: true })
  assert.match(
    kept,
    '<span>This photo is kept, but not shown: its file is a HEIC picture, which cannot be decoded here.<'
  )
  const bare = of({ lost: 'is empty' }, true, { caption: undefined, credit: undefined })
  assert.match(bare, '<figure id="photo-1" class="photo lost bare">')
  assert.match(bare, '<span>A photo stood here, which was not preserved: its file is empty. <a')
  assert.match(
    of({ picture: picture({ flaw: 'cut off: the lowest 9 % is missing' }) }),
    'The picture was received cut off: the lowest 9 % is missing.'
  )
})

test.run()
