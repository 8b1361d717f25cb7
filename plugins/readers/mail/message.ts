// An e-mail → an article: its subject, who sent it and when, its text.
import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { decode, decodeAs } from '../../accessions/decode.ts'
import type { Block, Dump, Fields, Place, Reading } from '../../archive/types.ts'
import { blocksFromHtml, type Fragment, fragmentOf } from '../markup/fragment.ts'
import { statedDate, unreadDate } from '../stated/date.ts'
import { statedLanguage } from '../stated/language.ts'
import { photoBlocks } from '../stated/photos.ts'
import { after, stacked } from '../stated/text.ts'
import { type PicturePart, withParts } from './pictures.ts'

/** Reads a message. Its HTML is taken where it has both, since it says what is what. Throws where it is no message. */
export async function messageReading(dump: Dump, bytes: Uint8Array, place: Place, by: string): Promise<Reading> {
  const mail = inWindows1252(await PostalMime.parse(bytes))
  const header = (name: string) => mail.headers.find(it => it.key === name)?.value
  const unparted = mail.text?.trim() || mail.html?.trim() ? undefined : behindHead(bytes)
  const body = mail.html?.trim() ? blocksFromHtml(mail.html, by) : withSignature(unparted ?? mail.text ?? '', by)
  if (!body.blocks.length) return { place, notArticle: 'empty', reason: 'there is no text in the message' }
  const issued =
    statedDate(header('date')?.replace(/\s*\([^()]*\)\s*$/, ''), dump.facts.timeZone) ??
    statedDate(mail.date, dump.facts.timeZone)
  const dates = issued ? undefined : unreadDate([header('date')], by)
  const sender = mail.from?.name?.trim()
  const isList = ['list-id', 'list-unsubscribe', 'list-post'].some(name => header(name) !== undefined)
  const fields: Partial<Fields> = {
    title: mail.subject?.replace(/\s+/g, ' ').trim(),
    issued: issued?.day,
    // What goes to a list is sent in the name of the paper; what does not may be from anybody.
    publication: sender && !sender.includes('@') && isList ? sender : undefined,
    lang: statedLanguage(header('content-language'))
  }
  const attached = mail.attachments.filter(it => !it.related && it.disposition === 'attachment')
  const { blocks, photos } = withAttached(body, attached.filter(isPicture), by)
  const others = attached.filter(it => !isPicture(it)).map(it => it.filename ?? it.mimeType)
  const notes = [
    ...(unparted === undefined ? [] : ['the message says that it is in parts, and none is marked in it']),
    ...(others.length ? [`attachments left in the message: ${others.slice(0, 20).join(', ')}`] : []),
    ...(dates?.notes ?? [])
  ]
  return {
    place,
    // Messages of a mailbox may have parts of the same name.
    ...(place.record === undefined ? {} : { packed: String(place.record) }),
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    blocks: stacked(dates?.blocks ?? [], blocks),
    photos: withParts(photos, mail.attachments.filter(isPicture).map(partOf)),
    apart: ['headline'],
    ...(notes.length ? { notes } : {})
  }
}

/** Text up to the mark of mail programs, and the signature below it. */
function withSignature(text: string, by: string): Fragment {
  const [story = '', ...rest] = text.split(/^-- ?\r?$/m)
  const { blocks, photos } = fragmentOf(story, by)
  const signature = fragmentOf(rest.join('\n'), by).blocks.map((block): Block => ({ ...block, kind: 'signoff' }))
  return rest.length && blocks.length ? { blocks: stacked(blocks, signature), photos } : fragmentOf(text, by)
}

/** Node 20 takes windows-1252 for Latin-1 when it decodes at once: a dash becomes a control character, which no text has. */
function inWindows1252<T extends Pick<Email, 'subject' | 'text' | 'html'>>(mail: T): T {
  const mended = (text: string | undefined) =>
    text?.replace(/[\u0080-\u009f]/g, char => decodeAs(Uint8Array.of(char.charCodeAt(0)), 'windows-1252'))
  return { ...mail, subject: mended(mail.subject), text: mended(mail.text), html: mended(mail.html) }
}

/** What stands behind the head of a message whose parts are not where it says; nothing where that is nothing. */
function behindHead(bytes: Uint8Array): string | undefined {
  const { text } = decode(bytes)
  const at = text.indexOf('\n\n')
  const body = at < 0 ? '' : text.slice(at).trim()
  // A part that holds a file is no text.
  return body && !/^(?:--|content-)/im.test(body) ? body : undefined
}

const isPicture = ({ mimeType }: Attachment) => mimeType.startsWith('image/')

const partOf = ({ contentId, filename, content }: Attachment): PicturePart => ({
  id: contentId?.replace(/^<|>$/g, ''),
  location: filename ?? undefined,
  bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
})

/** Photos that came with a text, and that it does not show, stand behind it: where they belong is not known. */
function withAttached({ blocks, photos }: Fragment, pictures: readonly Attachment[], by: string): Fragment {
  const shown = new Set([...photos.values()].flatMap(({ at }) => at))
  const names = pictures.map(partOf).map(({ id, location }) => (id === undefined ? location : `cid:${id}`))
  const others = names.filter(name => name !== undefined && !shown.has(name))
  const made = photoBlocks(
    others.map(at => ({ at })),
    by,
    photos.size + 1
  )
  return { blocks: [...blocks, ...after(blocks.length, made.blocks)], photos: new Map([...photos, ...made.photos]) }
}
