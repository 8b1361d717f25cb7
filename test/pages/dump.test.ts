// What is said of each line of a dump.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { markedLines } from '../../plugins/pages/dump.ts'

const test = suite('dump')
const DUMP = 'Ferry sails\n\nIt sailed.\nMore on the ferry\nWrite to Jane Roe at\nIt was late.'
const marks = (source: Parameters<typeof markedLines>[1]) =>
  markedLines(DUMP, source).map(({ number, became, aside }) => `${number} ${became}${aside ? ' (aside)' : ''}`)

test('a line became a field, the text, or nothing and says why', () => {
  assert.equal(
    marks({
      inferred: [
        { field: 'title', rule: 'headline', lines: [1, 1] },
        { field: 'authors', rule: 'signoff', lines: [5, 5] },
        { field: 'lang', rule: 'accession' }
      ],
      setAside: [
        { lines: [4, 4], as: 'related' },
        { lines: [5, 5], as: 'signoff' }
      ]
    }),
    ['1 headline', '2 ', '3 text', '4 related links (aside)', '5 sign-off; gave authors (aside)', '6 text']
  )
})

test('only the lines of the article are shown, with their own numbers', () => {
  assert.equal(marks({ lines: [3, 4] }), ['3 text', '4 text'])
})

test('lines that the dump does not have are not made up', () => {
  assert.equal(marks({ lines: [6, 90], setAside: [{ lines: [6, 1e9], as: 'share' }] }), ['6 share bar (aside)'])
})

test.run()
