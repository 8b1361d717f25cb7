// Photos without a reference: which file is theirs beyond doubt.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Article, Photo } from '../../plugins/archive/types.ts'
import { attach } from '../../plugins/articles/attach.ts'

const test = suite('attach')

const article = (...photos: Photo[]): Article => ({
  photos,
  source: { accession: 'a', path: 'ferry.txt', sha256: 'ab', reader: 'plain' },
  body: 'The ferry leaves.'
})
const lost = (id: string, caption?: string): Photo => ({ id, lost: true, ...(caption ? { caption } : {}) })
const files = (made: Article) =>
  (made.photos ?? []).map(({ id, file, lost: isLost }) => `${id} ${isLost ? 'lost' : file}`)
const attached = (made: Article, named: string[], captions: Record<string, string> = {}) =>
  attach(made, { named, captioned: caption => captions[caption] })

test('as many files as photos, in their order', () => {
  const made = attached(article(lost('photo-1'), lost('photo-2')), ['ferry-1.jpg', 'ferry-2.jpg'])
  assert.equal(files(made), ['photo-1 ferry-1.jpg', 'photo-2 ferry-2.jpg'])
  assert.equal(made.source.inferred, [
    { field: 'photos', rule: 'same-name', photo: 'photo-1', key: 'file' },
    { field: 'photos', rule: 'same-name', photo: 'photo-2', key: 'file' }
  ])
})

test('more or fewer files than photos are not attached', () => {
  const given = article(lost('photo-1'), lost('photo-2'))
  assert.is(attached(given, ['ferry.jpg']), given)
  assert.is(attached(given, ['ferry-1.jpg', 'ferry-2.jpg', 'ferry-3.jpg']), given)
})

test('a caption that a file says comes first, and the rest may then be certain', () => {
  const given = article(lost('photo-1', 'The queue'), lost('photo-2', 'The boat'))
  const made = attached(given, ['ferry-1.jpg', 'ferry-2.jpg'], { 'The boat': 'ferry-1.jpg' })
  assert.equal(files(made), ['photo-1 ferry-2.jpg', 'photo-2 ferry-1.jpg'])
  const other = attached(given, [], { 'The boat': 'x/boat.jpg' })
  assert.equal(files(other), ['photo-1 lost', 'photo-2 x/boat.jpg'])
})

test('one file is not given to two photos', () => {
  const given = article(lost('photo-1', 'The boat'), lost('photo-2', 'The boat'))
  assert.equal(files(attached(given, [], { 'The boat': 'boat.jpg' })), ['photo-1 boat.jpg', 'photo-2 lost'])
})

test('of a photo without a word, the place is not known: it stands behind the text', () => {
  const made = attached(article(), ['ferry.jpg'])
  assert.equal(files(made), ['photo-1 ferry.jpg'])
  assert.is(made.body, 'The ferry leaves.\n\n![](#photo-1)')
})

test.run()
