// A page for every photo that is kept.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { photo } from '../../plugins/pages/photo.ts'
import { articleOf, kept, writeSite } from '../archive-site.ts'

interface Page {
  address: string
  title: string
  html: string
  largest: string
  sheet: { address: string }
  before?: { address: string }
  after?: { address: string }
  credited: { label: string; address: string }[]
  runs: { article: { address: string }; id: string; caption?: string }[]
  copies: { file: string; width: number }[]
}
const test = suite('photo')
const LOOK = Buffer.from(Array.from({ length: 81 }, (_, n) => (n * 37) % 256)).toString('base64')

test('lists every article that ran it, and stands between the photos printed before and after', () => {
  const site = writeSite(
    {
      '2020-11/again.md': articleOf({
        issued: '2020-11-01',
        photos: [{ id: 'photo-1', file: 'quay.jpg', caption: 'The old quay.', credit: 'Jane Roe/AFP' }]
      }),
      '2020-10/ferry.md': articleOf({
        issued: '2020-10-23',
        photos: [
          { id: 'photo-1', file: 'quay.jpg', caption: 'The quay.' },
          { id: 'photo-2', lost: true }
        ]
      }),
      '2020-10/fair.md': articleOf({ issued: '2020-10-02', photos: [{ id: 'photo-1', file: 'fair.jpg' }] })
    },
    {},
    { 'quay.jpg': kept('a'), 'fair.jpg': kept('b') }
  )
  const [fair, quay, ...more] = [...photo.pages(site)] as unknown as Page[]
  assert.equal(more, [])
  assert.equal(
    [fair?.address, fair?.title, fair?.after?.address],
    ['photos/b.html', 'A photo without a caption', 'photos/a.html']
  )
  assert.equal([quay?.address, quay?.title, quay?.before?.address], ['photos/a.html', 'The quay.', 'photos/b.html'])
  assert.is(quay?.sheet.address, 'photos/2020-10.html')
  assert.equal(
    quay?.runs.map(run => [run.article.address, run.id, run.caption]),
    [
      ['2020-10/ferry.html', 'photo-1', undefined],
      ['2020-11/again.html', 'photo-1', 'The old quay.']
    ]
  )
  assert.equal(quay?.credited, [
    { label: 'Jane Roe', address: 'names/jane-roe.html' },
    { label: 'Agence France-Presse', address: 'names/agence-france-presse.html' }
  ])
  assert.is(quay?.largest, 'photos/a-900.jpg')
  assert.match(quay?.html ?? '', 'src="../photos/a-900.jpg"')
})

test('a smaller copy has the same page at its own address, with the largest copy on it', () => {
  const site = writeSite(
    {
      '2020-10/small.md': articleOf({
        issued: '2020-10-01',
        photos: [{ id: 'photo-1', file: 's.jpg', caption: 'A quay.' }]
      }),
      '2020-10/large.md': articleOf({
        issued: '2020-10-02',
        photos: [{ id: 'photo-1', file: 'l.jpg', caption: 'A quay.' }]
      })
    },
    {},
    { 's.jpg': kept('s', 480, LOOK), 'l.jpg': kept('l', 900, LOOK) }
  )
  const pages = [...photo.pages(site)] as unknown as Page[]
  assert.equal(
    pages.map(page => [
      page.address,
      page.largest,
      page.runs.length,
      page.copies.map(({ file, width }) => `${file} ${width}`)
    ]),
    ['l', 's'].map(name => [`photos/${name}.html`, 'photos/l-900.jpg', 2, ['s.jpg 480', 'l.jpg 900']])
  )
})

test('an archive without photos has none', () => assert.equal([...photo.pages(writeSite({}))], []))

test.run()
