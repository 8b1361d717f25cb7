// Text → words: the one function that makes the words of the index, of a query, and of what is marked in a text.

/** A word where it stands in a text. */
export interface Word {
  /** Folded: see `fold`. */
  word: string
  /** Where it begins and ends in the text, in UTF-16 code units. */
  start: number
  end: number
}

/** Letters and digits, with apostrophes and full stops inside: `O'Brien`, `U.S`, `3.5`. What words are in it, `wordsOf` says. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.][\p{L}\p{M}\p{N}]+)*/gu
const SIMPLE = /^[A-Za-z0-9]+$/

/** Scripts that put no space between words. Their runs become pairs of letters that overlap. */
export const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const UNSPACED_RUN = new RegExp(`[${UNSPACED}ー々]+`, 'gu')

/** `l'eau`, `d'une`, `qu'il`, `dell'acqua`: the article before the apostrophe is no part of the word. */
const ELIDED = /^(?:[cdjlmnst]|qu|\p{L}*[ld]l|un)$/iu

/** The words of a run; places are counted from its beginning. */
export function wordsOf(run: string): Word[] {
  if (SIMPLE.test(run)) return [{ word: run.toLowerCase(), start: 0, end: run.length }]
  const words: Word[] = []
  let at = 0
  for (const found of run.matchAll(UNSPACED_RUN)) {
    spaced(run, at, found.index, words)
    at = found.index + found[0].length
    pairs(found[0], found.index, words)
  }
  spaced(run, at, run.length, words)
  return words
}

/** The words of a text, in order. */
export function split(text: string): Word[] {
  const words: Word[] = []
  for (const run of text.matchAll(RUN))
    for (const { word, start, end } of wordsOf(run[0]))
      words.push({ word, start: run.index + start, end: run.index + end })
  return words
}

/** 北京市 → 北京, 京市, and the last letter by itself, so that every letter begins a word. */
function pairs(run: string, at: number, words: Word[]): void {
  const letters = [...run]
  let start = at
  for (const [i, letter] of letters.entries()) {
    const two = letter + (letters[i + 1] ?? '')
    words.push({ word: fold(two), start, end: start + two.length })
    start += letter.length
  }
}

function spaced(run: string, from: number, to: number, words: Word[]): void {
  const text = run.slice(from, to)
  // `U.S` is one word, `3.5` too; `end.Next` lost its space.
  const whole = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$|^[\p{N}.]+$/u.test(text)
  for (const found of text.matchAll(whole ? /.+/gsu : /[^.]+/gu)) apostrophes(found[0], from + found.index, words)
}

function apostrophes(text: string, at: number, words: Word[]): void {
  const [before = '', ...after] = text.split(/['’ʼ]/u)
  const rest = after.join("'")
  if (after.length && (rest === 's' || rest === 'S')) add(before, at, text.length, words)
  else if (after.length && rest.length > 1 && ELIDED.test(before)) {
    add(before, at, before.length, words)
    apostrophes(text.slice(before.length + 1), at + before.length + 1, words)
  } else add(text, at, text.length, words)
}

function add(text: string, at: number, length: number, words: Word[]): void {
  const word = fold(text)
  if (word) words.push({ word, start: at, end: at + length })
}

/** Letters that no decomposition takes apart. */
const PLAIN = new Map(
  'ß:ss æ:ae œ:oe ø:o đ:d ł:l ı:i þ:th ð:d ё:е ة:ه ى:ي ـ: ς:σ'
    .split(' ')
    .map(pair => pair.split(':') as [string, string])
)

/** Case, width, ligatures and diacritics away, so that `Łódź`, `ＬＯＤＺ` and `lodz` are one word. */
export function fold(text: string): string {
  const lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ.]/gu, '')
  if (/^[a-z0-9]*$/.test(lower)) return lower
  const bare = lower
    .normalize('NFD')
    // Marks that make another letter of it stay: й, が.
    .replace(/(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^a-z]/gu, letter => PLAIN.get(letter) ?? letter)
  // The Arabic article, alone or after a conjunction.
  return bare.replace(/^[وبفك]?ال(?=\p{L}{3})/u, '')
}
