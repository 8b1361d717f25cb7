// The finding aid: each accession with what it holds, counted, and what was set aside.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { findingAid } from '../../plugins/pages/finding-aid.ts'
import { articleOf, kept, writeSite } from '../archive-site.ts'

const test = suite('finding aid')

test('every accession is counted, with its facts and its days', () => {
  const aside = { accession: 'gazette', path: 'empty.txt', sha256: 'cd', as: 'empty', reason: 'there is no text in it' }
  const site = writeSite(
    {
      '2020-10/ferry.md': articleOf({
        issued: '2020-10-23',
        photos: [
          { id: 'photo-1', lost: true },
          { id: 'photo-2', file: 'x.jpg' }
        ]
      }),
      '2020/year.md': articleOf({ issued: '2020' }),
      'undated/boat.md': articleOf({
        source: { ...articleOf().source, also: [{ accession: 'web', path: 'x.html', sha256: 'ab' }] }
      })
    },
    {
      'dumps/gazette/x.txt': '',
      'dumps/gazette.json': '{"title": "The Gazette, scraped"}',
      'dumps/web/x.html': '',
      'articles/set-aside.jsonl': `${JSON.stringify(aside)}\n`,
      'articles/unattached.jsonl': '{"accession": "gazette", "file": "left.jpg", "size": 5}\n',
      'articles/manifest.jsonl': [
        { accession: 'gazette', path: 'x.txt', size: 100 },
        { accession: 'gazette', path: 'x.jpg', size: 23 },
        { accession: 'gone', path: 'x', size: 1 }
      ]
        .map(row => `${JSON.stringify(row)}\n`)
        .join('')
    },
    { 'x.jpg': kept('aa') }
  )
  const none = {
    facts: {},
    files: 0,
    bytes: 0,
    articles: 0,
    again: 0,
    undated: 0,
    photos: 0,
    lostPhotos: 0,
    asides: 0,
    photosLeft: 0,
    setAside: [],
    unattached: []
  }
  assert.equal(findingAid.pages(site), [
    {
      address: 'finding-aid.html',
      title: 'Finding aid',
      accessions: [
        {
          name: 'gazette',
          facts: { title: 'The Gazette, scraped' },
          files: 2,
          bytes: 123,
          articles: 3,
          again: 0,
          undated: 1,
          photos: 2,
          lostPhotos: 1,
          asides: 1,
          photosLeft: 1,
          setAside: [aside],
          unattached: ['left.jpg'],
          from: '2020',
          to: '2020-10-23'
        },
        { ...none, name: 'web', again: 1 }
      ]
    }
  ])
})

test.run()
