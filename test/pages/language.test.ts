// In which language a part of a page is said to be, and which way it runs.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { directionOf, inLanguage } from '../../plugins/pages/language.ts'

const test = suite('language')

test('the direction is that of the language’s script', () => {
  assert.equal(['en', 'ar', 'he', 'fa-IR', 'ur', 'az', 'az-Arab', 'dv', 'ja', 'ckb'].map(directionOf), [
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
    'rtl',
    'ltr',
    'rtl'
  ])
})

test('where the language is not known, or is none, the browser looks at the letters', () => {
  assert.equal([undefined, '', 'not a tag'].map(directionOf), ['auto', 'auto', 'auto'])
  assert.is(inLanguage(undefined), ' dir="auto"')
})

test('only what is not in the language around it is marked', () => {
  assert.is(inLanguage('en'), '')
  assert.is(inLanguage('ar'), ' lang="ar" dir="rtl"')
  assert.is(inLanguage('en', 'ar'), ' lang="en" dir="ltr"')
})

test('a language is text, whatever it says', () => {
  assert.is(inLanguage('"><script>'), ' lang="&quot;&gt;&lt;script&gt;" dir="auto"')
})

test.run()
