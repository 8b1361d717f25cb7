// Wire text: ANPA 1312 and IPTC 7901, one message or many.
import type { Dump, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { isWire, type Message, messagesIn } from './wire/messages.ts'
import { type Parts, partsOf } from './wire/parts.ts'

export const wire: Reader = {
  name: 'wire',
  reads:
    'Wire text: ANPA 1312 and IPTC 7901; header, slugline, headline, byline, dateline, date, text; further takes are joined to their story; read by our own code, no library knows it',
  accepts: dump => isWire(headOf(dump)),
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = dump.text()
    const messages = messagesIn(text)
    for (const { message, parts, number, takes } of stories(messages)) {
      const lines: [number, number] = [
        message.first,
        takes.at(-1)?.parts.blocks.at(-1)?.lines[1] ?? message.first + message.lines.length - 1
      ]
      const place = messages.length > 1 ? { lines, record: number } : { lines }
      const blocks = [...parts.blocks, ...takes.flatMap(take => take.parts.blocks)]
      const notes = [...mended, ...takes.map(take => `message ${take.number} is a further take and was joined`)]
      if (blocks.some(block => block.kind === 'paragraph'))
        yield { place, fields: parts.fields, blocks, encoding, notes, apart: ['headline', 'photos', 'order'] }
      else yield { place, notArticle: 'empty', reason: 'the message has no text' }
    }
  }
}

interface Told {
  message: Message
  parts: Parts
  number: number
}

/** Messages with the takes that follow them. A take whose story is not in the dump stands for itself. */
function stories(messages: readonly Message[]): (Told & { takes: Told[] })[] {
  const out: (Told & { takes: Told[] })[] = []
  for (const [i, message] of messages.entries()) {
    const told = { message, parts: partsOf(message), number: i + 1 }
    const before = out.at(-1)
    if (told.parts.isTake && before && before.parts.slug !== '' && before.parts.slug === told.parts.slug)
      before.takes.push(told)
    else out.push({ ...told, takes: [] })
  }
  return out
}
