// What does not fit between the photos of a page and its text.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { oddPhotoIds } from '../../plugins/pages/photo-ids.ts'
import { articleOf } from '../archive-site.ts'

const test = suite('photo ids')
const told = (body: string, ...ids: string[]) =>
  oddPhotoIds(
    `---\ntitle: x\n---\n\n${body}\n`,
    articleOf({ photos: ids.map(id => ({ id, lost: true as const })) })
  ).map(({ line, what }) => (line === undefined ? what : `${line}: ${what}`))

test('photos that the text shows or leaves out are no slip', () => {
  assert.equal(
    told('![The \\] quay.](#photo-1)\n\nSee [it](#photo-9) \\![x](#photo-9) ![x](y.jpg)', 'photo-1', 'photo-2'),
    []
  )
})

test('a photo that is not there is told with its line', () => {
  assert.equal(told('One.\n\n![The quay.](#photo-7)', 'photo-1'), [
    '7: the text shows photo-7, and photos has none of this id'
  ])
})

test('an id that is there twice, or that no text can show, is told', () => {
  assert.equal(told('x', 'photo-1', 'photo-1', 'quay'), [
    'photos: photo-1 is there twice; the last one is shown',
    'photos: the id quay must be like photo-1, for the text to show it'
  ])
})

test.run()
