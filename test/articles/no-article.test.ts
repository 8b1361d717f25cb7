// A text dump that holds no article is told from the shortest article.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Block, BlockKind } from '../../plugins/archive/types.ts'
import { noArticle } from '../../plugins/articles/no-article.ts'

const blocks = (...texts: [BlockKind, string][]): Block[] =>
  texts.map(([kind, text], i) => ({ kind, text, lines: [i + 1, i + 1], labelledBy: 'plain' }))

test('an error page is none', () => {
  const page = blocks(
    ['headline', 'The Harbour Gazette'],
    ['paragraph', 'We are sorry. Page not found.'],
    ['menu', 'Home']
  )
  assert.match(noArticle(page) ?? '', 'error page')
})

test('a story about an error page is one', () => {
  const sentence =
    'For nine days every address of the ferry line answered with the words page not found, and nobody noticed. '
  assert.is(noArticle(blocks(['headline', 'Ferry line vanishes'], ['paragraph', sentence.repeat(6)])), undefined)
})

test('a menu is none, and news in brief is one', () => {
  const lines = ['News', 'Sport', 'Tide tables', 'Letters', 'Weather', 'Contact us'].map(
    (text): [BlockKind, string] => ['paragraph', text]
  )
  assert.match(noArticle(blocks(...lines)) ?? '', 'no sentence')
  assert.is(noArticle(blocks(...lines, ['paragraph', 'The ferry will not sail on Monday.'])), undefined)
})

test('a story in a script without spaces is one', () => {
  const lines = ['渡轮重新启航', '首页', '新闻', '体育', '评论', '经济', '搜索'].map((text): [BlockKind, string] => [
    'paragraph',
    text
  ])
  const story =
    '九天之后，渡轮于周五再次启航，载着三百辆汽车离开港口，船员们此前因夜班工资问题举行罢工，公司最终同意提高工资。'
  assert.match(noArticle(blocks(...lines)) ?? '', 'no sentence')
  assert.is(noArticle(blocks(...lines, ['paragraph', story])), undefined)
})

test('what is short without being a menu stays', () => {
  assert.is(noArticle(blocks(['headline', 'Tide table'], ['paragraph', 'High water 6.40'])), undefined)
})

test.run()
