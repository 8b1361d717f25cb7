// The query parser: what each sign means, and that whatever is typed means something.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mistakesIn } from '../../plugins/search/client/mistakes.ts'
import { parseQuery } from '../../plugins/search/query.ts'
import type { Query } from '../../plugins/search/types.ts'

/** A query as one line, for a person to compare. */
function line(query: Query): string {
  switch (query.is) {
    case 'words':
    case 'phrase':
    case 'prefix': {
      const text = { words: query.text, phrase: `"${query.text}"`, prefix: `${query.text}*` }[query.is]
      return query.field ? `${query.field}:${text}` : text
    }
    case 'facet':
      return `${query.name}=${query.value}`
    case 'issued':
      return `${query.before ? '<' : ''}${query.before ?? ''}${query.after ? '>' : ''}${query.after ?? ''}`
    case 'not':
      return `not ${line(query.of)}`
    default:
      return `${query.is}(${query.of.map(line).join(', ')})`
  }
}

const MISTAKES: [typed: string, told: string][] = [
  ['before:yesterday ferry', 'before:yesterday: no date like 2019-10'],
  ['-after:"last week" after:2019-02', '-after:"last week": no date like 2019-10'],
  ['before:(2019)', 'before:(: no date like 2019-10'],
  ['photo:ferry', 'photo:ferry: yes, no, kept or lost may follow'],
  ['lang:klingon-', 'lang:klingon-: a code like fr may follow'],
  ['ferry "nine days', '"nine days: the quotation mark is not closed'],
  ['ferry "', '": the quotation mark is not closed'],
  ['section:"world news', 'section:"world news: the quotation mark is not closed'],
  ['title: ferry', 'title:: nothing follows'],
  ['topic:ferry headline:"nine days"', 'topic:ferry: there is no such field headline:: there is no such field'],
  ['ferry -"nine days" title:ferry subject:ports lang:fr before:2019-10 photo:yes 12" record', ''],
  ['Note: the ferry left at 10:30, says https://example.org and 记者：王', '']
]

const MEANT: [typed: string, meant: string][] = [
  ['', 'all()'],
  ['ferry', 'ferry'],
  ['ferry dispute', 'all(ferry, dispute)'],
  ['why did the ferry stop sailing in 2019?', 'all(why, did, the, ferry, stop, sailing, in, 2019?)'],
  ['follow-up', 'follow-up'],
  ['"nine days"', '"nine days"'],
  ['“nine days” „Port Ellen“ «à quai»', 'all("nine days", "Port Ellen", "à quai")'],
  ['"nine days', '"nine days"'],
  ['nine days"', 'all(nine, days")'],
  ['12" record', 'all(12", record)'],
  ['"" ferry " "', 'ferry'],
  ['ferry -strike', 'all(ferry, not strike)'],
  ['－"nine days"', 'not "nine days"'],
  ['- -- ferry -', 'ferry'],
  ['2019 - 2020', 'all(2019, 2020)'],
  ['ferry OR boat', 'any(ferry, boat)'],
  ['late ferry OR boat | ship port', 'all(late, any(ferry, boat, ship), port)'],
  ['OR ferry OR', 'ferry'],
  ['ferry OR OR boat', 'any(ferry, boat)'],
  ['ferry or boat', 'all(ferry, or, boat)'],
  ['(late ferry) OR (early boat)', 'any(all(late, ferry), all(early, boat))'],
  ['-(ferry OR boat) port', 'all(not any(ferry, boat), port)'],
  ['((ferry', 'ferry'],
  ['ferry)) port', 'all(ferry, port)'],
  ['() ferry', 'ferry'],
  ['ferr* port', 'all(ferr*, port)'],
  ['* ferr＊', 'ferr*'],
  ['fe*ry', 'fe*ry'],
  ['author:roe', 'author:roe'],
  ['subject:ports -tag:"sea ports"', 'all(any(tag:ports, section:ports), not tag:"sea ports")'],
  ['Author:Roe', 'author:Roe'],
  ['section:"world news"', 'section:"world news"'],
  ['section："world news', 'section:"world news"'],
  ['title:ferr*', 'title:ferr*'],
  ['title:(ferry OR boat)', 'any(title:ferry, title:boat)'],
  ['-caption:queue', 'not caption:queue'],
  ['publication:gazette agency:ap', 'all(publication:gazette, agency:ap)'],
  ['title: ferry', 'all(title:, ferry)'],
  ['http://example.org/ferry', 'http://example.org/ferry'],
  ['10:30', '10:30'],
  ['lang:de', 'language=de'],
  ['lang:pt-BR', 'language=pt'],
  ['photo:kept', 'photo=kept'],
  ['photo:yes', 'any(photo=kept, photo=lost)'],
  ['photo:no', 'photo=none'],
  ['photo:ferry', 'photo:ferry'],
  ['before:2020', '<2020'],
  ['before:2020-01', '<2020-01'],
  ['before:2020-03-01', '<2020-03-01'],
  ['after:2020', '>2020'],
  ['after:2020-12', '>2020-12'],
  ['after:2019-02-28~', '>2019-02-28'],
  ['before:2020-02-30', 'before:2020-02-30'],
  ['before:christmas', 'before:christmas'],
  ['after:"last christmas"', '"last christmas"'],
  ['foo:(a b)', 'all(foo:, a, b)'],
  ['ships (such as ferries) -(late boats)', 'all(ships, such, as, ferries, not all(late, boats))'],
  ['the "Star Wars"-like plan--but', 'all(the, "Star Wars", -like, plan--but)'],
  ['plans --those of the U.S.-led pact', 'all(plans, --those, of, the, U.S.-led, pact)'],
  [
    'so-called "star wars in space and what the allies think of it',
    'all(so-called, star, wars, in, space, and, what, the, allies, think, of, it)'
  ],
  ['— ?! …', 'all()'],
  ['東京「港」', 'all(東京, "港")'],
  ['ＡＢＣ　ｘｙｚ', 'all(ＡＢＣ, ｘｙｚ)']
]

const test = suite('query')

for (const [typed, meant] of MEANT)
  test(`${typed || 'nothing'} → ${meant}`, () => assert.is(line(parseQuery(typed)), meant))

const SIGN = fc.constantFrom(
  ...['ferry', 'OR', '|', '-', '"', '“', '(', ')', '（', ' ', '\u3000', ':', '：', '*', 'title:', 'before:', '2020-02'],
  ...['photo:', 'lang:', 'no', '港', 'é', '\u0301', '\ud800', '😀', '\n', '999999']
)

test('whatever is typed means something', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(SIGN).map(signs => signs.join(''))
  )
  fc.assert(fc.property(typed, text => check(parseQuery(text), true)))
})

/** Is it a query that the index can answer? */
function check(query: Query, isTop = false): void {
  if ('text' in query) assert.ok(/[\p{L}\p{N}]/u.test(query.text), 'there is something to look for')
  else if (query.is === 'not') check(query.of)
  else if ('of' in query) {
    assert.ok(isTop || query.of.length, 'nothing is empty inside')
    for (const part of query.of) check(part)
  }
}

test('no text is too deep or too long', () => {
  for (const text of [
    '('.repeat(1e5),
    '(a '.repeat(1e5),
    '-'.repeat(1e5),
    '"'.repeat(1e5),
    'a:'.repeat(1e5),
    'a OR '.repeat(2e4)
  ])
    check(parseQuery(text), true)
})

for (const [typed, told] of MISTAKES)
  test(`mistake: ${typed}`, () =>
    assert.is(
      mistakesIn(typed)
        .map(mistake => mistake.join(': '))
        .join(' '),
      told
    ))

test.run()
