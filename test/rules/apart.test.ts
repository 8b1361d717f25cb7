// Rules that look for what a format keeps apart from the text leave that text alone.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Block } from '../../plugins/archive/types.ts'
import { labelled } from '../../plugins/rules/index.ts'

const STOPPED = 'The council met on Thursday to hear what the wall would cost if it were built again.'
const UNSTOPPED = '«We have told them for years that the wall at Scar Point would not stand another winter.»'
const SEEN = 'Afloat: Residents of Quay Street are rowed past the greengrocer by the crew of the lifeboat'

const kinds = (texts: readonly Partial<Block>[], apart: ('photos' | 'order')[]) =>
  labelled(
    texts.map(
      (block, i): Block => ({ kind: 'paragraph', text: '', lines: [i + 1, i + 1], labelledBy: 'json', ...block })
    ),
    { dump: { path: 'x' } as never, facts: {}, fields: { title: 'Storm' }, apart: ['headline', ...apart] },
    () => {}
  ).map(block => block.kind)

const test = suite('rules: what a format keeps apart')

test('a paragraph without a full stop is no caption where photos are told apart', () => {
  const story = [1, 2, 3, 4, 5, 6].map(i => ({ text: `${STOPPED} It was item ${i}.` }))
  const texts = [...story, { text: SEEN }, { text: UNSTOPPED }, { text: SEEN.replace('Afloat', 'Ashore') }, ...story]
  assert.ok(kinds(texts, ['order']).includes('caption'), 'the rule finds captions in a scrape')
  assert.not.ok(kinds(texts, ['order', 'photos']).includes('caption'))
})

test('what is set as code is no heading', () => {
  const code = { text: 'b_serv --port=1234', markdown: '```\nb_serv --port=1234\n```' }
  const texts = [{ text: `${STOPPED} ${STOPPED}` }, code, { text: STOPPED }]
  assert.equal(kinds(texts, ['order', 'photos']), ['paragraph', 'paragraph', 'paragraph'])
  assert.is(kinds([texts[0] ?? {}, { text: code.text }, { text: STOPPED }], ['order', 'photos'])[1], 'crosshead')
})

test('what a format calls a caption, and is a credit, is one; a name alone is who is to be seen', () => {
  for (const text of [
    'Credit: Jane Roe/AP',
    'Foto: Jana Roe',
    '(The Gazette)',
    'Photo: Jane Roe, AP',
    'Jane Roe/Reuters',
    '© Jane Roe/Getty Images'
  ])
    assert.is(kinds([{ kind: 'caption', text }], ['order'])[0], 'credit', text)
  for (const text of ['Jane Roe', 'Image: the harbour at dawn', 'Photo: Cars queue at the terminal on Friday.'])
    assert.is(kinds([{ kind: 'caption', text }], ['order'])[0], 'caption', text)
})

test('the label of a caption without the caption is none', () => {
  assert.equal(kinds([{ kind: 'caption', text: 'Image caption' }], ['order']), ['gallery'])
})

test('a list in the midst of a page is no foot of it', () => {
  const story = Array.from({ length: 12 }, (_, i) => ({ text: `${STOPPED} It was item ${i}.` }))
  const list = Array.from({ length: 48 }, (_, i): Partial<Block> => {
    if (i === 0) return { text: 'Sandbags', kind: 'related' }
    return {
      text:
        i === 30
          ? `${STOPPED} ${STOPPED} ${STOPPED} It was bag ${i}.`
          : `Sandbag ${i}, carried from the quay to the wall at Scar Point`
    }
  })
  const found = (apart: ('photos' | 'order')[]) => kinds([...story, ...list, { text: 'Heavier than it looks' }], apart)
  assert.is(found([])[14], 'related', 'in a scrape')
  assert.is(found(['order', 'photos'])[14], 'paragraph')
})

test('a line with nothing but a date gives no day where a reader of pages has looked for it', () => {
  const states = (look: Partial<Block>) =>
    labelled(
      [
        { text: '22nd December, 2019', ...look },
        { text: STOPPED, ...look }
      ].map((block, i): Block => ({ kind: 'paragraph', lines: [i + 1, i + 1], labelledBy: 'html', ...block })),
      { dump: { path: 'x' } as never, facts: {}, fields: { title: 'Storm' }, apart: ['headline', 'order', 'photos'] },
      () => {}
    ).flatMap(block => block.states?.issued ?? [])
  assert.equal(states({}), ['2019-12-22'])
  assert.equal(states({ look: 'div p' }), [])
})

test.run()
