// The search list of lost photos.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lostPhotos } from '../../plugins/pages/lost-photos.ts'
import { articleOf, writeSite } from '../archive-site.ts'

const test = suite('lost photos')
const lost = (credit?: string) => ({ id: 'photo-1', lost: true as const, credit })

test('by accession, and by whoever might supply them, the most wanted first', () => {
  const [page] = lostPhotos.pages(
    writeSite(
      {
        '2020-10/a.md': articleOf({ photos: [lost('Jane Roe/AFP')] }),
        '2020-10/b.md': articleOf({ photos: [lost('John Doe')] }),
        '2020-10/c.md': articleOf({ photos: [lost('John Doe'), { id: 'photo-2', lost: true }] })
      },
      { 'dumps/gazette/x.txt': '', 'dumps/gazette.json': '{"title": "The Gazette, scraped"}' }
    )
  )
  assert.equal(page, {
    address: 'lost-photos.html',
    title: 'Lost photos',
    count: 4,
    photos: 4,
    accessions: [{ label: 'The Gazette, scraped', address: 'lost-photos/gazette.html', count: 4 }],
    photographers: [
      { label: 'John Doe', address: 'names/john-doe.html#lost', count: 2 },
      { label: 'Jane Roe', address: 'names/jane-roe.html#lost', count: 1 }
    ],
    agencies: [{ label: 'Agence France-Presse', address: 'names/agence-france-presse.html#lost', count: 1 }],
    counts: { photographers: 2, agencies: 1 }
  })
})

test.run()
