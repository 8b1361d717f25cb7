// The photos of an accession that are named as a dump is.
import path from 'node:path'
import { innermost } from '../accessions/photo-names.ts'

/** `-2`, `_02`, ` (2)`, `2`: the number of one photo of several. */
const NUMBER = /([-_ .]?)\(?(\d{1,4})\)?$/

/** What a photo may be named after: its own name, that without its number, and its folder. */
export function namesakes(file: string): string[] {
  const stem = stemOf(file)
  const folder = path.posix.dirname(innermost(file))
  return [...new Set([stem, stem.replace(NUMBER, ''), ...(folder === '.' ? [] : [topOf(file) + folder])])].filter(
    Boolean
  )
}

/**
 * Of the photos that may be named after a dump: the one of its own name (`ferry.jpg` beside `ferry.txt`), or those
 * numbered from it, in order (`ferry-1.jpg`; `ferry/1.jpg`). None where the order is not certain.
 */
export function namedAs(dump: string, files: readonly string[]): string[] {
  const stem = stemOf(dump)
  const own = files.filter(file => stemOf(file) === stem)
  const inFolder = files.filter(file => stemOf(file).startsWith(`${stem}/`))
  // Of `2020-10.txt` the photo `2020-10-23.jpg` is perhaps not: a name of figures may go on in figures.
  const isWord = /\p{L}/u.test(path.posix.basename(stem))
  const numbered = isWord ? files.filter(file => isNumbered(stemOf(file), stem)) : []
  if (own.length > 1 || (inFolder.length && (own.length || numbered.length))) return []
  if (inFolder.length === 1) return inFolder
  const series = [...numbered, ...inFolder].map(file => ({ file, number: numberOf(stemOf(file)) }))
  series.sort((a, b) => a.number - b.number)
  const first = own.length ? [1, 2] : [0, 1]
  const isWhole = series.every(({ number }, i) => first.some(n => number === n + i && series[0]?.number === n))
  return isWhole ? [...own, ...series.map(({ file }) => file)] : []
}

const numberOf = (stem: string) => Number(NUMBER.exec(stem)?.[2] ?? Number.NaN)

/** Figures right behind figures are one number: `10.jpg` is not the first photo of `1.txt`. */
function isNumbered(stem: string, of: string): boolean {
  const found = stem.startsWith(of) && stem !== of ? NUMBER.exec(stem) : null
  return found !== null && stem.length - found[0].length === of.length && (found[1] !== '' || !/\d$/.test(of))
}

const topOf = (file: string) => file.slice(0, file.length - innermost(file).length)

function stemOf(file: string): string {
  const { dir, name } = path.posix.parse(innermost(file))
  return topOf(file) + (dir ? `${dir}/${name}` : name)
}
