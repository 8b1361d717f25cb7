// What a person says of an accession: every mistake is told with the file, the key and the reason.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { accessionFacts } from '../../plugins/accessions/facts.ts'

const test = suite('accession facts')
const read = (value: unknown) => accessionFacts(JSON.stringify(value), 'dumps/gazette.json')

test('every key is read as it stands', () => {
  const facts = {
    title: 'The Harbour Gazette, scraped',
    publication: 'The Harbour Gazette',
    received: '2024-05',
    language: 'en-GB',
    timeZone: 'Europe/London',
    rights: '© The Harbour Gazette',
    note: 'Given by the harbour master.',
    fields: { title: 'name', text: 'content' }
  }
  assert.equal(read(facts), facts)
})
test('every key may be absent', () => assert.equal(read({}), {}))

const WRONG: [name: string, value: unknown, message: string][] = [
  ['a list', [], 'dumps/gazette.json: must be an object'],
  ['null', null, 'dumps/gazette.json: must be an object'],
  ['a text', 'Gazette', 'dumps/gazette.json: must be an object'],
  [
    'an unknown key',
    { titel: 'x' },
    'dumps/gazette.json: unknown key titel; the keys are title, publication, received, language, timeZone, rights, note, fields'
  ],
  ['a number', { title: 7 }, 'dumps/gazette.json: title must be a text'],
  ['white space', { note: ' \n' }, 'dumps/gazette.json: note must be a text'],
  ['fields that are a list', { fields: ['title'] }, 'dumps/gazette.json: fields must be an object'],
  [
    'a field that is mapped to nothing',
    { fields: { title: '' } },
    'dumps/gazette.json: fields: title must be the name of a key'
  ],
  [
    'a day that is none',
    { received: '2024-02-30' },
    'dumps/gazette.json: received must be a date like 2020-10-23, 2020-10 or 2020, not "2024-02-30"'
  ],
  [
    'a language by its name',
    { language: 'English' },
    'dumps/gazette.json: language must be a language tag like en or pt-BR, not "English"'
  ],
  [
    'a zone by its letters',
    { timeZone: 'Port/Ellen' },
    'dumps/gazette.json: timeZone must be a time zone like Europe/London, not "Port/Ellen"'
  ]
]
for (const [name, value, message] of WRONG) {
  test(`${name} is refused`, () => {
    assert.throws(
      () => read(value),
      (error: Error) => error.message === message || assert.is(error.message, message)
    )
  })
}

test('every mistake is told at once', () => {
  const wrong = { titel: 'x', received: 'May', fields: { headline: 'h', text: 7 } }
  assert.throws(
    () => read(wrong),
    (error: Error) =>
      assert.equal(
        error.message.split('\n').map(line => line.slice(0, 55)),
        [
          'dumps/gazette.json: unknown key titel; the keys are tit',
          'dumps/gazette.json: received must be a date like 2020-1',
          'dumps/gazette.json: fields: unknown field headline; the',
          'dumps/gazette.json: fields: text must be the name of a '
        ]
      ) === undefined
  )
})

test('what is no JSON is refused with the file first', () => {
  assert.throws(() => accessionFacts('{ "title": ', 'dumps/gazette.json'), /^dumps\/gazette\.json: is not JSON: /)
})

test('a field that the contract has not is refused', () => {
  assert.throws(() => read({ fields: { headline: 'h' } }), 'fields: unknown field headline; the fields are title,')
  assert.throws(() => accessionFacts('{"fields": {"__proto__": "x"}}', 'f.json'), 'unknown field __proto__')
})

test('keys that every object has are unknown too', () => {
  assert.throws(() => accessionFacts('{"__proto__": "x"}', 'f.json'), /f\.json: unknown key __proto__/)
  assert.throws(() => accessionFacts('{"constructor": "x"}', 'f.json'), /f\.json: unknown key constructor/)
})

test.run()
