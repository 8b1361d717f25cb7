// Every page stands in the site, and none takes the place of another.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addresses } from '../../plugins/checks/addresses.ts'
import { writeFolder } from '../folder.ts'
import { checked } from './run-check.ts'

const test = suite('addresses')

test('a page that is in the site holds', () => {
  const input = writeFolder({ 'articles/undated/ferry.md': '', 'site/undated/ferry.html': '' })
  assert.equal(checked(addresses, input), { problems: [], looked: '1 addresses' })
})

test('a page that is not built is told', () => {
  const input = writeFolder({ 'articles/2020-10/ferry.md': '', 'site/index.html': '' })
  assert.equal(checked(addresses, input).problems, [
    'articles/2020-10/ferry.md: is not in the site at 2020-10/ferry.html: run npm run build'
  ])
})

test('where there is no site, that is told once', () => {
  const input = writeFolder({ 'articles/2020-10/ferry.md': '', 'articles/undated/market.md': '' })
  assert.equal(checked(addresses, input), {
    problems: [`${input}/site: there is no site in this folder: run npm run build`],
    looked: '2 addresses'
  })
})

test('two addresses that differ by case alone are told', () => {
  const input = writeFolder({
    'articles/undated/Ferry.md': '',
    'articles/undated/ferry.md': '',
    'site/undated/ferry.html': '',
    'site/undated/Ferry.html': ''
  })
  assert.equal(checked(addresses, input).problems, [
    'articles/undated/ferry.md: has the same address as articles/undated/Ferry.md where case does not count'
  ])
})

test('so are two of any pages', () => {
  const input = writeFolder({ 'site/names/Roe.html': '', 'site/names/roe.html': '', 'articles/manifest.jsonl': '' })
  assert.equal(checked(addresses, input), {
    problems: ['names/roe.html: has the same address as names/Roe.html where case does not count'],
    looked: '2 addresses'
  })
})

test.run()
