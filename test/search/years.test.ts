// The bars of the histogram.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { barsOf } from '../../plugins/search/client/years.ts'

const test = suite('histogram')
const line = (...given: Parameters<typeof barsOf>) =>
  barsOf(...given).map(({ time, articles }) => `${time}: ${articles}`)

test('a bar for every year, also for those without articles; a year holds its months', () => {
  const issued = ['', '1999', '1999-12', '2002-01', '2002-02'].map((time, i) => ({ time, articles: i + 1 }))
  assert.equal(line(issued, '1999', '2002-02'), ['1999: 5', '2000: 0', '2001: 0', '2002: 9'])
})

test('few years are shown by month', () => {
  const bars = line(
    [
      { time: '2020', articles: 3 },
      { time: '2020-10', articles: 2 }
    ],
    '2020',
    '2020-10'
  )
  assert.is(bars.length, 12)
  assert.is(bars[9], '2020-10: 2')
  assert.is(line([], '2019-05', '2020-06').length, 24)
})

test('what was chosen is shown, found or not', () => {
  assert.equal(line([{ time: '2001', articles: 1 }], '2000', '2003-05-01'), [
    '2000: 0',
    '2001: 1',
    '2002: 0',
    '2003: 0'
  ])
  assert.equal(line([], '', ''), [])
  assert.equal(line([], '2003', '2001'), [])
})

test.run()
