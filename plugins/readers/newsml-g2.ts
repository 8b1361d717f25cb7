// NewsML-G2, the IPTC's XML for news of every kind.
import type { Dump, Reader, Reading } from '../archive/types.ts'
import { recordsOf } from './markup/records.ts'
import { type Element, treeOf } from './markup/tree.ts'
import { G2_ITEMS, g2Content, g2Reading, isG2Item, partsOfG2 } from './newsml/g2-item.ts'
import { g2Named, picturesFor, picturesIn, withGuids } from './newsml/g2-pictures.ts'
import { xmlRoot } from './xml-root.ts'

/** What the outermost element can be: a message, an item, or a part of one that was kept alone. */
const ROOTS = [...G2_ITEMS, 'newsmessage', 'itemset', 'contentset', 'contentmeta', 'itemmeta', 'groupset']

export const newsmlG2: Reader = {
  name: 'newsml-g2',
  reads:
    'NewsML-G2: items, messages and packages; headlines, by, dateline, dates, subjects, rights, content in NITF, XHTML, text or other XML, and the pictures that a text links to, shows by their `guid`, or shares a package with, in the same file or in files of their own',
  accepts: dump => ROOTS.includes(xmlRoot(dump) ?? ''),
  async *articles(dump: Dump): AsyncGenerator<Reading> {
    const many = ['newsmessage', 'itemset'].includes(xmlRoot(dump) ?? '')
    let [found, rest] = [false, undefined as Element | undefined]
    const end = (root: Element) => {
      rest = root
    }
    const pictures = await picturesIn(dump)
    for await (const { element, number, encoding } of recordsOf(dump, isG2Item, end)) {
      found = true
      const shown = picturesFor(element, pictures)
      const made = g2Reading(dump, element, many ? { record: number } : {}, encoding, shown)
      yield 'notArticle' in made ? made : { ...made, photos: withGuids(made.photos, pictures) }
    }
    if (found) return
    const alone = dump.size < LONGEST_PART ? treeOf(dump.text().text, 'xml') : undefined
    const content = alone && g2Content(dump, alone, dump.text().encoding)
    yield content ?? {
      place: {},
      notArticle: 'no-article',
      reason: `holds no news item, only ${partsOfG2(rest ?? (alone as Element))}`
    }
  },
  photos: g2Named
}

/** A part of an item that was kept alone is short; a message that long without an item is broken. */
const LONGEST_PART = 16 * 1024 * 1024
