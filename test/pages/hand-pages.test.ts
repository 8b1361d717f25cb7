// The pages written by hand, as the menu names them.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { handTitle, readHandPages } from '../../plugins/pages/hand-pages.ts'
import { writeFolder } from '../folder.ts'

const test = suite('hand pages')

test('are named by their title, else by their first heading, else by their file', () => {
  const input = writeFolder({
    'pages/about.md': "---\ntitle: 'About: the archive'\n---\n\n# Another\n",
    'pages/folded.md': '---\ntitle: >-\n  Rights and\n  permissions\n---\n\nAll.\n',
    'pages/headed.md': 'Before it.\n\n# Who we are\n\ntitle: no title of the page\n',
    'pages/page.html': '<h1 class="x">How to help</h1>\n',
    'pages/plain.md': 'Nothing but text.\n',
    'pages/photo.jpg': ''
  })
  const pages = readHandPages(input)
  assert.equal(
    pages.map(({ address, title }) => [address, title]),
    [
      ['about.html', 'About: the archive'],
      ['folded.html', 'Rights and permissions'],
      ['headed.html', 'Who we are'],
      ['page.html', 'How to help'],
      ['plain.html', 'plain']
    ]
  )
  assert.is(handTitle('/headed.html', pages), 'Who we are')
  assert.is(handTitle('/2020/x.html', pages), undefined)
})

test.run()
