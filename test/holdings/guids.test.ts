// The pictures that a text of NewsML-G2 refers to by their `guid`, when text and pictures are files of their own.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readPageFiles } from '../../plugins/articles/page-files.ts'
import { writeFolder } from '../folder.ts'

const item = (guid: string, itemClass: string, rest: string) =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}"><itemMeta><itemClass qcode="ninat:${itemClass}"/>${rest}</newsItem>`
const picture = (guid: string, href: string) =>
  item(guid, 'picture', `</itemMeta><contentSet><remoteContent href="${href}" contenttype="image/jpeg"/></contentSet>`)
const TEXT = item(
  'urn:newsml:x:t',
  'text',
  `<link rel="irel:seeAlso" residref="urn:newsml:x:1"><itemClass qcode="ninat:picture"/><title>Cars queue</title></link></itemMeta>
<contentMeta><headline>Ferry leaves</headline></contentMeta><contentSet><inlineXML><html><body><p>The ferry left on Friday.</p>
<figure><img src="urn:newsml:x:2"/><figcaption>The boat.</figcaption></figure><p>It sails at noon.</p></body></html></inlineXML></contentSet>`
)

const test = suite('pictures by guid')

test('a link and a picture in the text lead to the files that the pictures’ own items name', async () => {
  const input = writeFolder({
    'dumps/a/2020/text.xml': TEXT,
    'dumps/a/items/1.xml': picture('urn:newsml:x:1', '../img/cars.jpg'),
    'dumps/a/items/2.xml': picture('urn:newsml:x:2', '../img/boat.jpg'),
    'dumps/a/img/cars.jpg': 'x',
    'dumps/a/img/boat.jpg': 'y'
  })
  await ingest({ input, version: '1' })
  const photos = [...readPageFiles(input)].flatMap(({ article }) => article.photos ?? [])
  assert.equal(
    photos.map(({ file, caption }) => [file, caption]),
    [
      ['img/cars.jpg', 'Cars queue'],
      ['img/boat.jpg', 'The boat.']
    ]
  )
})

test.run()
