// Dates as far as they are known.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { edtf, isDay, isEdtf } from '../../plugins/archive/edtf.ts'

const test = suite('edtf')

test('a day, a month and a year are read', () => {
  assert.equal(edtf('2020-10-23'), { year: 2020, month: 10, day: 23, mark: '' })
  assert.equal(edtf('2020-10'), { year: 2020, month: 10, day: undefined, mark: '' })
  assert.equal(edtf('2020'), { year: 2020, month: undefined, day: undefined, mark: '' })
})

test('about, perhaps, and both are kept', () => {
  assert.is(edtf('2020-10-23~')?.mark, '~')
  assert.is(edtf('2020-10?')?.mark, '?')
  assert.is(edtf('1921%')?.mark, '%')
})

test('days that the calendar has', () => {
  for (const day of ['2024-02-29', '2000-02-29', '2023-12-31', '0999-01-01']) assert.ok(isEdtf(day), day)
})

test('days that it has not, and what is no date', () => {
  const none = [
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13',
    '2023-00',
    '2023-01-00',
    '2023-00-01'
  ]
  const other = ['', '20', '20201023', '2020-1-2', '23/10/2020', '2020-10-23T09:00', ' 2020', '2020 ', '2020-10-23~~']
  for (const text of [...none, ...other]) assert.not(isEdtf(text), text)
})

test('a day is counted as people count', () => {
  assert.ok(isDay(2024, 2, 29))
  assert.not(isDay(2024, 2, 30))
  assert.not(isDay(2024, 1, 0))
  assert.not(isDay(2024, 13, 1))
})

test.run()
