// A text dump that holds several articles is parted where a mark stands and what is below opens like an article.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArticleReading } from '../../plugins/archive/types.ts'
import { plain } from '../../plugins/readers/plain.ts'
import { severalIn } from '../../plugins/rules/several.ts'

/** First line, last line and headline of each article in a text. */
function partsOf(text: string): string[] {
  const dump = { text: () => ({ text, encoding: 'utf-8', mended: [] }) }
  const [reading] = plain.articles(dump as never) as Iterable<ArticleReading>
  return severalIn(reading as ArticleReading).map(({ place, blocks }) => {
    const headline = blocks.find(({ kind, text }) => kind === 'paragraph' && /\w/.test(text))?.text
    return `${place.lines?.join('–')} ${headline}`
  })
}

const FERRY = `Ferry Dispute Ends After Nine Days
By Jane Roe

PORT ELLEN, Oct. 23 - The ferry to the mainland sailed again on Friday, after nine days in which no mail had crossed the sound.

* * *

“We are glad,” the harbour master said, and went to bed.`
const WALL = `Sea Opens Harbour Wall
December 6, 2020

The sea broke through the harbour wall of Port Ellen on Saturday night, and took eleven metres of it down.`
const HERON = `Grey Bird Comes Home
By Agnes Orde

A grey heron that was ringed in 1991 came home to Port Ellen on Sunday, to the joy of those who had counted birds all summer.`

const test = suite('rules/several')

test('lines of marks part articles that open like articles, and parts of one that do not', () => {
  assert.equal(partsOf([FERRY, WALL, HERON].join('\n\n-----\n\n')), [
    '1–9 Ferry Dispute Ends After Nine Days',
    '10–16 Sea Opens Harbour Wall',
    '17–22 Grey Bird Comes Home'
  ])
})

test('wider gaps part them too', () => {
  assert.equal(partsOf([FERRY, WALL, HERON].join('\n\n\n\n')), [
    '1–11 Ferry Dispute Ends After Nine Days',
    '12–18 Sea Opens Harbour Wall',
    '19–22 Grey Bird Comes Home'
  ])
})

test('a database counts what it exports', () => {
  const counted = [FERRY, WALL].map((text, i) => `${i + 1} of 2 DOCUMENTS\n\n${text.replace(/\n.*\n/, '\n\n')}`)
  assert.equal(partsOf(counted.join('\n\n')), [
    '1–11 Ferry Dispute Ends After Nine Days',
    '12–17 Sea Opens Harbour Wall'
  ])
})

test('one article stays one: a crosshead under a mark, a teaser, a gallery’s counter', () => {
  const one = `${FERRY}\n\n-----\n\nWhat the Crew Was Offered\n\nThe company had offered more money for nights, and the crew took it after a vote on Thursday.`
  assert.is(partsOf(one).length, 1)
  assert.is(partsOf(`${FERRY}\n\n-----\n\nSea opens harbour wall\n\nRead more`).length, 1)
  assert.is(
    partsOf(`${FERRY}\n\n1 of 2\n\nThe pier of Port Ellen.\n\n2 of 2\n\nThe pier of Port Ellen at night.`).length,
    1
  )
  assert.is(partsOf([FERRY, WALL, HERON].join('\n\n')).length, 1)
})

test('a text that does not open like an article is not parted', () => {
  assert.is(partsOf(`The ferry sailed again.\n\n-----\n\n${WALL}`).length, 1)
})

test.run()
