// How names and subjects are filed: an address that no two share, and a place in the A–Z.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { filedAs, letterOf, slugOfHeading } from '../../plugins/pages/filing.ts'

const test = suite('filing')

test('case, accents and punctuation tell no two apart', () => {
  for (const spelling of ['José O’Roe', 'JOSE  OROE', 'josé o’roe.']) assert.is(slugOfHeading(spelling), 'jose-oroe')
})

test('what is not plain letters has a digest, so that names which sound alike are not one', () => {
  assert.match(slugOfHeading('Али Рой'), /^ali-roi?y?-[\da-f]{8}$/)
  assert.match(slugOfHeading('王小明'), /^[\da-f]{8}$/)
  assert.is.not(slugOfHeading('王小明'), slugOfHeading('王小华'))
  assert.match(slugOfHeading('!?'), /^[\da-f]{8}$/)
  assert.match(slugOfHeading('con'), /^con-[\da-f]{8}$/)
  const long = slugOfHeading(`${'very '.repeat(40)}long`)
  assert.ok(long.length <= 60, long)
  assert.is.not(long, slugOfHeading(`${'very '.repeat(41)}long`))
})

test('a person stands under the last word of the name, all else under the first', () => {
  assert.is(filedAs('Jane van Roe', true), 'roe jane van')
  assert.is(filedAs('John Roe Jr.', true), 'roe john jr')
  assert.is(filedAs('王小明', true), '王小明')
  assert.is(filedAs('Roe, J. A.', true), 'roe j a')
  assert.is(filedAs('John Roe, Jr.', true), 'roe john jr')
  assert.is(filedAs('Agence Exemple', false), 'agence exemple')
  for (const body of [
    'The Associated Press',
    'Gazette Staff',
    'Herald Editorial Board',
    'Example News',
    'ferry online'
  ])
    assert.is(filedAs(body, true), body.toLowerCase())
  assert.is(filedAs('Bill Press', true), 'press bill')
})

test('a script of many signs is one letter, and so are figures', () => {
  assert.equal(
    ['émile', '9th street', '王', 'ツ', 'жук', ''].map(filed => letterOf(filedAs(filed, false))),
    ['E', '0–9', '漢', 'かな', 'Ж', '0–9']
  )
})

test.run()
