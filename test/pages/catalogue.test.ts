// How an article without a headline is known in lists.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openingOf } from '../../plugins/pages/catalogue.ts'

const test = suite('opening')

test('its first words, without marks and photos', () => {
  assert.is(openingOf('![The quay](#photo-1)\n\n## The \\*ferry\\* sails\n\nIt does.'), 'The *ferry* sails')
  assert.is(openingOf('> **Nobody** won'), 'Nobody won')
})

test('cut after a whole word', () => {
  const words = openingOf('The ferry to the mainland left Port Ellen on Friday for the first time in nine days.')
  assert.is(words, 'The ferry to the mainland left Port Ellen on Friday for the first…')
})

test('a body without words has none', () => {
  assert.is(openingOf(''), '')
  assert.is(openingOf('![](#photo-1)'), '')
})

test.run()
