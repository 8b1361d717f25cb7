// E-mail newsletters: one message a file.
import type { Dump, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { headersIn, isMessage } from './mail/headers.ts'
import { messageReading } from './mail/message.ts'

export const eml: Reader = {
  name: 'eml',
  reads:
    'E-mail newsletters (`.eml`): subject, the sender of a list as the publication, date, language, text or HTML, photos; read by postal-mime',
  accepts: dump => (/\.eml$/i.test(dump.path) && headersIn(headOf(dump)).size > 0) || isMessage(headOf(dump)),
  async *articles(dump: Dump): AsyncGenerator<Reading> {
    yield await messageReading(dump, dump.bytes(), {}, 'eml')
  }
}
