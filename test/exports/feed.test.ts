// The Atom feed: the newest articles, whatever their words are, and nothing without an address.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { feed } from '../../plugins/exports/feed.ts'
import { articleOf, SETTINGS, writeSite } from '../archive-site.ts'

const test = suite('feed')

test('the newest come first, with the day of issue and never the day of the build', () => {
  const site = writeSite(
    {
      '2020-10/ferry.md': articleOf({
        issued: '2020-10-23',
        authors: ['Jane Roe', 'John Doe'],
        standfirst: 'Nine days.'
      }),
      '2020-10/market.md': articleOf({ issued: '2020-10', title: 'Market closed' }),
      'undated/fair.md': articleOf({ title: 'Fair' })
    },
    SETTINGS
  )
  assert.equal(
    [...feed.files(site)],
    [
      {
        address: 'feed.xml',
        text: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>The Harbour &amp; Gazette</title>
<id>https://archive.example.org/gazette/</id>
<author><name>The Harbour &amp; Gazette</name></author>
<link rel="self" href="https://archive.example.org/gazette/feed.xml"/>
<link href="https://archive.example.org/gazette/index.html"/>
<updated>2020-10-23T00:00:00Z</updated>
<entry><title>Ferry late again</title><id>https://archive.example.org/gazette/2020-10/ferry.html</id><link href="https://archive.example.org/gazette/2020-10/ferry.html"/><updated>2020-10-23T00:00:00Z</updated><author><name>Jane Roe</name></author><author><name>John Doe</name></author><summary>Nine days.</summary></entry>
<entry><title>Market closed</title><id>https://archive.example.org/gazette/2020-10/market.html</id><link href="https://archive.example.org/gazette/2020-10/market.html"/><updated>2020-10-01T00:00:00Z</updated></entry>
</feed>
`
      }
    ]
  )
})

test('an archive without an address has no feed', () => {
  assert.equal([...feed.files(writeSite({ '2020-10/ferry.md': articleOf({ issued: '2020-10-23' }) }))], [])
})

test('words of a dump are text, and what XML cannot hold is left out', () => {
  const odd = '</title><script>x</script> & "\' \u0007\u000b\ufffe end'
  const site = writeSite(
    { '2020-10/x.md': articleOf({ issued: '2020-10-23', title: odd, authors: [odd], standfirst: odd }) },
    SETTINGS
  )
  const [file] = feed.files(site)
  const text = file?.text ?? ''
  assert.not(text.includes('<script'))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 refuses.
  assert.not.match(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  assert.match(text, /<title>&lt;\/title&gt;&lt;script&gt;x&lt;\/script&gt; &amp; &quot;&#39; {1,2}end<\/title>/)
})

test('twenty are enough', () => {
  const many = Array.from({ length: 25 }, (_, n) => n + 1)
  const site = writeSite(
    Object.fromEntries(
      many.map(n => [`2020-10/x-${n}.md`, articleOf({ issued: `2020-10-${String(n).padStart(2, '0')}` })])
    ),
    SETTINGS
  )
  const [file] = feed.files(site)
  assert.equal(
    [...(file?.text ?? '').matchAll(/<id>.*x-(\d+)\.html<\/id>/g)].map(m => Number(m[1])),
    many.slice(5).reverse()
  )
})

test.run()
