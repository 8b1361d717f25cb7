// Credits that a sign or a word parts from the caption before them: a bar, a bracket, a label, a dash, `via`.
import { creditOdds, isAgency, isName, isSource, unbracketed, wordsOf } from '../credits.ts'
import { isPlaced, putAs } from '../describes.ts'
import { cased, isName as isPerson } from '../names/names.ts'
import { innerLabel } from '../photo-labels.ts'
import { countWords, EAST_ASIAN } from '../story/prose.ts'
import { SENTENCE, type Tail } from './tail.ts'

const BRACKETS = ['(', '[', '（', '［', '【']
/** `(Submitted by Jane Roe)` */
const FROM_WHOM = /^(?:submitted|provided|supplied|contributed|released|shared) (?:by|via|to) \S.{2,60}$/iu
const NOUN = /^(?:el|la|los|las|una?|un[oa]s|les?|une|des|der|die|das|eine?|il|gli|os|as|uma?) \p{L}/iu
/** `… (Jane Roe/The Gazette) @janeroe`. */
const HANDLE = /\s@\w{2,30}$/
const VIA = /\s(?:image|photo|picture|illustration)s? (?:via|by|from|courtesy of) (?<who>\p{Lu}[^.:;!?]{2,40})$/iu
const DASHED = /\s[-–—|]\s*(?:(?:image|photo|picture)s? )?(?:courtesy(?: of)?|via|credit) \p{Lu}?[^.!?]{2,60}$/iu
const DOTTED = /(?:\s|(?<=[.!?”"]))(?:photo )?credits?(?:\.{3}|…)\s?(?=\p{Lu})[^.!?]{3,120}\.?$/iu
const OWNED = /\s(?:©|\(c\))\s?(?:(?:19|20)\d\d\s)?(?<who>\p{Lu}[^.!?©]{2,60})$/iu
/** `Image credit: Roe et al., doi: 10.1000/182`: whose paper a picture is from. */
const CITED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? et al\b|, doi: ?10\./u
const CAPITALS = /\s\/\s(?<who>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3})$/u
/** No credit with its label is longer. */
const LABELLED = 200

/** `The harbour master and his crew | Jane Roe/AP`. */
export function behindBar(text: string): Tail | undefined {
  const at = text.lastIndexOf(' | ')
  if (at < 0 || text.length > SENTENCE) return
  const [caption, credit] = [text.slice(0, at).trim(), text.slice(at + 3).trim()]
  return wordsOf(caption).length >= 4 && creditOdds(credit) >= 0.8 ? { caption, credit, odds: 0.9 } : undefined
}

/** `… (Jane Roe/AP)`, `… [Image via Jane Roe]`. */
export function bracketed(text: string): Tail | undefined {
  const [handle = ''] = HANDLE.exec(text.slice(-40)) ?? []
  const whole = text.slice(0, text.length - handle.length).trimEnd()
  if (!/[)\]）］】]\.?$/.test(whole)) return
  const at = Math.max(...BRACKETS.map(bracket => whole.lastIndexOf(bracket)))
  if (at < 0) return
  const inside = whole
    .slice(at + 1)
    .replace(/[)\]）］】]\.?$/, '')
    .trim()
  const credit = inside + handle
  const caption = whole.slice(0, at).trim()
  if (!inside || inside.length > 140) return
  const label = innerLabel(whole.slice(at))
  if (label) return { caption, credit, odds: 1 }
  const odds = creditOdds(inside) || (FROM_WHOM.test(inside) && wordsOf(caption).length < 40 ? 0.9 : 0)
  // An agency alone in brackets may be the story's own sign-off.
  if (isAgency(inside))
    return caption && countWords(caption) < 40 && at > (EAST_ASIAN.test(caption) ? 6 : 20)
      ? { caption, credit, odds: 0.65 }
      : undefined
  // `… at the terminal (Facebook)`.
  if (isSource(inside) && caption && wordsOf(caption).length < 30) return { caption, credit, odds: 0.65 }
  // `El ferry espera en el puerto (Ana Roe)`: in a language whose grammar nobody asks, a noun's article opens the line.
  if (!odds && isPerson(inside) && NOUN.test(caption) && wordsOf(caption).length >= 7 && !/[.!?:;]/.test(caption))
    return { caption, credit, odds: 0.6 }
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
export function labelled(text: string): Tail | undefined {
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
    (CITED.test(name) ? 1 : 0) ||
    (unbracketed(name)
      .split(/[/,;|&]\s*/)
      .every(part => isName(part.trim()))
      ? 1
      : 0)
  return odds > 0 && wordsOf(name).length <= 14 ? { caption, credit, odds: 1 } : undefined
}

/** `The harbour at dawn. Credit...Jane Roe for The Gazette`. */
export function dotted(text: string): Tail | undefined {
  const found = DOTTED.exec(text.slice(-LABELLED))
  const caption = found ? text.slice(0, text.length - found[0].length).trim() : ''
  return found && caption ? { caption, credit: found[0].trim(), odds: 1 } : undefined
}

/** `The harbour at dawn © 2020 Jane Roe`. */
export function owned(text: string): Tail | undefined {
  const found = OWNED.exec(text.slice(-100))
  const caption = found && text.length <= SENTENCE ? text.slice(0, text.length - found[0].length).trim() : ''
  return found && wordsOf(caption).length > 2 && creditOdds(`© ${found.groups?.who}`) > 0
    ? { caption, credit: found[0].trim(), odds: 0.9 }
    : undefined
}

/** `The harbour at dawn - Courtesy of the harbour office`. */
export function dashed(text: string): Tail | undefined {
  const at = DASHED.exec(text.slice(-100))?.[0]
  const caption = at && text.length <= SENTENCE ? text.slice(0, -at.length).trim() : ''
  return at && wordsOf(caption).length > 2 ? { caption, credit: at.replace(/^\s*[-–—|]\s*/, ''), odds: 0.9 } : undefined
}

/** `Coches en el puerto / JUANA ROE`. */
export function stroked(text: string): Tail | undefined {
  const found = CAPITALS.exec(text.slice(-60))
  const caption = found && text.length <= SENTENCE ? text.slice(0, text.length - found[0].length).trim() : ''
  return found?.groups && wordsOf(caption).length >= 4 && isPerson(cased(found.groups.who ?? ''))
    ? { caption, credit: found.groups.who ?? '', odds: 0.75 }
    : undefined
}

/** `Chart on a phone image via Shutterstock`. */
export function via(text: string): Tail | undefined {
  const found = VIA.exec(text.slice(-80))
  if (!found?.groups || text.length > SENTENCE || wordsOf(text).length > 30) return
  const credit = found[0].trim()
  return creditOdds(found.groups.who ?? '') === 1
    ? { caption: text.slice(0, text.length - found[0].length).trim(), credit, odds: 0.9 }
    : undefined
}
