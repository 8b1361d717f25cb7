// The index against an exhaustive scan: any query on any small archive.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Indexed } from '../../plugins/search/text.ts'
import type { FacetName, Query } from '../../plugins/search/types.ts'
import { article, filesOf, openFiles } from './memory.ts'
import { holds } from './scan.ts'

const test = suite('search index')

const WORDS =
  'ferry ferries strike striking harbour harbor night nights café cafe us who may été l’eau port’s U.S. 3.5 follow-up 北京市 京都 東 Straße'.split(
    ' '
  )
const LANGUAGES = ['en', 'de', 'fr', 'zh', 'xx']
const SECTIONS = ['World', 'Sport', 'world news']

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map(words => words.join(' '))
const articles = fc.array(
  fc.record({
    title: text,
    body: text,
    caption: fc.option(text),
    lang: fc.constantFrom(...LANGUAGES),
    section: fc.option(fc.constantFrom(...SECTIONS)),
    authors: fc.subarray(['Jane Roe', 'John Doe']),
    tags: fc.subarray(['ferries', 'world news']),
    issued: fc.option(fc.constantFrom('2019', '2019-05', '2019-05-02', '2020-01-01', '2020-10', '2020-10-23~')),
    volume: fc.nat(2)
  }),
  { maxLength: 12 }
)

const words = fc.constantFrom(...WORDS, 'fer', 'zebra')
const phrase = fc.array(words, { minLength: 1, maxLength: 3 }).map(list => list.join(' '))
const field = fc.option(fc.constantFrom('title', 'caption', 'tag', 'section', 'author' as const), { nil: undefined })
const day = fc.option(fc.constantFrom('2019', '2019-05', '2019-05-02', '2020-10', '2020-10-23'), { nil: undefined })
const leaf = fc.oneof(
  fc.record({ is: fc.constant('words' as const), text: words, field }),
  fc.record({ is: fc.constant('phrase' as const), text: phrase, field }),
  fc.record({
    is: fc.constant('prefix' as const),
    text: fc.constantFrom('f', 'fe', 'ferr', 'str', 'nights', '京', 'caf', '3'),
    field
  }),
  fc.record({
    is: fc.constant('facet' as const),
    name: fc.constant('section' as FacetName),
    value: fc.constantFrom(...SECTIONS)
  }),
  fc.record({ is: fc.constant('issued' as const), from: day, to: day, before: day, after: day })
) as fc.Arbitrary<Query>
const query: fc.Arbitrary<Query> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: leaf },
      leaf.map((of): Query => ({ is: 'not', of })),
      fc.array(leaf, { maxLength: 3 }).map((of): Query => ({ is: 'any', of }))
    ),
    { maxLength: 4 }
  )
  .map(of => ({ is: 'all', of }))

type Made = typeof articles extends fc.Arbitrary<infer T> ? T : never

function volumesOf(made: Made): Indexed[][] {
  const volumes: Indexed[][] = [[], [], []]
  for (const [i, { volume, caption, section, issued, ...rest }] of made.entries()) {
    const photos = caption === null ? undefined : [{ id: 'photo-1', lost: true as const, caption }]
    const one = article(
      { ...rest, photos, section: section ?? undefined, issued: issued ?? undefined },
      `${volume}/${i}.html`
    )
    volumes[volume]?.push(one)
  }
  return volumes
}

const ask = (of: Query) => ({ query: of, sort: 'oldest' as const, from: 0, size: 100 })

test('finds what an exhaustive scan finds', async () => {
  await fc.assert(
    fc.asyncProperty(articles, query, async (made, asked) => {
      const volumes = volumesOf(made)
      const all = volumes.flat()
      const languages = [...new Set(all.map(({ lang }) => lang))]
      const index = await openFiles(filesOf(volumes))
      const { count, most, hits, issued, widened, partly } = await index.search(ask(asked))
      const scan = all.filter(one => holds(one, asked, languages)).map(({ hit }) => hit.address)
      // Where no article has all the words, others are found, and it is said so.
      const common = scan.length || (!most && !widened.length)
      if (common && !hasCommon(asked, all, languages))
        assert.equal(hits.map(({ address }) => address).sort(), scan.sort(), JSON.stringify(asked))
      assert.is(
        issued.reduce((sum, { articles }) => sum + articles, 0),
        count
      )
      assert.is(hits.length, count)
      assert.ok(partly + count <= all.length)
    }),
    { numRuns: 400 }
  )
})

/** A word that most articles have is not required beside others. */
function hasCommon(asked: Query, all: readonly Indexed[], languages: readonly string[]): boolean {
  const words = asked.is === 'all' ? asked.of.filter(({ is }) => is === 'words' || is === 'prefix') : []
  return words.length > 1 && words.some(word => all.filter(one => holds(one, word, languages)).length > all.length / 2)
}

test('counts every value of a facet among what is found', async () => {
  await fc.assert(
    fc.asyncProperty(articles, leaf, async (made, asked) => {
      const volumes = volumesOf(made)
      const all = volumes.flat()
      const index = await openFiles(filesOf(volumes))
      for (const { name } of index.facets) {
        const found = await index.search(
          ask({ is: 'all', of: asked.is === 'facet' && asked.name === name ? [] : [asked] })
        )
        const addresses = new Set(found.hits.map(({ address }) => address))
        const counts = new Map<string, number>()
        for (const one of all.filter(({ hit }) => addresses.has(hit.address)))
          for (const value of one.facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1)
        const { values } = await index.facet({ is: 'all', of: [asked] }, name)
        assert.equal(new Map(values.map(({ value, articles }) => [value, articles])), counts)
      }
    }),
    { numRuns: 200 }
  )
})

