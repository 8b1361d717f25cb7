// What a dump refers to → the photo of the accession that it means, and no other.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Holdings } from '../../plugins/holdings/holdings.ts'

const test = suite('references')
const IMG = 'https://example.org/img/2020/a.jpg'

const CASES: [what: string, files: string[], references: string[], from: string, found: string | undefined][] = [
  ['a path beside the dump', ['x/a.jpg', 'a.jpg'], ['a.jpg'], 'x/p.html', 'x/a.jpg'],
  ['a path from the top', ['x/a.jpg'], ['x/a.jpg'], 'y/p.html', 'x/a.jpg'],
  ['a path out of the folder', ['a.jpg'], ['../a.jpg'], 'x/p.html', 'a.jpg'],
  ['blanks, a query, back slashes', ['p_files/a b.jpg'], ['p_files\\a%20b.jpg?w=3#x'], 'p.html', 'p_files/a b.jpg'],
  ['other capitals', ['Photos/A.JPG'], ['photos/a.jpg'], 'p.html', 'Photos/A.JPG'],
  ['accents coded in another way', ['caf\u00e9.jpg'], ['cafe\u0301.jpg'], 'p.html', 'caf\u00e9.jpg'],
  ['capitals that two files differ by', ['A.jpg', 'a.JPG'], ['a.jpg'], 'p.html', undefined],
  ['a path from the top of a site', ['s/img/a.jpg'], ['/img/a.jpg'], 's/2020/p.html', 's/img/a.jpg'],
  ['an address in a web archive', [`c.warc!/${IMG}`], [IMG], 'p.html', `c.warc!/${IMG}`],
  ['the same without s', [`c.warc!/${IMG}`], ['http://EXAMPLE.org:80/img/2020/a.jpg#top'], 'p.html', `c.warc!/${IMG}`],
  ['an address with another query', [`c.warc!/${IMG}?w=3`], [`${IMG}?w=4`], 'p.html', undefined],
  ['the best of several sizes', [`c.warc!/${IMG}`, 'small.jpg'], [IMG, 'small.jpg'], 'p.html', `c.warc!/${IMG}`],
  ['the one size that is there', ['small.jpg'], [IMG, 'small.jpg'], 'p.html', 'small.jpg'],
  ['a mirror', ['m/example.org/img/2020/a.jpg', 'img/2020/a.jpg'], [IMG], 'p.html', 'm/example.org/img/2020/a.jpg'],
  ['a mirror of a part', ['img/2020/a.jpg', '2020/a.jpg'], [IMG], 'x/p.html', 'img/2020/a.jpg'],
  ['two folders of an address', ['2020/a.jpg'], [IMG], 'x/p.html', undefined],
  ['a mirror in a zip', ['c.zip!/example.org/img/2020/a.jpg'], [IMG], 'p.html', 'c.zip!/example.org/img/2020/a.jpg'],
  ['two mirrors', ['m/example.org/img/2020/a.jpg', 'n/example.org/img/2020/a.jpg'], [IMG], 'p.html', undefined],
  [
    'the top of a site, elsewhere',
    ['static/img/a.jpg', 'img/b.jpg'],
    ['/img/a.jpg'],
    'content/p.md',
    'static/img/a.jpg'
  ],
  ['a bare name at the top of a site', ['static/x/a.jpg'], ['/a.jpg'], 'content/p.md', undefined],
  ['the name beside the dump', ['x/a.jpg'], [IMG], 'x/p.jsonl', 'x/a.jpg'],
  ['the name in the saved folder', ['x/p_files/a.jpg'], [IMG], 'x/p.html', 'x/p_files/a.jpg'],
  ['a path on another disk', ['p_files/a.jpg'], ['file:///C:/Users/x/p_files/a.jpg'], 'p.html', 'p_files/a.jpg'],
  ['the name somewhere else', ['y/a.jpg'], [IMG], 'x/p.html', undefined],
  ['a path out of the accession', ['a.jpg'], ['../../a.jpg'], 'x/p.html', undefined]
]

for (const [what, files, references, from, found] of CASES) {
  test(what, () => {
    assert.is(new Holdings(files.map(file => ({ file, size: 1 }))).follow(references, from).file, found)
  })
}

test('a record that is whole is taken before one that is not', () => {
  const held = [
    { file: `c.warc!/${IMG}`, size: 1, problem: 'is broken' },
    { file: `d.warc!/${IMG}`, size: 1 },
    { file: `e.warc!/${IMG}`, size: 1, problem: 'is broken' }
  ]
  assert.equal(new Holdings(held).follow([IMG], 'p.html'), { file: `d.warc!/${IMG}` })
  assert.equal(new Holdings(held.slice(0, 1)).follow([IMG], 'p.html'), { problem: 'is broken' })
})

test.run()
