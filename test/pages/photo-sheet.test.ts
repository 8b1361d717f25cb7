// Contact sheets.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { photoSheet } from '../../plugins/pages/photo-sheet.ts'
import { articleOf, kept, writeSite } from '../archive-site.ts'

interface Page {
  address: string
  title: string
  photos: { page: string; title: string }[]
  before?: { address: string }
  after?: { address: string }
}
const test = suite('contact sheet')
const photos = (file: string) => [{ id: 'photo-1', file, caption: file }]

test('each photo stands once, in the month in which it was first printed', () => {
  const site = writeSite(
    {
      'undated/boat.md': articleOf({ photos: photos('boat.jpg') }),
      '2020-11/again.md': articleOf({ issued: '2020-11-01', photos: photos('quay.jpg') }),
      '2020-11/mast.md': articleOf({ issued: '2020-11', photos: photos('mast.jpg') }),
      '2020-10/ferry.md': articleOf({ issued: '2020-10-23', photos: photos('quay.jpg') })
    },
    {},
    { 'boat.jpg': kept('boat'), 'quay.jpg': kept('quay'), 'mast.jpg': kept('mast') }
  )
  const pages = [...photoSheet.pages(site)] as unknown as Page[]
  assert.equal(
    pages.map(({ address, title, photos, before, after }) => [
      address,
      title,
      photos.map(p => p.page),
      before?.address,
      after?.address
    ]),
    [
      ['photos/2020-10.html', 'October 2020', ['photos/quay.html'], undefined, 'photos/2020-11.html'],
      ['photos/2020-11.html', 'November 2020', ['photos/mast.html'], 'photos/2020-10.html', 'photos/undated.html'],
      ['photos/undated.html', 'Undated', ['photos/boat.html'], 'photos/2020-11.html', undefined]
    ]
  )
})

test('photos stand as their articles have them', () => {
  const ids = Array.from({ length: 11 }, (_, n) => n + 1)
  const all = ids.map(n => ({ id: `photo-${n}`, file: `p${n}`, caption: `p${n}` }))
  const shown = Object.fromEntries(ids.map(n => [`p${n}`, kept(`${99 - n}`)]))
  const site = writeSite({ '2020-10/ferry.md': articleOf({ issued: '2020-10', photos: all }) }, {}, shown)
  const [page] = [...photoSheet.pages(site)] as unknown as Page[]
  assert.equal(
    page?.photos.map(({ title }) => title),
    all.map(({ caption }) => caption)
  )
})

test('a month of many is cut', () => {
  const files = Array.from({ length: 121 }, (_, n) => `p${String(n).padStart(3, '0')}`)
  const site = writeSite(
    Object.fromEntries(
      files.map(file => [`2020-10/${file}.md`, articleOf({ issued: '2020-10', photos: photos(file) })])
    ),
    {},
    Object.fromEntries(files.map(file => [file, kept(file)]))
  )
  const pages = [...photoSheet.pages(site)] as unknown as Page[]
  assert.equal(
    pages.map(page => [page.address, page.photos.length, page.photos[0]?.page]),
    [
      ['photos/2020-10.html', 120, 'photos/p000.html'],
      ['photos/2020-10.2.html', 1, 'photos/p120.html']
    ]
  )
})

test.run()
