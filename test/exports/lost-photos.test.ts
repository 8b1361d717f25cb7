// The table of lost photos.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lostPhotos } from '../../plugins/exports/lost-photos.ts'
import { articleOf, SETTINGS, writeSite } from '../archive-site.ts'

const test = suite('lost photos')
const HEAD = 'accession,page,photo,issued,headline,caption,credit,photographers,agencies,alt,address\r\n'
const photo = (words: object) => articleOf({ issued: '2020-10', photos: [{ id: 'photo-1', lost: true, ...words }] })

test('every lost photo has a row', () => {
  const site = writeSite(
    {
      '2020-10/ferry.md': photo({ caption: 'The “quay”, "full"', credit: 'Jane Roe, John Doe/AFP' }),
      '2020-10/quiet.md': articleOf()
    },
    SETTINGS
  )
  assert.equal(
    [...lostPhotos.files(site)],
    [
      {
        address: 'lost-photos.csv',
        text: `${HEAD}gazette,articles/2020-10/ferry.md,photo-1,2020-10,Ferry late again,"The “quay”, ""full""","Jane Roe, John Doe/AFP",Jane Roe; John Doe,Agence France-Presse,,https://archive.example.org/gazette/2020-10/ferry.html#photo-1\r\n`
      }
    ]
  )
})

test('a caption that begins like a formula stays text', () => {
  const [file] = lostPhotos.files(writeSite({ '2020-10/ferry.md': photo({ caption: '=cmd|x' }) }))
  assert.match(file?.text ?? '', ",'=cmd|x,")
})

test('where nothing is lost there is none', () => {
  assert.equal([...lostPhotos.files(writeSite({ '2020-10/ferry.md': articleOf() }))], [])
})

test.run()
