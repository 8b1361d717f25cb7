// ALTO, in which libraries keep what was read off a scanned page, word by word.
import type { Block, Dump, Reader, Reading } from '../archive/types.ts'
import { all, child, children, type Element, first, treeOf } from './markup/tree.ts'
import { oneLine } from './stated/text.ts'
import { xmlRoot } from './xml-root.ts'

const BY = 'alto'

export const alto: Reader = {
  name: BY,
  reads:
    'ALTO (`<alto>`): a scanned page as it was read by machine, a paragraph for each block of text in the order of the file, words joined that were parted at a line’s end; where its articles begin only METS can say, which is not read',
  accepts: dump => xmlRoot(dump) === 'alto',
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = dump.text()
    const root = treeOf(text, 'xml')
    const blocks: Block[] = []
    for (const block of all(root, 'textblock')) {
      const words = wordsOf(block)
      const line = blocks.length + 1
      if (words) blocks.push({ kind: 'paragraph', text: words, lines: [line, line], labelledBy: BY })
    }
    const sure = confidenceOf(root)
    const notes = [
      ...mended,
      'a page of a newspaper as a machine read it: it may hold several articles, or a part of one',
      ...(sure === undefined ? [] : [`the machine was ${Math.round(sure * 100)} % sure of its words`])
    ]
    if (blocks.length) yield { place: {}, fields: {}, blocks, encoding, notes, apart: ['photos', 'order'] }
    else yield { place: {}, notArticle: 'empty', reason: 'there is no text on the page' }
  }
}

/** The words of a block; a word that was parted stands in its first part, whole. */
function wordsOf(block: Element): string {
  const words: string[] = []
  for (const line of children(block, 'textline')) {
    for (const part of children(line, 'string')) {
      const whole = part.attributes.get('subs_content')
      const type = part.attributes.get('subs_type') ?? ''
      if (/HypPart2/i.test(type) && whole) continue
      words.push(whole && /HypPart1/i.test(type) ? whole : (part.attributes.get('content') ?? ''))
    }
  }
  return oneLine(words.join(' '))
}

/** How sure the machine was of the words, on average. */
function confidenceOf(root: Element): number | undefined {
  const layout = first(root, 'layout')
  const page = child(layout, 'page')
  const said = Number(page?.attributes.get('pc') ?? Number.NaN)
  return said >= 0 && said <= 1 ? said : undefined
}
