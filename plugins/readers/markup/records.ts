// The records of a dump in XML or SGML, one at a time.
import { textPieces } from '../../accessions/pieces.ts'
import type { Dump } from '../../archive/types.ts'
import { type Element, TreeBuilder } from './tree.ts'

/** So much text is read before the records in it are handed on. */
const PIECE = 64 * 1024

/** A record, counted from 1, and what stands around it so far: the root of the tree, without the records. */
export interface MarkupRecord {
  element: Element
  root: Element
  number: number
  encoding: string
}

/** Reads every element that `isRecord` names. When they are through, `end` is told what stood around them. */
export async function* recordsOf(
  dump: Pick<Dump, 'stream'>,
  isRecord: (element: Element) => boolean,
  end: (root: Element) => void = () => {}
): AsyncGenerator<MarkupRecord> {
  let found: Element[] = []
  let number = 0
  let said = ''
  const builder = new TreeBuilder('xml', isRecord, element => found.push(element))
  function* handOver() {
    const elements = found
    found = []
    for (const element of elements) yield { element, root: builder.root, number: ++number, encoding: said }
  }
  for await (const { text, encoding } of textPieces(dump)) {
    said = encoding
    for (let from = 0; from < text.length; from += PIECE) {
      builder.write(text.slice(from, from + PIECE))
      yield* handOver()
    }
  }
  builder.end()
  yield* handOver()
  end(builder.root)
}
