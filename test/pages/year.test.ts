// A page for every year: its months, and what is of the year and no more is known.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { year } from '../../plugins/pages/year.ts'
import { articleOf, writeSite } from '../archive-site.ts'

const test = suite('year')

test('its months, and the articles of which only the year is known', () => {
  const site = writeSite({
    '2020-10/ferry.md': articleOf({ issued: '2020-10-23' }),
    '2020-02/fair.md': articleOf({ issued: '2020-02' }),
    '2020/year.md': articleOf({ issued: '2020~' }),
    '1921/old.md': articleOf({ issued: '1921' }),
    '2021-01/boat.md': articleOf({ issued: '2021-01-01' })
  })
  assert.equal(
    [...year.pages(site)].map(page => {
      const { address, title, months, entries } = page as unknown as {
        address: string
        title: string
        months: { address?: string; count: number }[]
        entries: { address: string }[]
      }
      return [
        address,
        title,
        months.flatMap(m => (m.count ? [`${m.address} ${m.count}`] : [])),
        entries.map(entry => entry.address)
      ]
    }),
    [
      ['1921/index.html', '1921', [], ['1921/old.html']],
      ['2020/index.html', '2020', ['2020-02/index.html 1', '2020-10/index.html 1'], ['2020/year.html']],
      ['2021/index.html', '2021', ['2021-01/index.html 1'], []]
    ]
  )
})

test.run()
