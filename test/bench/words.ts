// A made-up vocabulary whose words are as long and as frequent as a newspaper's.
import { between, oneOf, type Random, random } from './random.ts'

/** A newspaper of ten years uses some hundred thousand words, most of them once: names. */
const SIZE = 100_000
/** Zipf–Mandelbrot: the word of rank r is as frequent as 1 / (r + Q) ** S. The values are usual for English. */
const [Q, S] = [2.7, 1.05]

const ONSETS = 'b bl br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st str t th tr v w'.split(' ')
const VOWELS = 'a a a e e e e i i o o u ai ea ee ou'.split(' ')
const CODAS = ['', '', '', ...'l ld n nd ng nt r rd rs s st t m'.split(' ')]

/** The words, the most frequent first. */
const vocabulary = makeVocabulary(random(1))
const cumulative = makeCumulative()

/** A word, drawn as often as its rank deserves. */
export function word(next: Random): string {
  const wanted = next() * (cumulative[SIZE - 1] as number)
  let [low, high] = [0, SIZE - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return vocabulary[low] as string
}

/** A rare word with a capital, as names are. */
export const name = (next: Random): string => capital(vocabulary[between(next, 5000, 20_000)] as string)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function makeVocabulary(next: Random): string[] {
  const words = new Set<string>()
  while (words.size < SIZE) {
    // Frequent words are short: two to four letters for the first ten, eight or so for the ten-thousandth.
    const length = Math.max(2, Math.round(2 + 0.65 * Math.log(words.size + 1) + (next() + next() + next() - 1.5) * 2))
    let letters = ''
    while (letters.length < length) letters += oneOf(next, ONSETS) + oneOf(next, VOWELS) + oneOf(next, CODAS)
    words.add(letters.slice(0, length))
  }
  return [...words]
}

function makeCumulative(): Float64Array {
  const sums = new Float64Array(SIZE)
  let sum = 0
  for (let rank = 1; rank <= SIZE; rank++) sums[rank - 1] = sum += 1 / (rank + Q) ** S
  return sums
}
