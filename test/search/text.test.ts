// What the index takes of an article.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Article } from '../../plugins/archive/types.ts'
import { ArticlePage } from '../../plugins/pages/article.ts'
import { indexed } from '../../plugins/search/text.ts'

const test = suite('indexed')

const photo = (id: string, file?: string) => ({ id, ...(file ? { file } : { lost: true as const }), caption: id })
const pageOf = (photos: Article['photos'], shown: ConstructorParameters<typeof ArticlePage>[2]['photos']) =>
  new ArticlePage('2020-10/a.md', { title: 'Ferry', body: 'Ferry', photos, tags: ['ports'] } as Article, {
    language: 'en',
    accession: 'a',
    photos: shown,
    hasDump: false
  })
const facetOf = ({ article, address, title, lang, lost }: ArticlePage) =>
  indexed(article, address, title, lang, undefined, lost).facets.photo

test('a photo is kept or lost as the lists count it', () => {
  const heic = pageOf([photo('photo-1', 'a.heic')], new Map([['photo-1', { lost: 'is HEIC', undecoded: true }]]))
  assert.equal(facetOf(heic), ['kept'])
  const empty = pageOf([photo('photo-1', 'a.jpg')], new Map([['photo-1', { lost: 'is empty' }]]))
  assert.equal(facetOf(empty), ['lost'])
  assert.equal(facetOf(pageOf([photo('photo-1')], new Map())), ['lost'])
  assert.equal(facetOf(pageOf([], new Map())), ['none'])
})

test('tags are words of a field of their own', () => {
  const { article } = pageOf([], new Map())
  assert.equal(indexed(article, 'a.html', 'Ferry', 'en').texts.tag, ['ports'])
})

test.run()
