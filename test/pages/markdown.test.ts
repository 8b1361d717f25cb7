// What the body of a page becomes, beside plain Markdown.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { renderBody } from '../../plugins/pages/markdown.ts'

const test = suite('markdown')
const figure = (id: string) => (id === 'photo-1' ? '<figure></figure>\n' : undefined)
const render = (body: string, dateline?: string) => renderBody(body, figure, dateline)

test('the dateline runs into the first paragraph', () => {
  assert.is(
    render('The ferry sailed.\n\nIt was late.', 'PORT ELLEN (A & B)'),
    '<p><span class="dateline">PORT ELLEN (A &amp; B)</span> The ferry sailed.</p>\n<p>It was late.</p>\n'
  )
})

test('a photo may stand before it', () => {
  assert.is(
    render('![The quay](#photo-1)\n\nThe ferry sailed.', 'PORT ELLEN'),
    '<figure></figure>\n<p><span class="dateline">PORT ELLEN</span> The ferry sailed.</p>\n'
  )
})

test('where the text begins with something else, it stands alone', () => {
  assert.is(
    render('## The ferry\n\nIt sailed.', 'PORT ELLEN'),
    '<p class="dateline">PORT ELLEN</p>\n<h2>The ferry</h2>\n<p>It sailed.</p>\n'
  )
  assert.is(render('', 'PORT ELLEN'), '<p class="dateline">PORT ELLEN</p>\n')
})

test('a table scrolls in a box of its own, by the keyboard too', () => {
  assert.match(
    render('| a |\n|---|\n| b |'),
    /^<div class="scroll" tabindex="0">\n<table>\n[\s\S]*<\/table>\n<\/div>\n$/
  )
})

test('an image that is no photo of the article leaves its words', () => {
  assert.is(render('![The <quay>](https://example.org/x.jpg)'), '<p>The &lt;quay&gt;</p>\n')
  assert.is(render('![The quay](#photo-2)'), '<p>The quay</p>\n')
})

test.run()
