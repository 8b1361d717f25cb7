// Which words of a text are marked, and which part of it is shown.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { joined, pieces, readMarks, spansOf, writeMarks } from '../../plugins/search/client/marks.ts'
import { snippet } from '../../plugins/search/client/snippet.ts'
import type { Marks } from '../../plugins/search/types.ts'

const marks = (words: string[], phrases: string[][] = [], prefixes: string[] = []): Marks => ({
  words,
  phrases,
  prefixes
})
const line = (parts: string[]) => parts.map((text, i) => (i % 2 ? `[${text}]` : text)).join('')
const marked = (text: string, asked: Marks) => line(pieces(text, spansOf(text, asked)))

const marking = suite('marks')

for (const [text, asked, expected] of [
  ['The Ferry’s late ferries.', marks(['ferry', 'ferries']), 'The [Ferry’s] late [ferries].'],
  ['Łódź, LODZ and lodz', marks(['lodz']), '[Łódź], [LODZ] and [lodz]'],
  ['Nine days, nine nights, nine-days', marks([], [['nine', 'days']]), '[Nine days], nine nights, [nine-days]'],
  ['nine days of days', marks(['days'], [['nine', 'days']]), '[nine days] of [days]'],
  ['harbour harbours shore', marks([], [], ['harb']), '[harbour] [harbours] shore'],
  ['<b>ferry</b>', marks(['ferry']), '<b>[ferry]</b>'],
  ['東京の港', marks(['東京']), '[東京]の港'],
  ['nothing here', marks(['ferry']), 'nothing here'],
  ['', marks(['ferry']), '']
] as const)
  marking(`${text} → ${expected}`, () => assert.is(marked(text, asked), expected))

marking('a fragment is read as it was written', () => {
  const all = marks(['ferry', '東京'], [['nine', 'days']], ['harb'])
  assert.equal(readMarks(writeMarks(all)), all)
  assert.is(writeMarks(marks([])), '')
  assert.is(readMarks('#photo-1'), undefined)
  assert.is(readMarks('#mark='), undefined)
  assert.is(readMarks(''), undefined)
})

marking('any fragment can be read', () => {
  fc.assert(fc.property(fc.string(), text => void readMarks(`#mark=${text}`)))
})

marking('marks neither overlap nor change the text', () => {
  const word = fc.constantFrom('ferry', 'nine', 'days', 'harbour', '港町', 'é')
  const gap = fc.constantFrom(' ', ', ', '. ', '')
  const texts = fc.array(fc.tuple(word, gap)).map(parts => parts.flat().join(''))
  fc.assert(
    fc.property(texts, text => {
      const spans = joined(
        spansOf(
          text,
          marks(
            ['days', 'e', '港町'],
            [
              ['nine', 'days'],
              ['days', 'nine', 'days']
            ],
            ['har']
          )
        )
      )
      for (const [i, { start, end }] of spans.entries()) assert.ok(start < end && start > (spans[i - 1]?.end ?? -1))
      assert.is(pieces(text, spans).join(''), text)
    })
  )
})

marking.run()

const shown = suite('snippet')
const FILL = 'The morning was grey and nobody on the quay had much to say about it. '

shown('a short text is shown whole', () => assert.is(line(snippet('The ferry.', marks(['ferry']))), 'The [ferry].'))

shown('without any of the words it is how the text begins', () => {
  const text = line(snippet(FILL.repeat(9), marks(['ferry'])))
  assert.ok(text.startsWith('The morning was') && text.endsWith(' …') && text.length < 230, text)
})

shown('the part with most of the different words, from the start of its sentence', () => {
  const text = `${FILL.repeat(5)}The ferry, the ferry, the ferry. ${FILL.repeat(5)}A bridge was built for the ferry. ${FILL.repeat(5)}`
  assert.ok(line(snippet(text, marks(['ferry', 'bridge']))).startsWith('… A [bridge] was built for the [ferry]. The'))
})

shown('a phrase comes before its words, a long word before short ones', () => {
  const text = `${FILL.repeat(5)}Nine men saw it for days. ${FILL.repeat(5)}It was shut for nine days. ${FILL.repeat(5)}`
  assert.ok(line(snippet(text, marks([], [['nine', 'days']]))).startsWith('… It was shut for [nine days].'))
  const words = `${FILL.repeat(5)}Why did it? ${FILL.repeat(5)}The lighthouse fell. ${FILL.repeat(5)}`
  assert.ok(line(snippet(words, marks(['did', 'lighthouse']))).startsWith('… The [lighthouse] fell.'))
})

shown('a word deep in a long sentence has some words before it', () => {
  const text = line(
    snippet(`${'grey and wet and '.repeat(30)}then the ferry ${'came and went and '.repeat(30)}`, marks(['ferry']))
  )
  assert.ok(/^… (?:(?:and|grey|wet|then|the) )+\[ferry\] came/.test(text), text)
})

shown('whatever the text, it is a part of it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      (text, word) => {
        const parts = snippet(text, marks([], [], [word.toLowerCase()]))
        const whole = parts.join('').replace(/^… /, '').replace(/ …$/, '')
        assert.ok(text.includes(whole))
      }
    )
  )
})

shown.run()
