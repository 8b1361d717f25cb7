// Is what a format calls a caption a credit alone? `Credit: Jane Roe/AP`, `Foto: Jane Roe`, `Jane Roe/The Gazette`.
import { creditOdds, isName, unbracketed } from './credits.ts'
import { isCreditText } from './photo-label.ts'
import { headLabel } from './photo-labels.ts'

/** No credit is longer. */
const LONGEST = 140
/** How sure a shape without a label must be: `Jane Roe` alone is who is to be seen. */
const SHAPE = 0.6

/** `(The Gazette)`: brackets say that it is no title of what is to be seen. */
const BRACKETED = /^[([][^()[\]]{2,60}[)\]]$/

/** How sure it is that such a caption is nothing but a credit; 0 when it says what is to be seen. */
export function creditAloneOdds(text: string): number {
  if (text.length > LONGEST) return 0
  const head = headLabel(text)
  if (head) return head.label !== 'caption' && isCreditText(head.rest) ? 1 : 0
  const odds = creditOdds(text)
  if (odds >= SHAPE) return odds
  return BRACKETED.test(text) && isName(unbracketed(text)) ? SHAPE : 0
}
