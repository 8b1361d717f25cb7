// Sketches tell how much two texts share, and stories are the same in whatever order and number pages come.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { handlesOf } from '../../plugins/articles/handles.ts'
import { resemblance, shinglesOf, sketchOf } from '../../plugins/articles/sketch.ts'
import { storiesIn } from '../../plugins/articles/stories.ts'

const test = suite('stories')

const text = (seed: number, words: number) =>
  Array.from({ length: words }, (_, i) => `w${Math.imul(seed + 1, 7919) + i * 31}`)
/** A text of which only a part is another's. */
const edited = (words: string[], share: number) =>
  words.map((word, i) => (i < words.length * share ? word : `x${word}`))

test('a sketch tells the share of what two texts have in common', () => {
  for (const share of [0, 0.25, 0.5, 0.75, 0.9, 1]) {
    const errors = Array.from({ length: 40 }, (_, seed) => {
      const [a, b] = [text(seed, 400), edited(text(seed, 400), share)]
      const [x, y] = [new Set(shinglesOf(a)), new Set(shinglesOf(b))]
      const common = [...x].filter(one => y.has(one)).length
      return resemblance(sketchOf(a) as Uint8Array, sketchOf(b) as Uint8Array) - common / (x.size + y.size - common)
    })
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
    assert.ok(Math.abs(mean) < 0.03, `off by ${mean} at ${share}`)
    assert.ok(Math.max(...errors.map(Math.abs)) < 0.25)
  }
})

test('a text of few words has none, and one of few shingles has', () => {
  assert.is(sketchOf(text(1, 19)), undefined)
  assert.is(sketchOf(text(1, 20))?.length, 64)
})

const page = (name: string, words: string[], original?: string) => ({
  page: name,
  ...handlesOf({ body: words.join(' '), original, source: { accession: 'a', path: name, sha256: '', reader: 'json' } })
})

const namesOf = (pages: readonly ReturnType<typeof page>[]) =>
  storiesIn(pages, pages.length).map(story => story.map(nth => pages[nth]?.page))

test('copies of one story are found among others, whatever is around them', () => {
  const some = Array.from({ length: 300 }, (_, n) => page(`other-${n}`, text(n + 10, 120)))
  const three = [1, 0.9, 0.8].map((share, n) => page(`story-${n}`, edited(text(1, 200), share)))
  const pages = [...some.slice(0, 150), ...three, ...some.slice(150)].sort((a, b) => (a.page < b.page ? -1 : 1))
  assert.equal(namesOf(pages), [['story-0', 'story-1', 'story-2']])
})

test('a page that was saved twice, and rewritten in between, is one story by its address', () => {
  const [a, b] = [text(1, 200), edited(text(1, 200), 0.4)]
  const of = (address?: string) => namesOf([page('a', a, address), page('b', b, address)]).length
  assert.equal([of('https://example.org/ferry'), of('https://example.org/'), of()], [1, 0, 0])
})

test('the number of workers and the order of dumps cannot matter: only the pages count', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), fc.constantFrom(0.3, 0.6, 0.8, 1)), { maxLength: 12 }), rows => {
      const pages = rows.map(([seed, share], n) => page(`p${n}`, edited(text(seed, 60), share)))
      const again = pages.map(one => ({ ...one })).sort((a, b) => (a.page < b.page ? -1 : 1))
      const once = namesOf([...again])
      assert.equal(namesOf(again), once)
      const members = once.flat()
      assert.is(new Set(members).size, members.length, 'a page in two stories')
      assert.ok(once.every(story => story.length > 1))
    }),
    { numRuns: 100 }
  )
})

test.run()
