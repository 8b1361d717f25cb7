// Stories of an SGML collection, one element each, as readings.
import type { Block, Dump, Fields, Later, Reading } from '../../archive/types.ts'
import { recordsOf } from './records.ts'
import type { Element } from './tree.ts'

/** What a collection's reader makes of one story's element. */
export interface StoryParts {
  fields: Partial<Fields>
  blocks: Block[]
}

/** A reading for each element of this name, numbered in order; one without title and text is no article. */
export async function* storiesOf(
  dump: Dump,
  name: string,
  parts: (story: Element) => StoryParts
): AsyncGenerator<Later> {
  for await (const { element, number, encoding } of recordsOf(dump, it => it.local === name)) {
    const place = { record: number }
    const make = (): Reading => {
      const { fields, blocks } = parts(element)
      if (!blocks.length && !fields.title)
        return { place, notArticle: 'empty', reason: 'there is no headline and no text in it' }
      const notes = element.cutOff ? { notes: ['the dump ends before the story does'] } : {}
      return { place, fields, blocks, encoding, apart: ['headline', 'photos', 'order'], ...notes }
    }
    yield { place, make }
  }
}