test('in a phrase, words go on after a run without spaces', async () => {
  const index = await openFiles(filesOf([[article({ body: '北京市 ferry 東 京都' }, 'a.html')]]))
  for (const text of ['北京市 ferry', 'ferry 東 京都', '北京市', '北京'])
    assert.is((await index.search(ask({ is: 'phrase', text }))).count, 1, text)
  assert.is((await index.search(ask({ is: 'phrase', text: '北京 ferry' }))).count, 0)
})

test('orders by the day of issue, those of no known day last', async () => {
  const made = ['2020-10-23', undefined, '2019', '2020-10', '2019-05-02'].map((issued, i) =>
    article({ body: 'ferry', issued }, `${i}.html`)
  )
  const index = await openFiles(filesOf([made.slice(0, 2), made.slice(2)]))
  const sorted = async (sort: 'newest' | 'oldest') =>
    (await index.search({ ...ask({ is: 'words', text: 'ferry' }), sort })).hits.map(({ issued }) => issued)
  assert.equal(await sorted('oldest'), ['2019', '2019-05-02', '2020-10', '2020-10-23', undefined])
  assert.equal(await sorted('newest'), ['2020-10-23', '2020-10', '2019-05-02', '2019', undefined])
  const { hits } = await index.search({ ...ask({ is: 'words', text: 'ferry' }), from: 1, size: 2 })
  assert.equal(
    hits.map(({ issued }) => issued),
    ['2019-05-02', '2020-10']
  )
})

test('ranks a headline over a body, and all words over some', async () => {
  const made = [
    article(
      { title: 'Weather', body: 'The ferry was late, and the strike went on for many days in the port' },
      'body.html'
    ),
    article({ title: 'Ferry strike', body: 'It ended' }, 'headline.html'),
    article({ title: 'Strike', body: 'A strike, a strike, a strike at the mine' }, 'some.html'),
    ...Array.from({ length: 6 }, (_, i) => article({ title: 'Nothing', body: 'else' }, `${i}.html`))
  ]
  const index = await openFiles(filesOf([made]))
  const { hits, count, partly } = await index.search({
    query: {
      is: 'all',
      of: [
        { is: 'words', text: 'ferry' },
        { is: 'words', text: 'strike' }
      ]
    },
    sort: 'relevance',
    from: 0,
    size: 10
  })
  assert.equal(
    hits.map(({ address }) => address),
    ['headline.html', 'body.html', 'some.html']
  )
  assert.equal([count, partly, hits.map(hit => hit.partly)], [2, 1, [false, false, true]])
})

test('widens a misspelt word, and says so', async () => {
  const made = [
    article({ title: 'Ferry dispute ends', body: 'in Port Ellen' }, 'a.html'),
    article({ body: 'rain' }, 'b.html')
  ]
  const index = await openFiles(filesOf([made]))
  for (const typo of ['dispite', 'idspute', 'disputw', 'dispte', 'disspute']) {
    const { hits, widened, count } = await index.search(ask({ is: 'words', text: typo }))
    assert.equal([typo, count, hits[0]?.address], [typo, 1, 'a.html'])
    assert.equal(widened, [{ text: typo, to: ['dispute'] }])
  }
})

test('an archive of many articles: lists in chunks, stretches of one stem, pages of lists', async () => {
  const many = 26_000
  const made = Array.from({ length: many }, (_, i) =>
    article(
      { title: `Article ${i}`, body: `common ${i % 2 ? 'odds' : 'even'} word${i}x pair`, issued: `20${10 + (i % 10)}` },
      `${i}.html`
    )
  )
  const files = filesOf([made.slice(0, 3000), made.slice(3000)])
  const index = await openFiles(files)
  const count = async (of: Query) => (await index.search({ ...ask(of), size: 1 })).count
  assert.is(await count({ is: 'words', text: 'common' }), many)
  assert.is(await count({ is: 'words', text: 'odd' }), many / 2)
  assert.is(await count({ is: 'prefix', text: 'od' }), many / 2)
  assert.is(await count({ is: 'phrase', text: 'common odds' }), many / 2)
  assert.is(await count({ is: 'phrase', text: 'odds common' }), 0)
  assert.is(await count({ is: 'words', text: 'word4711x' }), 1)
  assert.is(await count({ is: 'prefix', text: 'word471' }), 11)

  // What is in half of the articles is one file away; what is in more is counted without its list.
  const loaded: number[] = []
  const fresh = await openFiles(files, ({ length }) => loaded.push(length))
  await fresh.search({ ...ask({ is: 'words', text: 'odd' }), size: 0 })
  assert.is(loaded.length, 2, 'the root and the stretch')
  await fresh.search({
    ...ask({ is: 'all', of: ['common', 'word4711x'].map(text => ({ is: 'words', text })) }),
    size: 0
  })
  assert.is(loaded.length, 4)
  assert.ok((loaded[2] as number) < 200, 'the stretch of the common word')
})

test.run()
