// How the blocks of a page look: what stands in one place of a site's template looks alike on all its pages.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { articleFromHtml } from '../../plugins/readers/html/article.ts'

const test = suite('looks')

const STORY = 'The ferry to the mainland left Port Ellen on Friday, nine days late, with every cabin taken and no cook.'
const looks = (inside: string, id = 7) =>
  articleFromHtml(
    `<h1>Ferry leaves</h1><div class="story post-${id}"><p>${STORY}</p>${inside}<p>Nobody was ${STORY}</p></div>`
  ).blocks.flatMap(({ look, text }) => (look === undefined ? [] : [`${text.slice(0, 8)}: ${look}`]))

test('an element and the one around it, by name and class, without what a page numbers', () => {
  const plain = ['The ferr: div story post p', 'Nobody w: div story post p']
  assert.equal(looks(''), plain)
  assert.equal(looks('', 8), plain)
  assert.equal(looks(`<div class="b7 box"><p>A box, ${STORY}</p></div>`)[1], 'A box, T: div box p')
})

test('what is all that it holds, and whether it is link', () => {
  assert.equal(looks(`<p> <em>Italic, ${STORY}</em></p>`)[1], 'Italic, : div story post p em')
  assert.equal(looks(`<p>Partly <em>italic</em>, ${STORY}</p>`)[1], 'Partly i: div story post p')
  const text = 'Read all that we know of it'
  assert.equal(looks(`<ul><li>${STORY}</li><li><a href="/x">${text}</a></li></ul>`)[2], 'Read all: linked ul li a')
})

test('what is set aside has none', () => {
  const { blocks } = articleFromHtml(`<h1>Ferry leaves</h1><p>${STORY}</p><p class="share">Share this: Facebook</p>`)
  assert.equal(
    blocks.map(({ kind, look }) => [kind, look]),
    [
      ['headline', undefined],
      ['paragraph', 'p'],
      ['share', undefined]
    ]
  )
})

test.run()
