// Layouts, as they lie on the disk: each stands in the one that its front matter names.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readLayouts } from '../../plugins/pages/layout.ts'
import { writeFolder } from '../folder.ts'

const test = suite('layout')

test('the innermost comes first, each without its front matter', () => {
  const at = writeFolder({
    'base.njk': '<main>{{ content }}</main>',
    'article.njk': '---\nlayout: base.njk\n---\n<h1>{{ it.title }}</h1>\n'
  })
  assert.equal(readLayouts(at, 'article.njk'), [
    { text: '<h1>{{ it.title }}</h1>\n', language: 'njk', data: {} },
    { text: '<main>{{ content }}</main>', language: 'njk', data: {} }
  ])
})

test('front matter reaches the layouts around it, and the inner has the last word', () => {
  const at = writeFolder({
    'base.liquid': '---\nwide: false\ncolour: grey\n---\nbase',
    'article.njk': '---\nlayout: base.liquid\nwide: true\n---\narticle'
  })
  const [article, base] = readLayouts(at, 'article.njk')
  assert.equal(article?.data, { wide: true, colour: 'grey' })
  assert.equal(base?.data, { wide: true, colour: 'grey' })
  assert.is(base?.language, 'liquid')
})

test('layouts that stand in each other are refused', () => {
  const at = writeFolder({ 'a.njk': '---\nlayout: b.njk\n---\n', 'b.njk': '---\nlayout: a.njk\n---\n' })
  assert.throws(() => readLayouts(at, 'a.njk'), /the layout a.njk stands in itself/)
})

test.run()
