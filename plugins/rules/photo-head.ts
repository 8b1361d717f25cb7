// An agency at the head of a caption: `EPA Cars queue at the terminal`, `© REUTERS/ Jane Roe The ferry leaves`.
import type { Block, Rule } from '../archive/types.ts'
import { creditOdds, wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'
import { PHOTO_AGENCIES, PHOTO_SOURCES } from './words/photo.ts'

/** A caption of this form is one or two sentences. */
const LONGEST = 320
/** Words that open a sentence: an agency before one of them is not its subject. */
const OPENS =
  /^(?:A|An|The|This|That|These|In|On|At|As|From|It|He|She|They|There|His|Her|Its|One|Two|Some|Many|People|Police|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Una|O|Os|Um|Uma|Il|Lo)$/
const escaped = (name: string) => name.replace(/[.+*?]/g, '\\$&')
const NAMES = [...PHOTO_AGENCIES, ...PHOTO_SOURCES].sort((a, b) => b.length - a.length).map(escaped)
const HEAD = new RegExp(
  `^(?:©\\s*|[A-Z]{2,5}:)?(${NAMES.join('|')})(?:\\s?[-/]\\s*(?:Contributor|Stringer|Handout|[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?))?\\s+(?=[\\p{Lu}“‘"'\\d])`,
  'u'
)

export const photoHead: Rule = {
  name: 'photo-head',
  apply(blocks) {
    const found = blocks.map(block => (isOpen(block) && block.text.length <= LONGEST ? head(block.text) : undefined))
    // One such line may be a sentence about the agency; a dump that has several prints its credits so.
    const several = new Set(found.flatMap(f => (f ? [f.credit] : []))).size > 1
    return blocks.flatMap((block, i): Block[] => {
      const f = found[i]
      const sure = f && (f.sure || (several && !/[.!?]["”’)]?$/.test(f.caption)))
      if (!f || !sure) return [block]
      const odds = f.sure ? 1 : 0.8
      return [as(block, 'credit', 'photo-head', odds, f.credit), as(block, 'caption', 'photo-head', odds, f.caption)]
    })
  }
}

function head(text: string): { credit: string; caption: string; sure: boolean } | undefined {
  const found = HEAD.exec(text.slice(0, 100))
  if (!found) return
  const credit = found[0].trim()
  const caption = text.slice(found[0].length)
  if (wordsOf(caption).length < 4 || creditOdds(caption) > 0) return
  const compound = credit !== found[1] && !credit.startsWith('©')
  const agency = PHOTO_AGENCIES.includes(found[1] as string)
  return {
    credit,
    caption,
    sure: credit.startsWith('©') || compound || (agency && OPENS.test(caption.split(' ', 1)[0] ?? ''))
  }
}
