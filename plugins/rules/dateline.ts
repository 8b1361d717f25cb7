// Place and agency that open the text: `LONDON, March 11 (Reuters) - …` is split off the lead.
import type { Block, Rule } from '../archive/types.ts'
import { readDates } from './dates/read-dates.ts'
import { agencyOf } from './names/agencies.ts'
import { headEnd } from './story/head.ts'

/** Places in capitals; after a comma a region or a date may stand as it likes. */
const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}'’.-]*){0,4}`
const REGION = String.raw`(?:,\s?[\p{L}\p{M}\p{N}.'’]+(?:\s[\p{L}\p{M}\p{N}.'’]+){0,3}){0,3}`
const AGENCY = String.raw`\s?\([\p{L}\p{M}&./ -]{2,40}\)`
const DASH = String.raw`\s?(?:[–—]|--|-(?=\s))\s?`
const CAPITALS = new RegExp(`^(${PLACE}${REGION}(?:${AGENCY})?)${DASH}(?=\\S)`, 'u')
/** A place as it is written elsewhere needs a region or an agency to be told from a phrase. */
const WRITTEN = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3}(?:,\s?\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2})(?:${AGENCY})?)\s?[–—]\s?(?=\S)`,
  'u'
)
const WITH_AGENCY = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}'’./-]+(?: [\p{L}\p{M}'’./-]+){0,3}${REGION}(?: \d{1,2})?\s?\(([\p{L}\p{M}&./ -]{2,40})\))(?:${DASH}|[:.]?\s+)(?=\S)`,
  'u'
)
/** Words in capitals that are no place. */
const NO_PLACE =
  /^(?:watch|exclusive|breaking|update|updated|live|video|photos?|opinion|analysis|editorial|review|q|a|note|spoilers?|read|listen|new|the|part|day|chapter|step)\b/iu
/** A lead begins a paragraph; what is shorter is a heading. */
const SHORTEST = 30

export const dateline: Rule = {
  name: 'dateline',
  apply(blocks) {
    if (blocks.some(block => block.kind === 'dateline')) return [...blocks]
    const from = Math.min(1, headEnd(blocks))
    const at = blocks.findIndex((block, i) => i >= from && block.kind === 'paragraph' && block.text.length >= SHORTEST)
    const lead = blocks[at]
    const length = lead ? openingOf(lead.text) : 0
    if (!lead || !length || lead.markdown !== undefined) return [...blocks]
    return [...blocks.slice(0, at), ...split(lead, length), ...blocks.slice(at + 1)]
  }
}

/** How long the dateline at the beginning of a lead is, with its dash; 0 if there is none. */
function openingOf(text: string): number {
  const start = text.slice(0, 160)
  if (NO_PLACE.test(start)) return 0
  const agency = WITH_AGENCY.exec(start)
  if (agency && agencyOf(agency[2] ?? '')) return agency[0].length
  return (CAPITALS.exec(start) ?? WRITTEN.exec(start))?.[0].length ?? 0
}

function split(lead: Block, length: number): Block[] {
  const words = lead.text.slice(0, length).replace(/[\s–—:-]+$/u, '')
  const issued = readDates(words)?.issued
  return [
    {
      ...lead,
      kind: 'dateline',
      text: words,
      labelledBy: 'dateline',
      ...(issued?.length === 10 ? { states: { issued } } : {})
    },
    { ...lead, text: lead.text.slice(length) }
  ]
}
