// Text from a dump means only itself: whatever it is, the page shows it letter for letter, and nothing else.
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { escapeMarkdown } from '../../plugins/archive/escape.ts'
import type { Block, BlockKind, Photo } from '../../plugins/archive/types.ts'
import { bodyOf } from '../../plugins/articles/body.ts'

/** The same every time: a test that fails for one person fails for all. */
const RUNS = { seed: 2026, numRuns: 1500 }

// Every extension that a site may turn on, except raw HTML, which stays off.
const renderers = [
  new MarkdownIt('commonmark', { html: false, xhtmlOut: false }),
  new MarkdownIt({ html: false, linkify: false })
]
const html = renderers[0]?.utils.escapeHtml as (text: string) => string

/** What Markdown, templates and HTML would take for theirs. */
const PIECES = [
  ...['*', '**', '_', '__', '`', '```', '~', '~~', '~~~', '#', '##', '-', '---', '+', '=', '===', '>', '|', '\\'],
  ...['[', ']', '(', ')', '![', '](', '](#photo-1)', '[^1]', '[x]: /y', ':', '!', '<', '</p>', '<b>', '<!--', '-->'],
  ...['&', '&amp;', '&#35;', '&#x41;', '&copy', '&copy;', '&a', ';', '"', "'", '<https://example.org/>', '<a@b.org>'],
  ...['https://example.org/a_b_c', 'www.example.org', 'a@b.org', '1.', '1)', '10.', '1234567890.', '•', '–', '…'],
  ...['{{7*7}}', '{% include "x" %}', '{#', '<script>', '</script>', '\t', '    ', '  ', '\n', '\r\n', '\n\n', ' '],
  ...[
    '\u00a0',
    '\u2028',
    '\u3000',
    '\ufeff',
    'a',
    'B',
    'é',
    'ß',
    '字',
    'ا',
    '🚢',
    '\u0301',
    '0',
    '7',
    '-7',
    '^',
    '$',
    '%'
  ]
]
const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map(parts => parts.join(''))
/** As decoded text is: without NUL, and no half characters. */
const anyText = fc.oneof(
  { weight: 4, arbitrary: pieces },
  fc.string({ unit: 'binary' }).map(s => s.replaceAll('\0', ''))
)
const text = anyText.filter(t => t.trim() !== '')
const shown = (t: string) => t.replace(/\s+/g, ' ').trim()

const block = (kind: BlockKind, t: string): Block => ({ kind, text: t, lines: [1, 1], labelledBy: 'test' })
/** What all the renderers make of blocks. */
function rendered(blocks: Block[], places = new Map<Block, Photo>()): string {
  const [first, ...others] = renderers.map(md => md.render(bodyOf(blocks, places)))
  for (const other of others) assert.is(other, first)
  return first as string
}
const everyText = (check: (t: string) => void) => fc.assert(fc.property(text, check), RUNS)

const test = suite('escape')

test('in a paragraph', () => {
  everyText(t => assert.is(rendered([block('paragraph', t)]), `<p>${html(shown(t))}</p>\n`))
})
test('in a crosshead', () => {
  everyText(t => assert.is(rendered([block('crosshead', t)]), `<h2>${html(shown(t))}</h2>\n`))
})
test('in a quotation', () => {
  everyText(t =>
    assert.is(rendered([block('quotation', t)]), `<blockquote>\n<p>${html(shown(t))}</p>\n</blockquote>\n`)
  )
})
test('in an item of a list', () => {
  everyText(t => {
    const list = `<ul>\n<li>${html(shown(t))}</li>\n</ul>\n`
    assert.is(rendered([block('item', `• ${t}`)]), list)
  })
})
test('in an item of a numbered list', () => {
  everyText(t => {
    assert.is(rendered([block('item', `3. ${t}`)]), `<ol start="3">\n<li>${html(shown(t))}</li>\n</ol>\n`)
  })
})
test('a number of a list stays as it was printed, whichever stands before it', () => {
  const number = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 0, max: 9999 }))
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), numbers => {
      const list = rendered(numbers.map(n => block('item', `${n}. the ferry`)))
      const found = [...list.matchAll(/<ol(?: start="(\d+)")?>(.*?)<\/ol>/gs)].flatMap(([, start = '1', items = '']) =>
        Array.from({ length: items.split('<li>').length - 1 }, (_, i) => Number(start) + i)
      )
      assert.equal(found, numbers)
    }),
    RUNS
  )
})
test("in a photo's caption", () => {
  everyText(t => {
    const caption = block('caption', t)
    const photo = { id: 'photo-1', lost: true, caption: t } as const
    assert.is(rendered([caption], new Map([[caption, photo]])), `<p><img src="#photo-1" alt="${html(shown(t))}"></p>\n`)
  })
})
test('one block never reaches into the next', () => {
  const kinds = fc.constantFrom<BlockKind>('paragraph', 'crosshead', 'quotation')
  const blocks = fc.array(fc.tuple(kinds, text), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(blocks, rows => {
      const one = rows.map(([kind, t]) => rendered([block(kind, t)])).join('')
      const all = rendered(rows.map(([kind, t]) => block(kind, t)))
      // Neighbouring quotations may be joined; nothing else may.
      assert.is(all, one)
    }),
    RUNS
  )
})

test('words, quotes and dashes stay as a person would write them', () => {
  for (const t of [
    'The “café” – 3.5 per cent, £7 (or $9) & more: it’s 50-50!',
    'snake_case stays, and so does a * in 3 x 4',
    'AT&T, Q&A: 1.5 km, 2020-10-23',
    '“He [the mayor] said so,” she wrote [sic].'
  ]) {
    assert.is(escapeMarkdown(t), t.replace('*', '\\*'))
  }
})

test.run()
