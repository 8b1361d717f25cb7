// Credits that nothing parts from the caption before them but their words: a sentence of their own, a lost break, names.
import { creditOdds, isAgency, isSource, wordsOf } from '../credits.ts'
import { putAs } from '../describes.ts'
import { SENTENCE, type Tail } from './tail.ts'

const FROM =
  /^(?:shot|photographed|pictured|illustrated|filmed) by \p{Lu}|^(?:image|photo|photograph|picture|illustration|screenshot|screengrab|still|video|footage)s? (?:(?:was |were )?(?:taken|provided|supplied|courtesy|captured) )?(?:via|by|from|courtesy of|of) (?:the )?\p{Lu}|^(?:foto|photo) (?:di|de|von|par|por) \p{Lu}/iu
/** So many words before a dash and an agency: a caption, where the story goes on. */
const WIRE = 30
const DASH = /^[-–—|/]\s*/
const SLASHED = /^\p{Lu}[^/]{1,40}\s?\/\s?\p{Lu}[^/]{1,40}$/u
const CREDIT = /^Credits? (?=\p{Lu})/u
const IMAGE = /^(?:Image|Photo|Video|Slide Show)\s+(?=\p{Lu})/u
/** Words that an agency may follow in a sentence of the story: `told AFP`. */
const IN_A_SENTENCE =
  /\b(?:a|an|and|as|at|by|for|from|in|of|on|or|said|says|tell|tells|the|to|told|with|via|quoting|citing|à|al|an|bei|par|por|von)$/i

/** `… on Friday. Jane Roe/AP`. */
export function sentence(text: string): Tail | undefined {
  const start = lastSentence(text)
  if (start === undefined) return
  const credit = text.slice(start).trim()
  // `… before the strike. Picture from the account of the harbour office`
  if (FROM.test(credit) && wordsOf(credit).length <= 12)
    return { caption: text.slice(0, start).trim(), credit, odds: 0.9 }
  // `Image Cars queue at the terminal. Credit Jane Roe/AP`, without a colon.
  const [said = ''] = CREDIT.exec(credit) ?? []
  if (said && creditOdds(credit.slice(said.length)) > 0)
    return { caption: text.slice(0, start).replace(IMAGE, '').trim(), credit, odds: 0.9 }
  const caption = text.slice(0, start).trim()
  const odds = creditOdds(credit) || (isSource(credit) && text.length < SENTENCE ? 0.75 : 0)
  if (odds >= 0.75 && (odds === 1 || !/^(?:the|a)\s/i.test(credit)))
    return { caption, credit, odds: odds > 0.9 ? 1 : odds }

  // `Cars queue at the terminal on Friday. — AFP`, `… RNZ / Jane Roe`: what stands before is put as a caption is.
  const bare = credit.replace(DASH, '')
  const sent = bare !== credit && isAgency(bare) && wordsOf(caption).length <= WIRE
  if (
    text.length < SENTENCE &&
    (bare !== credit || SLASHED.test(credit)) &&
    creditOdds(bare) >= 0.6 &&
    (sent || putAs(caption))
  )
    return { caption, credit: bare, odds: 0.75 }
}

/** Where the last sentence begins: behind a full stop, not that of an initial. */
function lastSentence(text: string): number | undefined {
  for (const { index } of [...text.matchAll(/(?<=[.!?…”"’)])\s+(?=\S)|(?<=[。！？])(?=\S)/gu)].reverse()) {
    if (/(?:^|[\s/])\p{Lu}\.$/u.test(text.slice(Math.max(0, index - 3), index))) continue
    return index
  }
}

/** `… the harbourJane Roe/AP`: the break between them was lost. */
export function glued(text: string): Tail | undefined {
  const breaks = [...text.slice(-100).matchAll(/(?<=[\p{Ll}.!?”])(?=\p{Lu})/gu)].map(
    ({ index }) => index + Math.max(0, text.length - 100)
  )
  for (const at of breaks) {
    const credit = text.slice(at)
    if (at > 10 && isSureGlued(credit)) return { caption: text.slice(0, at), credit, odds: 0.9 }
  }
}

/** A word with a capital inside it (`TikTok and …`) is no lost break. */
const isSureGlued = (credit: string) =>
  wordsOf(credit).length < 9 && (creditOdds(credit) === 1 || (creditOdds(credit) >= 0.8 && credit.includes('/')))

/** `… in Nice Getty Images`: nothing parts them but that the sentence has no full stop. */
export function bare(text: string): Tail | undefined {
  if (text.length > SENTENCE || /[.!?…:;"”’]$/.test(text)) return
  const words = wordsOf(text)
  for (const length of [3, 2, 1]) {
    if (words.length < length + 4) continue
    const credit = words.slice(-length).join(' ')
    // `… of the storm Facebook`: no name is before it.
    const site =
      length === 1 && isSource(credit) && /^\p{Lu}.*\p{Ll}/u.test(credit) && /^[\p{Ll}\d]/u.test(words.at(-2) ?? '')
    if (!isAgency(credit) && !site) continue
    const caption = words.slice(0, -length).join(' ')
    if (IN_A_SENTENCE.test(caption) || /[,;(–—-]$/.test(caption)) return
    return { caption, credit, odds: 0.8 }
  }
  return slashed(text, words)
}

/** `… in 1973 Jane Roe/Museum Archives/Getty Images`: names with a stroke between them, from the first name on. */
function slashed(text: string, words: readonly string[]): Tail | undefined {
  const from = Math.max(4, words.length - 8)
  // Not the stroke of a web address.
  const stroke = words.findIndex((word, i) => i >= from && /\p{L}\/\p{L}/u.test(word) && !/\.\p{L}+\//u.test(word))
  if (stroke < 0) return
  // Before a person's last name stands the first one; before an agency the caption ends.
  const named = !isAgency(words[stroke]?.split('/')[0] ?? '') && /^\p{Lu}/u.test(words[stroke - 1] ?? '')
  const start = named && stroke > 4 ? stroke - 1 : stroke
  const credit = words.slice(start).join(' ')
  const odds = creditOdds(credit)
  return odds >= 0.8 ? { caption: text.slice(0, text.length - credit.length).trim(), credit, odds: 0.8 } : undefined
}
