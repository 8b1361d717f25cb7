// The front page of the photos.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { photosFront } from '../../plugins/pages/photos-front.ts'
import { articleOf, kept, writeSite } from '../archive-site.ts'

const test = suite('photos')

test('how many are kept and lost, and where each month is', () => {
  const site = writeSite(
    {
      '2020-10/ferry.md': articleOf({
        issued: '2020-10-23',
        photos: [
          { id: 'photo-1', file: 'quay.jpg', credit: 'Jane Roe/AFP' },
          { id: 'photo-2', lost: true, credit: 'John Doe' }
        ]
      }),
      'undated/boat.md': articleOf({ photos: [{ id: 'photo-1', file: 'boat.jpg' }] })
    },
    { 'dumps/gazette/x.txt': '' },
    { 'quay.jpg': kept('quay'), 'boat.jpg': kept('boat') }
  )
  const [page] = photosFront.pages(site) as unknown as Record<string, unknown>[]
  const { years, newest, ...rest } = page as {
    years: { address: string; count: number; months: { address?: string }[] }[]
    newest: { address: string; photos: { page: string }[] }
  }
  assert.equal([newest.address, newest.photos.map(photo => photo.page)], ['photos/2020-10.html', ['photos/quay.html']])
  assert.equal(rest, {
    address: 'photos.html',
    title: 'Photos',
    count: 2,
    undated: { count: 1, address: 'photos/undated.html' },
    lost: 1,
    photographers: 2,
    agencies: 1
  })
  assert.equal(
    years.map(({ count, months }) => [count, months.flatMap(({ address = [] }) => address)]),
    [[1, ['photos/2020-10.html']]]
  )
})

test.run()
