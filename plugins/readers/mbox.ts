// Mailboxes: message after message in one file.
import type { Dump, Later, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { isMessage } from './mail/headers.ts'
import { messageReading } from './mail/message.ts'

/** The line before each message: who sent it, and when it came. */
const FROM = /^From \S+ .*\d{4}\s*$/
/** No newsletter is longer. */
const LONGEST = 64 * 1024 * 1024

export const mbox: Reader = {
  name: 'mbox',
  reads: 'Mailboxes (`.mbox`) of newsletters, message by message; each read as an e-mail, by postal-mime',
  accepts: dump => FROM.test(headOf(dump).split(/\r|\n/, 1)[0] ?? '') && isMessage(headOf(dump)),
  many: true,
  async *articles(dump: Dump): AsyncGenerator<Reading | Later> {
    let number = 0
    for await (const message of messagesIn(dump)) {
      const place = { record: ++number }
      if (message === undefined) yield { place, notArticle: 'unreadable', reason: 'the message is too long to be one' }
      else yield { place, make: () => messageReading(dump, message, place, 'mbox') }
    }
  }
}

/** The bytes of each message; nothing for one that is too long. Latin-1 keeps every byte. */
async function* messagesIn(dump: Dump): AsyncGenerator<Uint8Array | undefined> {
  let [lines, size, rest, started] = [[] as string[], 0, '', false]
  const message = () => (size > LONGEST ? undefined : Buffer.from(lines.join('\n'), 'latin1'))
  for await (const piece of plainPieces(dump)) {
    const text = rest + Buffer.from(piece).toString('latin1')
    const found = text.split('\n')
    rest = found.pop() ?? ''
    for (const line of found) {
      if (FROM.test(line.slice(0, 200)) && (!started || lines.at(-1)?.trim() === '')) {
        if (started) yield message()
        ;[lines, size, started] = [[], 0, true]
        continue
      }
      size += line.length + 1
      // A line of a message that looks like the beginning of one was quoted.
      if (size <= LONGEST) lines.push(line.replace(/^>(>*From )/, '$1'))
    }
    if (rest.length > LONGEST) [rest, size] = ['', LONGEST + 1]
  }
  if (rest) lines.push(rest)
  if (started) yield message()
}

/** The bytes without a mark of their order, in UTF-8 where they were in UTF-16, and with line ends that are `\n`. */
async function* plainPieces(dump: Dump): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let [isFirst, onlyReturns] = [true, false]
  for await (const piece of dump.stream()) {
    let bytes = Buffer.from(piece)
    if (isFirst) {
      const mark = bytes.subarray(0, 2).toString('hex')
      if (mark === 'fffe' || mark === 'feff') decoder = new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be')
      else if (bytes.subarray(0, 3).toString('hex') === 'efbbbf') bytes = bytes.subarray(3)
    }
    if (decoder) bytes = Buffer.from(decoder.decode(bytes, { stream: true }))
    // Old systems end a line with CR alone.
    if (isFirst) onlyReturns = bytes.includes(13) && !bytes.includes(10)
    yield onlyReturns ? Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1') : bytes
    isFirst = false
  }
}
