// The address of an article: nothing that a headline says can leave its folder, or be too long for a disk.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { slugOf, volumeOf } from '../../plugins/articles/slug.ts'

const test = suite('slug')

const TABLE: [title: string | undefined, slug: string][] = [
  ['Ferry dispute ends after nine days', 'ferry-dispute-ends-after-nine-days'],
  ['Crème brûlée für Ærø', 'creme-brulee-fuer-aero'],
  ['Паром опоздал', 'parom-opozdal'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\x', 'x'],
  ['C:\\x', 'c-x'],
  ['x.html?y#z', 'x-html-y-z'],
  ['__proto__', 'proto'],
  ['index', 'index-article'],
  ['Index 2', 'index-2-article'],
  ['CON', 'con-article'],
  ['NaN', 'nan'],
  [undefined, 'article-ab'],
  ['', 'article-ab'],
  ['…', 'article-ab'],
  ['../..', 'article-ab'],
  ['渡轮又晚点了', 'article-ab']
]
for (const [title, slug] of TABLE) {
  test(`${JSON.stringify(title)}`, () => assert.is(slugOf(title, 'article-ab'), slug))
}

test('a long headline is cut between words, a long word anywhere', () => {
  const slug = slugOf('harbour '.repeat(1250), 'x')
  assert.is(slug, 'harbour-harbour-harbour-harbour-harbour-harbour-harbour')
  assert.is(slugOf('a'.repeat(10_000), 'x'), 'a'.repeat(60))
})

test('any headline at all makes a safe name, and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), title => {
      const slug = slugOf(title, 'fallback')
      assert.match(slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      assert.ok(slug.length <= 60 + '-article'.length)
      assert.is(slugOf(title, 'fallback'), slug)
    }),
    { seed: 2026, numRuns: 2000 }
  )
})

test('the volume is the month, the year, or undated', () => {
  assert.is(volumeOf('2020-10-23'), '2020-10')
  assert.is(volumeOf('2020-10~'), '2020-10')
  assert.is(volumeOf('1921'), '1921')
  assert.is(volumeOf('1921?'), '1921')
  assert.is(volumeOf(undefined), 'undated')
  assert.is(volumeOf('2024-02-30'), 'undated')
  assert.is(volumeOf('../../x'), 'undated')
})

test.run()
