// The undated shelf: articles whose day nobody knows, and no shelf where there are none.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ListPage } from '../../plugins/pages/list.ts'
import { undated } from '../../plugins/pages/undated.ts'
import { articleOf, writeSite } from '../archive-site.ts'

const test = suite('undated')

test('holds what has no day, and not what a person has dated', () => {
  const site = writeSite({
    'undated/b.md': articleOf(),
    'undated/a.md': articleOf(),
    'undated/dated.md': articleOf({ issued: '2020' }),
    '2020-10/lost-its-date.md': articleOf()
  })
  const [page, ...more] = undated.pages(site) as ListPage[]
  assert.equal(more, [])
  assert.equal([page?.address, page?.title, page?.count], ['undated/index.html', 'Undated', 3])
  assert.equal(
    page?.entries.map(entry => entry.address),
    ['2020-10/lost-its-date.html', 'undated/a.html', 'undated/b.html']
  )
})

test('is not there without such articles', () => {
  assert.equal(undated.pages(writeSite({ '2020/x.md': articleOf({ issued: '2020' }) })), [])
})

test.run()
