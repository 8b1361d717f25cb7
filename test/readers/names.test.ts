// The names in what a dump or a web page states of its authors.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { stated } from '../../plugins/readers/html/people.ts'
import { namesIn } from '../../plugins/readers/stated/names.ts'

const NAMES: [text: string, names: string[]][] = [
  ['Jane Roe', ['Jane Roe']],
  ['By Jane Roe, John Doe and Kim Poe', ['Jane Roe', 'John Doe', 'Kim Poe']],
  ['Jane E Roe und John Y Doe', ['Jane E Roe', 'John Y Doe']],
  ['Jane Roe e João Doe', ['Jane Roe', 'João Doe']],
  ['Von Jane Roe', ['Jane Roe']],
  ['Von Trapp', ['Von Trapp']],
  ['Di Maio', ['Di Maio']],
  ['Roe, Jane', ['Roe, Jane']],
  ['Jane Roe, gazette.example', ['Jane Roe']],
  ['Jane Roe, Associated Press', ['Jane Roe']],
  ['JANE ROE - EXA Harbour Writer', ['JANE ROE']],
  ['Jane Roe, HARBOUR TODAY', ['Jane Roe']],
  ['JANE ROE, JOHN DOE', ['JANE ROE', 'JOHN DOE']],
  ['Jane Roe / John Doe; Kim Poe | Ann Moe', ['Jane Roe', 'John Doe', 'Kim Poe', 'Ann Moe']]
]

const test = suite('names')
for (const [text, names] of NAMES) {
  test(text, () => {
    assert.equal(namesIn(text), names, 'a field')
    assert.equal(stated([text]), names, 'a web page')
  })
}

test('what leads to somebody is no name, and an arrow before one no part of it', () => {
  assert.equal(stated(['→ Learn More', '» Jane Roe']), ['Jane Roe'])
})

test('a line that is printed names people, and a page may have none but its newsroom', () => {
  assert.equal(namesIn('By Staff Writer'), [])
  assert.equal(stated(['By The Gazette Newsroom']), ['The Gazette Newsroom'])
})

test.run()
