// A caption and its credit in one line: `Cars queue at the terminal. Jane Roe/AP`, `… (Photo by Jane Roe)`, `… Image: Jane Roe`.
import type { Rule } from '../archive/types.ts'
import { creditOdds, isAgency, isName, isSource, unbracketed, wordsOf } from './credits.ts'
import { isPlaced, putAs } from './describes.ts'
import { as, isOpen } from './open.ts'
import { innerLabel } from './photo-labels.ts'

/** Captions are short, though a wire's may have three sentences. */
const LONGEST = 900
/** A caption that ends in an agency without a full stop before it is one sentence. */
const SENTENCE = 320
/** The story goes on: `He added that …`. */
const TOLD = /^(?:he|she|they|it|the \p{L}+) (?:also )?(?:added|said|says|told|explained|claimed|wrote)\b/iu
/** `… (Jane Roe/The Gazette) @janeroe`. */
const HANDLE = /\s@\w{2,30}$/
const VIA = /\s(?:image|photo|picture|illustration)s? (?:via|by|from|courtesy of) (?<who>\p{Lu}[^.:;!?]{2,40})$/iu
const FROM =
  /^(?:shot|photographed|pictured|illustrated|filmed) by \p{Lu}|^(?:image|photo|photograph|picture|illustration|screenshot|screengrab|still|video|footage)s? (?:(?:was |were )?(?:taken|provided|supplied|courtesy|captured) )?(?:via|by|from|courtesy of|of) (?:the )?\p{Lu}/iu
const DASHED = /\s[-–—|]\s*(?:(?:image|photo|picture)s? )?(?:courtesy(?: of)?|via|credit) \p{Lu}?[^.!?]{2,60}$/iu
const CREDIT = /^Credits? (?=\p{Lu})/u
const IMAGE = /^(?:Image|Photo|Video|Slide Show)\s+(?=\p{Lu})/u
/** No credit with its label is longer. */
const LABELLED = 200
/** Words that an agency may follow in a sentence of the story: `told AFP`. */
const IN_A_SENTENCE =
  /\b(?:a|an|and|as|at|by|for|from|in|of|on|or|said|says|tell|tells|the|to|told|with|via|quoting|citing|à|al|an|bei|par|por|von)$/i

export const photoTail: Rule = {
  name: 'photo-tail',
  apply: blocks =>
    blocks.flatMap(block => {
      if (!(block.kind === 'caption' || isOpen(block)) || block.text.length > LONGEST) return [block]
      const found = tail(block.text)
      if (!found) return [block]
      const { caption, credit, odds } = found
      if (!caption) return [as(block, 'credit', 'photo-tail', odds, credit)]
      // `2020-10-23 10:15 Source: The Gazette` says when and where an article was, and not what a photo shows.
      if (!/\p{L}/u.test(caption)) return [block]
      // A paragraph that lost the break before a credit stays one.
      const words =
        TOLD.test(caption) && block.kind !== 'caption'
          ? { ...block, text: caption }
          : as(block, 'caption', 'photo-tail', odds, caption)
      return [words, as(block, 'credit', 'photo-tail', odds, credit)]
    })
}

interface Tail {
  caption: string
  credit: string
  odds: number
}

function tail(text: string): Tail | undefined {
  const parted = behindBar(text)
  if (parted) return parted
  // `Jane Roe. Photo: John Doe/AP` is all names.
  const named = /[.!?] \p{Lu}/u.test(text) ? labelled(text) : undefined
  if (named && /[.!?]$/.test(named.caption)) return named
  // A caption that is nothing but a credit and its mark.
  if (creditOdds(text) > 0) return /^(?:©|\(c\))/i.test(text) ? { caption: '', credit: text, odds: 0.9 } : undefined
  return bracketed(text) ?? labelled(text) ?? dashed(text) ?? via(text) ?? sentence(text) ?? glued(text) ?? bare(text)
}

/** `The harbour master and his crew | Jane Roe/AP`. */
function behindBar(text: string): Tail | undefined {
  const at = text.lastIndexOf(' | ')
  if (at < 0 || text.length > SENTENCE) return
  const [caption, credit] = [text.slice(0, at).trim(), text.slice(at + 3).trim()]
  return wordsOf(caption).length >= 4 && creditOdds(credit) >= 0.8 ? { caption, credit, odds: 0.9 } : undefined
}

