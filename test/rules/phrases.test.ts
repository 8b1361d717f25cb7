// Phrases of furniture: what fits them, and what only begins like one of them.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { phraseMatcher } from '../../plugins/rules/words/phrases.ts'

const test = suite('phrases')

test('marks, capitals and numbers make no difference', () => {
  const isPhrase = phraseMatcher(['share on …', '# comments'])
  assert.ok(isPhrase('• Share on Facebook'))
  assert.ok(isPhrase('1,204 Comments'))
  assert.not(isPhrase('They share on Sundays'))
})

test('a sentence that begins with a single word of furniture is none', () => {
  const isPhrase = phraseMatcher(['also…', 'also read: …'])
  assert.ok(isPhrase('Also: the harbour in pictures'))
  assert.not(isPhrase('Also present were the harbour master, two pilots and the whole of the council of Port Ellen.'))
  assert.ok(isPhrase('Also read: the harbour master, two pilots and the whole of the council of Port Ellen meet.'))
})

test('a phrase is known by a single letter that it begins or ends with, and by what it has in its midst', () => {
  const isPhrase = phraseMatcher(['a … b', '… km', '…mi', '…read aloud…'])
  assert.ok(isPhrase('A harbour b'))
  assert.ok(isPhrase('It is 3 km'))
  assert.ok(isPhrase('3mi'))
  assert.ok(isPhrase('Have it read aloud, now'))
  assert.not(isPhrase('Harbour b'))
  assert.not(isPhrase('It is 3 m'))
})

test.run()
