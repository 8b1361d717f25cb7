// Dumps of every format, made of any articles.
import zlib from 'node:zlib'
import { tar, zip } from '../holdings/containers.ts'

export interface Article {
  title: string
  date: string
  text: string
  /** In its title and its text, and in no other's. */
  word: string
}

export interface Format {
  name: string
  file: string
  make(articles: readonly Article[]): Buffer | Promise<Buffer>
  text?: true
  /** It holds one article. */
  one?: true
  /** It is known by its name alone. */
  byName?: true
  /** Two of them, one behind the other, are one. */
  joins?: true
  /** What no reader can get anything out of. */
  loses?: readonly string[]
}

const text = (make: (articles: readonly Article[]) => string) => (articles: readonly Article[]) =>
  Buffer.from(make(articles))
const each = (articles: readonly Article[], make: (article: Article, n: number) => string, between = '\n') =>
  articles.map(make).join(between)
const html = ({ text }: Article) =>
  text
    .split('\n\n')
    .map(it => `<p>${it}</p>`)
    .join('\n')
const first = ([article]: readonly Article[]) => article as Article
const page = (a: Article) =>
  `<!doctype html>\n<html><head><meta charset="utf-8"><title>${a.title}</title>\n<meta property="article:published_time" content="${a.date}"></head>\n<body><article><h1>${a.title}</h1>\n${html(a)}\n</article></body></html>\n`
const record = ({ title, date, text }: Article, n: number) =>
  JSON.stringify({ title, date_publish: date, maintext: text, url: `https://example.org/${title.length}-${n}-${date}` })
const message = (a: Article) =>
  `From: Gazette <news@example.org>\nTo: you@example.org\nSubject: ${a.title}\nDate: Fri, 23 Oct 2020 09:00:00 +0000\nMessage-ID: <${a.word}@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${a.text}\n`
const item = (a: Article) =>
  `<item><title>${a.title}</title><link>https://example.org/${a.word}</link><pubDate>${a.date}</pubDate>\n<description>${a.text.slice(0, 20)}</description>\n<content:encoded><![CDATA[${html(a)}]]></content:encoded></item>`
const warcRecord = (a: Article) => {
  const body = page(a)
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${a.word}>\r\nWARC-Target-URI: https://example.org/${a.word}\r\nWARC-Date: 2020-10-24T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}
const textRecord = (a: Article) => {
  const body = `${a.title}\n${a.text}\n`
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${a.word}>\r\nWARC-Target-URI: https://example.org/${a.word}\r\nWARC-Date: 2020-10-24T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
}

const members = (articles: readonly Article[]) => Object.fromEntries(articles.map((a, n) => [`${n}.html`, page(a)]))

export const FORMATS: readonly Format[] = [
  {
    name: 'plain',
    file: 'x.txt',
    one: true,
    text: true,
    byName: true,
    make: text(all => `${first(all).title}\n\n${first(all).text}\n`)
  },
  { name: 'html', file: 'x.html', one: true, text: true, make: text(all => page(first(all))) },
  { name: 'JSON lines', file: 'x.jsonl', text: true, joins: true, make: text(all => `${each(all, record)}\n`) },
  { name: 'JSON list', file: 'x.json', text: true, make: text(all => `[\n${each(all, record, ',\n')}\n]\n`) },
  {
    name: 'csv',
    file: 'x.csv',
    text: true,
    joins: true,
    make: text(all => `title,date,text\n${each(all, a => `"${a.title}",${a.date},"${a.text}"`)}\n`)
  },
  {
    name: 'feed',
    file: 'x.xml',
    text: true,
    make: text(
      all =>
        `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title>\n${each(all, item)}\n</channel></rss>\n`
    )
  },
  {
    name: 'wxr',
    file: 'x.xml',
    text: true,
    make: text(
      all =>
        `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Gazette</title><wp:wxr_version>1.2</wp:wxr_version>\n${each(
          all,
          a =>
            `<item><title>${a.title}</title><wp:post_date>${a.date}</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>\n<content:encoded><![CDATA[${a.text}]]></content:encoded></item>`
        )}\n</channel></rss>\n`
    )
  },
  {
    name: 'nitf',
    file: 'x.xml',
    one: true,
    text: true,
    make: text(
      all =>
        `<?xml version="1.0"?>\n<nitf><head><docdata><date.issue norm="${first(all).date}"/></docdata></head><body><body.head><hedline><hl1>${first(all).title}</hl1></hedline></body.head><body.content>${html(first(all))}</body.content></body></nitf>\n`
    )
  },
  {
    name: 'markdown',
    file: 'x.md',
    one: true,
    text: true,
    byName: true,
    make: text(all => `---\ntitle: ${first(all).title}\ndate: ${first(all).date}\n---\n\n${first(all).text}\n`)
  },
  {
    name: 'trec-sgml',
    file: 'x.sgml',
    text: true,
    joins: true,
    make: text(all =>
      each(
        all,
        a => `<DOC>\n<DOCNO> ${a.word} </DOCNO>\n<HEADLINE>${a.title}</HEADLINE>\n<TEXT>\n${a.text}\n</TEXT>\n</DOC>\n`
      )
    )
  },
  {
    name: 'mediawiki',
    file: 'x.xml',
    text: true,
    make: text(
      all =>
        `<mediawiki xml:lang="en"><siteinfo><sitename>Gazette</sitename></siteinfo>\n${each(
          all,
          a =>
            `<page><title>${a.title}</title><ns>0</ns><revision><timestamp>${a.date}</timestamp><text>{{date|${a.date}}}\n${a.text}</text></revision></page>`
        )}\n</mediawiki>\n`
    )
  },
  {
    name: 'database',
    file: 'x.txt',
    text: true,
    make: text(all =>
      each(
        all,
        (a, n) =>
          `\n       ${n + 1} of ${all.length} DOCUMENTS\n\n\n      The Gazette\n\n     October 23, 2020 Friday\n\n${a.title}\n\nBYLINE: Jane Roe\n\nSECTION: News\n\nLENGTH: 80 words\n\n${a.text}\n\nLOAD-DATE: October 24, 2020\n\n`
      )
    )
  },
  {
    name: 'wire',
    file: 'x.txt',
    text: true,
    joins: true,
    make: text(all =>
      each(
        all,
        (a, n) =>
          `\x16\x16\x01a${1000 + n}-----\x1f\nr w BC-${a.word} 10-23 0120\n\x02^BC-${a.word},120<\n^${a.title}<\n${a.text
            .split('\n\n')
            .map(it => `   ${it}`)
            .join('\n')}\n\x03\nAE-WF-10-23-20 1509GMT<\n\x04`
      )
    )
  },
  { name: 'eml', file: 'x.eml', one: true, text: true, make: text(all => message(first(all))) },
  {
    name: 'mbox',
    file: 'x.mbox',
    text: true,
    joins: true,
    make: text(all => each(all, a => `From news@example.org Fri Oct 23 09:00:00 2020\n${message(a)}`))
  },
  { name: 'warc', file: 'x.warc', joins: true, make: text(all => each(all, warcRecord, '')) },
  {
    name: 'warc.gz',
    file: 'x.warc.gz',
    joins: true,
    make: all => Buffer.concat(all.map(a => zlib.gzipSync(warcRecord(a))))
  },
  { name: 'wet', file: 'x.warc.wet', joins: true, make: text(all => each(all, textRecord, '')) },
  { name: 'zip', file: 'x.zip', make: all => zip(members(all)) },
  { name: 'tar', file: 'x.tar', make: all => tar(members(all)) }
]
