// An article in NITF, alone or inside another format.
import type { ArticleReading, Block, Dump } from '../../archive/types.ts'
import type { Fragment } from '../html/fragment.ts'
import { all, child, type Element, first, lineOf, treeOf } from '../markup/tree.ts'
import { standsIn } from '../stated/record.ts'
import { after } from '../stated/text.ts'
import { nitfBlocks } from './body.ts'
import { nitfFields } from './fields.ts'

/** What a `<nitf>` holds: its fields and blocks. */
export function nitfArticle(dump: Dump, nitf: Element, by: string): Omit<ArticleReading, 'place'> {
  const fields = nitfFields(nitf, dump.facts)
  const body = child(nitf, 'body')
  const { blocks, photos }: Fragment = body ? nitfBlocks(body, by) : { blocks: [], photos: new Map() }
  const text = blocks.map(block => block.text).join('\n')
  if (fields.standfirst && standsIn(text, fields.standfirst)) delete fields.standfirst
  // A second headline that only says the first again, or a keyword, is on no page.
  const second = lineOf(first(child(body, 'body.head'), 'hl2'))
  if (
    second &&
    second !== fields.title &&
    fields.standfirst === undefined &&
    /\p{Ll}/u.test(second) &&
    !standsIn(text, second)
  )
    fields.standfirst = second
  // Editors' notes are for the newsroom; they are kept, and not printed.
  const notes = [...all(child(body, 'body.head') ?? nitf, 'note')].map(lineOf).filter(note => note !== undefined)
  const aside = notes.map((note, i): Block => ({ kind: 'note', text: note, lines: [i + 1, i + 1], labelledBy: by }))
  return { fields, blocks: [...aside, ...after(aside.length, blocks)], photos }
}

/** The same of a text. */
export function nitfText(dump: Dump, text: string, by: string): Omit<ArticleReading, 'place'> | undefined {
  const nitf = first(treeOf(text, 'xml'), 'nitf')
  return nitf && nitfArticle(dump, nitf, by)
}
