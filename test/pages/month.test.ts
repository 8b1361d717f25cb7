// A list for every month that has articles, oldest first, in parts that are short enough.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ListPage } from '../../plugins/pages/list.ts'
import { month } from '../../plugins/pages/month.ts'
import { articleOf, writeSite } from '../archive-site.ts'

const test = suite('month')

test('each month has one, whichever volume its articles are in', () => {
  const site = writeSite({
    '2020-10/ferry.md': articleOf({ issued: '2020-10-23' }),
    '2020-10/fair.md': articleOf({ issued: '2020-10~' }),
    'undated/corrected.md': articleOf({ issued: '2020-10-02' }),
    '2020-10/moved.md': articleOf({ issued: '2020-09-01?' }),
    '2020/year.md': articleOf({ issued: '2020' }),
    'undated/boat.md': articleOf()
  })
  assert.equal(
    [...month.pages(site)].map(page => {
      assert.ok(page instanceof ListPage)
      return [page.address, page.title, page.count, page.entries.map(entry => entry.address)]
    }),
    [
      ['2020-09/index.html', 'September 2020', 1, ['2020-10/moved.html']],
      ['2020-10/index.html', 'October 2020', 3, ['2020-10/fair.html', 'undated/corrected.html', '2020-10/ferry.html']]
    ]
  )
})

test('a long month goes on in parts, which a new article at the end does not move', () => {
  const articles = Object.fromEntries(
    Array.from({ length: 1001 }, (_, n) => [
      `2020-10/x-${String(n).padStart(4, '0')}.md`,
      articleOf({ issued: '2020-10-01' })
    ])
  )
  const pages = month.pages(writeSite(articles)) as ListPage[]
  assert.equal(
    pages.map(page => [page.address, page.entries.length, page.entries[0]?.address]),
    [
      ['2020-10/index.html', 500, '2020-10/x-0000.html'],
      ['2020-10/index-2.html', 500, '2020-10/x-0500.html'],
      ['2020-10/index-3.html', 1, '2020-10/x-1000.html']
    ]
  )
  assert.equal(
    pages[0]?.parts.map(part => part.address),
    pages.map(page => page.address)
  )
})

test.run()
