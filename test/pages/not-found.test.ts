// The page for addresses that are not there, under the name that hosts look for.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { notFound } from '../../plugins/pages/not-found.ts'
import { SETTINGS, writeSite } from '../archive-site.ts'

test('there is one, and its links are whole, for it is shown at any depth', () => {
  const page = { address: '404.html', title: 'Not found' }
  assert.equal(notFound.pages(writeSite({}, SETTINGS)), [{ ...page, root: 'https://archive.example.org/gazette/' }])
  assert.equal(notFound.pages(writeSite({})), [{ ...page, root: '' }])
})

test.run()
