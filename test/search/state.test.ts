// The address of the search page: what it says, and what it becomes.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dropFrom, NONE, queryOf, readState, type State, writeState } from '../../plugins/search/client/state.ts'

const test = suite('state')

test('an address says everything', () => {
  const address = '?q=ferry+%22nine+days%22&sort=oldest&from=2019&to=2020-10&page=3&section=World&section=Sport&lang=fr'
  const state: State = {
    q: 'ferry "nine days"',
    sort: 'oldest',
    from: '2019',
    to: '2020-10',
    chosen: { section: ['World', 'Sport'], language: ['fr'] },
    page: 3
  }
  assert.equal(readState(address), state)
  assert.is(writeState(state), `search.html${address}`)
  assert.equal(NONE, { q: '', sort: 'relevance', from: '', to: '', chosen: {}, page: 1 })
  assert.is(writeState(NONE), 'search.html')
  assert.is(writeState({ ...NONE, q: 'relevance' }), 'search.html?q=relevance')
})

test('what makes no sense in an address is passed over', () => {
  assert.equal(readState('?sort=best&from=yesterday&to=2020-02-30&page=-1&section=&nonsense=1'), NONE)
  assert.equal(readState('?page=2&section=A&section=A'), { ...NONE, page: 2, chosen: { section: ['A'] } })
  for (const page of ['0', '1e99', '2.9', '1000000', 'x']) assert.is(readState(`?page=${page}`).page, 1)
})

test('an address is read as it was written', () => {
  const text = fc.string({ unit: 'grapheme' }).map(typed => typed.trim().toWellFormed())
  const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 })
  const state = fc.record<State>(
    {
      q: text,
      sort: fc.constantFrom('relevance', 'newest', 'oldest'),
      from: fc.constantFrom('', '2019', '2019-02'),
      to: fc.constantFrom('', '2020-02-29'),
      chosen: fc.record(
        { section: values, author: values, language: values },
        { requiredKeys: [], noNullPrototype: true }
      ),
      page: fc.integer({ min: 1, max: 999_999 })
    },
    { noNullPrototype: true }
  )
  fc.assert(fc.property(state, given => assert.equal(readState(writeState(given).slice('search.html'.length)), given)))
})

test('what is chosen stands beside what was typed', () => {
  assert.is(queryOf(NONE), undefined)
  assert.equal(queryOf({ ...NONE, q: 'ferry -boat', from: '2019', chosen: { photo: ['yes'], author: ['A', 'B'] } }), {
    is: 'all',
    of: [
      { is: 'words', text: 'ferry' },
      { is: 'not', of: { is: 'words', text: 'boat' } },
      {
        is: 'any',
        of: [
          { is: 'facet', name: 'author', value: 'A' },
          { is: 'facet', name: 'author', value: 'B' }
        ]
      },
      {
        is: 'any',
        of: [
          { is: 'facet', name: 'photo', value: 'kept' },
          { is: 'facet', name: 'photo', value: 'lost' }
        ]
      },
      { is: 'issued', from: '2019' }
    ]
  })
  assert.equal(queryOf({ ...NONE, q: 'a OR b', chosen: { section: ['World'] } }), {
    is: 'all',
    of: [
      {
        is: 'any',
        of: [
          { is: 'words', text: 'a' },
          { is: 'words', text: 'b' }
        ]
      },
      { is: 'facet', name: 'section', value: 'World' }
    ]
  })
})

for (const [q, text, left] of [
  ['ferry xyzzy port', 'xyzzy', 'ferry port'],
  ['ferry "nine days" port', 'nine days', 'ferry port'],
  ['“nine days” ferry', 'nine days', 'ferry'],
  ['title:ferry port', 'ferry', 'port'],
  ['harb* port', 'harb', 'port'],
  ['ferryman ferry', 'ferry', 'ferryman'],
  ['c++ (a) [b]', 'c++', '(a) [b]'],
  ['ferry', 'boat', 'ferry'],
  ['plans of the mid-1990s, U.S.-led', 'mid-1990s,', 'plans of the U.S.-led'],
  ['why [a/b] {c}? ^', '[a/b]', 'why {c}? ^']
] as const)
  test(`${q} without ${text}`, () => assert.is(dropFrom(q, text), left))

test('whatever was typed can be left out', () => {
  const text = fc.string({ unit: fc.constantFrom(...'a é 港-/\\^$.*+?()[]{}|"!&#~`<>=:;,@%_\'') })
  fc.assert(fc.property(text, text, (q, typed) => void dropFrom(q, typed)))
})

test.run()