/** `… (Jane Roe/AP)`, `… [Image via Jane Roe]`. */
function bracketed(text: string): Tail | undefined {
  const [handle = ''] = HANDLE.exec(text.slice(-40)) ?? []
  const whole = text.slice(0, text.length - handle.length).trimEnd()
  if (!/[)\]]\.?$/.test(whole)) return
  const at = Math.max(whole.lastIndexOf('('), whole.lastIndexOf('['))
  if (at < 0) return
  const inside = whole
    .slice(at + 1)
    .replace(/[)\]]\.?$/, '')
    .trim()
  const credit = inside + handle
  const caption = whole.slice(0, at).trim()
  if (!inside || inside.length > 140) return
  const label = innerLabel(whole.slice(at))
  if (label) return { caption, credit, odds: 1 }
  const odds = creditOdds(inside)
  // An agency alone in brackets may be the story's own sign-off.
  if (isAgency(inside))
    return caption && wordsOf(caption).length < 40 && at > 20 ? { caption, credit, odds: 0.65 } : undefined
  // `Portrait of Jane Roe (Port Ellen Police)`: told by what stands before it.
  if (
    !odds &&
    caption &&
    isName(inside) &&
    wordsOf(inside).length > 1 &&
    isPlaced(caption) &&
    putAs(caption) === 'fragment'
  )
    return { caption, credit, odds: 0.65 }
  return odds > 0 && caption ? { caption, credit, odds: odds >= 0.6 ? 1 : odds } : undefined
}

/** `… Image: Jane Roe.` The label stays in the credit: here it is what parts it from the caption. */
function labelled(text: string): Tail | undefined {
  const before = Math.max(0, text.length - LABELLED)
  const found = innerLabel(text.slice(before))
  if (!found || before + found.at === 0) return
  const label = { at: before + found.at, after: before + found.after }
  const caption = text.slice(0, label.at).replace(/[([\s]+$/, '')
  const name = text.slice(label.after).trim()
  if (!caption || name.length > 120) return
  if (!name) return
  const credit = text
    .slice(label.at)
    .replace(/[)\]]\.?$/, '')
    .trim()
  const odds =
    creditOdds(name) ||
    (unbracketed(name)
      .split(/[/,;|&]\s*/)
      .every(part => isName(part.trim()))
      ? 1
      : 0)
  return odds > 0 && wordsOf(name).length <= 14 ? { caption, credit, odds: 1 } : undefined
}

/** `The harbour at dawn - Courtesy of the harbour office`. */
function dashed(text: string): Tail | undefined {
  const at = DASHED.exec(text.slice(-100))?.[0]
  const caption = at && text.length <= SENTENCE ? text.slice(0, -at.length).trim() : ''
  return at && wordsOf(caption).length > 2 ? { caption, credit: at.replace(/^\s*[-–—|]\s*/, ''), odds: 0.9 } : undefined
}

/** `Chart on a phone image via Shutterstock`. */
function via(text: string): Tail | undefined {
  const found = VIA.exec(text.slice(-80))
  if (!found?.groups || text.length > SENTENCE || wordsOf(text).length > 30) return
  const credit = found[0].trim()
  return creditOdds(found.groups.who ?? '') === 1
    ? { caption: text.slice(0, text.length - found[0].length).trim(), credit, odds: 0.9 }
    : undefined
}

/** `… on Friday. Jane Roe/AP`. */
function sentence(text: string): Tail | undefined {
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
  const odds = creditOdds(credit) || (isSource(credit) && text.length < SENTENCE ? 0.75 : 0)
  return odds >= 0.75 && (odds === 1 || !/^(?:the|a)\s/i.test(credit))
    ? { caption: text.slice(0, start).trim(), credit, odds: odds > 0.9 ? 1 : odds }
    : undefined
}

/** Where the last sentence begins: behind a full stop, not that of an initial. */
function lastSentence(text: string): number | undefined {
  for (const { index } of [...text.matchAll(/(?<=[.!?…”"’)])\s+(?=\S)/gu)].reverse()) {
    if (/(?:^|[\s/])\p{Lu}\.$/u.test(text.slice(Math.max(0, index - 3), index))) continue
    return index
  }
}

/** `… the harbourJane Roe/AP`: the break between them was lost. */
function glued(text: string): Tail | undefined {
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
function bare(text: string): Tail | undefined {
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
