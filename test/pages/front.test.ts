// The front page: how much there is, the newest, and the ways in.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FrontPage, front } from '../../plugins/pages/front.ts'
import { articleOf, SETTINGS, writeSite } from '../archive-site.ts'

const test = suite('front')
const site = () =>
  writeSite(
    {
      '2020-10/ferry.md': articleOf({ issued: '2020-10-23' }),
      '2020-10/fair.md': articleOf({ issued: '2020-10-02' }),
      '2021/market.md': articleOf({ issued: '2021' }),
      'undated/boat.md': articleOf()
    },
    SETTINGS
  )

test('there is one, and it counts every article', () => {
  const [page, ...more] = front.pages(site())
  assert.ok(page instanceof FrontPage)
  assert.equal(
    [page.address, page.title, page.count, page.undated, more],
    ['index.html', 'The Harbour & Gazette', 4, 1, []]
  )
})

test('the newest come first, and what has no day is not among them', () => {
  const newest = new FrontPage(site()).newest.map(entry => entry.address)
  assert.equal(newest, ['2021/market.html', '2020-10/ferry.html', '2020-10/fair.html'])
})

test('every year leads to its months', () => {
  assert.equal(
    new FrontPage(site()).years.map(({ year, address, count, months }) => {
      const linked = months.flatMap(m => (m.count ? [`${m.address} ${m.short} ${m.year}: ${m.count}`] : []))
      return [year, address, count, linked]
    }),
    [
      ['2020', '2020/index.html', 2, ['2020-10/index.html Oct 2020: 2']],
      ['2021', '2021/index.html', 1, []]
    ]
  )
})

test('a way that leads to nothing is not offered', () => {
  const photos = [{ id: 'photo-1', lost: true as const, credit: 'Jane Roe' }]
  assert.equal(
    new FrontPage(writeSite({ 'undated/boat.md': articleOf({ photos }) }, { 'dumps/gazette/ferry.txt': '' })).ways.map(
      way => way.says
    ),
    ['1 who wrote, photographed or supplied photos', '1 of which only the words survive: who has one?']
  )
})

test('an archive without articles has a front page', () => {
  const page = new FrontPage(writeSite({}))
  assert.equal([page.count, page.undated, page.newest, page.years, page.accessions], [0, 0, [], [], []])
})

test.run()
