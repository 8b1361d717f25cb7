// The shelf of readers. The first that accepts a dump reads it, so the more particular stand first.
import type { Dump, Reader } from '../archive/types.ts'
import { alto } from './alto.ts'
import { csv } from './csv.ts'
import { database } from './database.ts'
import { eml } from './eml.ts'
import { feed } from './feed.ts'
import { gzip } from './gzip.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { mbox } from './mbox.ts'
import { mediawiki } from './mediawiki.ts'
import { mhtml } from './mhtml.ts'
import { movableType } from './movable-type.ts'
import { newsml1 } from './newsml-1.ts'
import { newsmlG2 } from './newsml-g2.ts'
import { nitf } from './nitf.ts'
import { plain } from './plain.ts'
import { reutersSgml } from './reuters-sgml.ts'
import { story } from './story.ts'
import { tar } from './tar.ts'
import { tei } from './tei.ts'
import { trecSgml } from './trec-sgml.ts'
import { warc } from './warc.ts'
import { wire } from './wire.ts'
import { wxr } from './wxr.ts'
import { wacz, zip } from './zip.ts'

export const readers: readonly Reader[] = [
  warc, // before gzip: its records are gzipped one by one
  wacz, // before zip, which it is
  zip(readerOf),
  gzip(readerOf),
  tar(readerOf),
  mhtml, // before e-mail: a saved page looks like a message
  mbox,
  eml,
  newsmlG2,
  newsml1,
  nitf, // after NewsML, which may hold it
  wxr, // before feeds: an export of WordPress is a feed, too
  feed,
  mediawiki,
  reutersSgml,
  trecSgml,
  tei,
  alto,
  wire,
  database,
  movableType,
  markdown,
  json,
  csv,
  story,
  html, // a page by its content
  plain // any text: last, because every text format is text
]

/** The reader for a dump, if there is one. */
export function readerOf(dump: Dump): Reader | undefined {
  return readers.find(reader => reader.accepts(dump))
}
