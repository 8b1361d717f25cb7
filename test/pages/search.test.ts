// The search page, before its script runs.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { search } from '../../plugins/pages/search.ts'
import { FACETS } from '../../plugins/search/fields.ts'
import { writeSite } from '../archive-site.ts'

test('there is one, with a place for every facet', () => {
  const [page, ...others] = [...search.pages(writeSite({}))] as unknown as {
    address: string
    facets: { name: string }[]
  }[]
  assert.equal(others, [])
  assert.is(page?.address, 'search.html')
  assert.equal(
    page?.facets.map(({ name }) => name),
    [...FACETS]
  )
})

test.run()
