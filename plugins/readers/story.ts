// The stories of the CNN/DailyMail collection: text, then its summary, a line after each `@highlight`.
import type { Block, Dump, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'

const MARK = /^@highlight\s*$/

export const story: Reader = {
  name: 'story',
  reads:
    'CNN/DailyMail stories: `.story`, text with `@highlight` lines, which become the standfirst; read by our own code',
  accepts: dump => /\.story$/i.test(dump.path) || /^@highlight\s*$/m.test(headOf(dump)),
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = dump.text()
    const lines = text.split('\n')
    const blocks: Block[] = []
    const highlights: string[] = []
    let marked = false
    for (const [i, line] of lines.entries()) {
      const words = line.replace(/\s+/g, ' ').trim()
      const block = (kind: Block['kind']): Block => ({ kind, text: words, lines: [i + 1, i + 1], labelledBy: 'story' })
      if (MARK.test(line)) {
        marked = true
        blocks.push(block('separator'))
      } else if (words) {
        blocks.push(block(marked ? 'standfirst' : 'paragraph'))
        if (marked) highlights.push(words)
        marked = false
      }
    }
    const place = { lines: [1, lines.length] as [number, number] }
    // Each is a point of its own, so a mark stands before each of several.
    const standfirst = highlights.length > 1 ? highlights.map(it => `• ${it}`).join(' ') : highlights[0]
    if (!blocks.length) yield { place, notArticle: 'empty', reason: 'there is no text in it' }
    else yield { place, fields: standfirst ? { standfirst } : {}, blocks, encoding, notes: mended, apart: ['headline'] }
  }
}
