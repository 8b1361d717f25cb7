// Who is named in a line that one of the phrases of `Words` with `{who}` has: a sign-off, a link to an author's articles.
import { words } from './index.ts'

/** A sign-off is a line. */
const LONGEST = 400
const WHO = '{who}'

interface Form {
  open: string
  pattern: RegExp
}

const formOf = (phrase: string): Form => ({
  open: openingOf(phrase),
  pattern: new RegExp(
    `^[\\s—–_*-]*${phrase
      .split(/(…|\{who\})/)
      .map(piece =>
        piece === '…' ? '.*' : piece === WHO ? '(?<who>[^;:()（）]{2,120}?)(?: \\(@\\w{1,30}\\))?' : escaped(piece)
      )
      .join('')}[\\s.)）]*$`,
    'iu'
  )
})

const SIGNOFFS = words.flatMap(({ signoff }) => signoff).map(formOf)
const LINKS = words.flatMap(({ authorLinks }) => authorLinks).map(formOf)

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
export const signoffOf = (text: string): { who?: string } | undefined => formIn(SIGNOFFS, text)

/** Whom a line names that leads to what else an author wrote. */
export const authorLinked = (text: string): string | undefined => formIn(LINKS, text)?.who

function formIn(forms: readonly Form[], text: string): { who?: string } | undefined {
  if (text.length > LONGEST) return
  const line = text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
  for (const { open, pattern } of forms) {
    if (open && !line.startsWith(open)) continue
    const match = pattern.exec(text)
    if (match) return { who: match.groups?.who }
  }
}
