// The runs that indexing reads are those that a query is split into, whatever the text.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { eachRun } from '../../plugins/search/runs.ts'
import { split, wordsOf } from '../../plugins/search/words.ts'

const test = suite('runs')

const SIGN = fc.constantFrom(
  ...[
    "O'Brien",
    '’',
    '.',
    'U.S.',
    '3.5',
    ' ',
    'é',
    '\u0301',
    '北京',
    '😀',
    '𝒜',
    '\ud835',
    '\udc9c',
    '\ud800',
    'ไทย',
    '-'
  ]
)

test('a text has the same words for the index and for a query', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(SIGN).map(signs => signs.join(''))
  )
  fc.assert(
    fc.property(text, given => {
      const words: ReturnType<typeof wordsOf> = []
      eachRun(given, (at, to) => {
        for (const { word, start, end } of wordsOf(given.slice(at, to)))
          words.push({ word, start: at + start, end: at + end })
      })
      assert.equal(words, split(given))
    }),
    { numRuns: 2000 }
  )
})

test.run()
