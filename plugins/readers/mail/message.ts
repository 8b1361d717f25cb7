// An e-mail → an article: its subject, who sent it and when, its text.
import PostalMime from 'postal-mime'
import type { Dump, Fields, Place, Reading } from '../../archive/types.ts'
import { blocksFromHtml, fragmentOf } from '../markup/fragment.ts'
import { statedDate } from '../stated/date.ts'
import { statedLanguage } from '../stated/language.ts'

/** Reads a message. Its HTML is taken where it has both, since it says what is what. Throws where it is no message. */
export async function messageReading(dump: Dump, bytes: Uint8Array, place: Place, by: string): Promise<Reading> {
  const mail = await PostalMime.parse(bytes)
  const header = (name: string) => mail.headers.find(it => it.key === name)?.value
  const { blocks, photos } = mail.html?.trim() ? blocksFromHtml(mail.html, by) : fragmentOf(mail.text ?? '', by)
  if (!blocks.length) return { place, notArticle: 'empty', reason: 'there is no text in the message' }
  const issued =
    statedDate(header('date')?.replace(/\s*\([^()]*\)\s*$/, ''), dump.facts.timeZone) ??
    statedDate(mail.date, dump.facts.timeZone)
  const sender = mail.from?.name?.trim()
  const isList = ['list-id', 'list-unsubscribe', 'list-post'].some(name => header(name) !== undefined)
  const fields: Partial<Fields> = {
    title: mail.subject?.replace(/\s+/g, ' ').trim(),
    issued: issued?.day,
    // What goes to a list is sent in the name of the paper; what does not may be from anybody.
    publication: sender && !sender.includes('@') && isList ? sender : undefined,
    lang: statedLanguage(header('content-language'))
  }
  const attached = mail.attachments
    .filter(it => !it.related && it.disposition === 'attachment')
    .map(it => it.filename ?? it.mimeType)
  return {
    place,
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    blocks,
    photos,
    apart: ['headline'],
    ...(attached.length ? { notes: [`attachments left in the message: ${attached.slice(0, 20).join(', ')}`] } : {})
  }
}
