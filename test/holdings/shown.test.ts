// Which photos of a reading are shown, and with which words.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Block, BlockKind, PhotoPlace } from '../../plugins/archive/types.ts'
import { shown } from '../../plugins/holdings/shown.ts'

const test = suite('photos that are shown')
const A = 'https://example.org/a.jpg'

const block = (kind: BlockKind, text: string, photo?: number): Block => ({
  kind,
  text,
  lines: [1, 1],
  labelledBy: 'x',
  photo
})
const print = (blocks: Block[], places: Record<number, PhotoPlace>, files: Record<number, string> = {}) => {
  const photos = new Map(Object.entries(places).map(([n, place]) => [Number(n), place]))
  const found = new Map(Object.entries(files).map(([n, file]) => [Number(n), { file }]))
  const kept = shown(blocks, { place: {}, fields: {}, blocks, photos }, found)
  return kept.map(({ kind, text, photo }) => `${kind} ${photo ?? ''} ${text}`.trim())
}
const LEAD = block('photo', '', 1)
const TEXT = block('paragraph', 'The ferry left.')

test('one beside the text, without a word, is shown if it is there', () => {
  assert.equal(print([LEAD, TEXT], { 1: { at: [A], beside: true } }), ['paragraph  The ferry left.'])
  assert.equal(print([LEAD, TEXT], { 1: { at: [A], beside: true } }, { 1: 'a.jpg' }), [
    'photo 1',
    'paragraph  The ferry left.'
  ])
})

test('one in the text keeps its place, though it is lost', () => {
  assert.equal(print([TEXT, LEAD], { 1: { at: [A] } }), ['paragraph  The ferry left.', 'photo 1'])
})

test('one that stands in the text as well is shown there, with the words that it has beside', () => {
  const blocks = [block('caption', 'Cars queue.', 1), TEXT, block('alt', 'A queue', 2)]
  const made = print(blocks, { 1: { at: [A] }, 2: { at: ['small.jpg'] } }, { 1: 'a.jpg', 2: 'a.jpg' })
  assert.equal(made, ['caption 1 Cars queue.', 'alt 1 A queue', 'paragraph  The ferry left.'])
  const beside = print(
    [LEAD, TEXT, block('alt', 'A queue', 2)],
    { 1: { at: [A], beside: true }, 2: { at: [A] } },
    { 1: 'a.jpg', 2: 'a.jpg' }
  )
  assert.equal(beside, ['paragraph  The ferry left.', 'alt 2 A queue'])
})

test('two captions are two photos, though the picture is one', () => {
  const blocks = [block('caption', 'Cars queue.', 1), TEXT, block('caption', 'A queue.', 2)]
  assert.is(print(blocks, { 1: { at: [A] }, 2: { at: [A] } }).length, 3)
})

test('a lost photo that is named twice by its address is one', () => {
  assert.equal(print([LEAD, TEXT, block('photo', '', 2)], { 1: { at: [A] }, 2: { at: [A] } }), [
    'photo 1',
    'paragraph  The ferry left.'
  ])
})

test.run()
