// Does a line close an article, and who wrote it, as the phrases in `Words.signoff` have it?
import { words } from './index.ts'

/** A sign-off is a line. */
const LONGEST = 400
const WHO = '{who}'

const FORMS = words
  .flatMap(({ signoff }) => signoff)
  .map(phrase => ({
    open: openingOf(phrase),
    pattern: new RegExp(
      `^[\\s—–_*-]*${phrase
        .split(/(…|\{who\})/)
        .map(piece => (piece === '…' ? '.*' : piece === WHO ? '(?<who>[^;:()（）]{2,120}?)' : escaped(piece)))
        .join('')}[\\s.)）]*$`,
      'iu'
    )
  }))

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[（(]|\\[(（]/g, '[(（]')
}

/** The words that a phrase begins with, by which most lines are told to be none. */
function openingOf(phrase: string): string {
  const [open = ''] = phrase.split(/…|\{who\}/)
  return open
    .trim()
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
}

/** A closing line; `who` are the words that name who wrote. */
export function signoffOf(text: string): { who?: string } | undefined {
  if (text.length > LONGEST) return
  const line = text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
  for (const { open, pattern } of FORMS) {
    if (open && !line.startsWith(open)) continue
    const match = pattern.exec(text)
    if (match) return { who: match.groups?.who }
  }
}
