// A file of a news database → its documents, each with its lines.

/** Who gave it out: each has marks and labels of its own. */
export type Service = 'lexisnexis' | 'factiva' | 'proquest' | 'newsbank'

/** A document's lines, the first of them numbered as in the dump. */
export interface Document {
  first: number
  lines: string[]
}

const COUNTED = /^\s*(?:document\s+)?\d+ (?:of|von|sur|de) \d+ (?:documents?|dokumenten?|documentos?)\s*$/i
const PAGE = /^\f?\s*Page \d+ of \d+\s*$/i
const LENGTH = /^\s*(?:length|longueur|länge|longitud):\s*\d[\d.,]* (?:words?|mots|wörter|palabras)\b/im
const WORDS = /^\s*\d[\d.,]* (?:words|mots|wörter|palabras|parole|palavras)\s*$/im
/** `Harbour Gazette, The (Port Ellen, Scotland) - October 23, 2020` */
const PAPER = /^\s*\S.{2,100}\s[-–—]\s(?:\p{L}+day,? )?\p{L}{3,9}\.? \d{1,2}, (?:1[6-9]|20)\d\d\s*$/mu

/** Who gave a text out that begins so, if it is one of these. */
export function serviceOf(head: string): Service | undefined {
  if (/^\s*[{[<]/.test(head)) return
  if (/^\s*\d+ (?:of|von|sur|de) \d+ (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?)\s*$/m.test(head) || LENGTH.test(head))
    return 'lexisnexis'
  if (/^HD(?:\s|$)/m.test(head) && /^(?:WC|PD)(?:\s|$)/m.test(head)) return 'factiva'
  if (WORDS.test(head) && /words?|mots|w.rter|palabras/i.test(head) && FACTIVA_DATE.test(head)) return 'factiva'
  if (/^ProQuest document (?:id|link):|^\s*Report Information from ProQuest/im.test(head)) return 'proquest'
  if (/^Full text:/m.test(head) && /^Publication (?:info|title|date):/m.test(head)) return 'proquest'
  if (PAPER.test(head) && /^(?:Record Number|Readability|OpenURL Link|Citation|NewsBank\b.*):?/m.test(head))
    return 'newsbank'
}

/** The day stands under the number of words. */
const FACTIVA_DATE = new RegExp(`${WORDS.source}\\s*^\\s*\\d{1,2}\\.? \\p{L}+\\.? (?:1[6-9]|20)\\d\\d\\s*$`, 'imu')

/** The documents of a file. What no document has, such as a list of searches at its head, belongs to the first. */
export function documentsIn(lines: readonly string[], service: Service): Document[] {
  const starts = startsOf(lines, service)
  if (!starts.length || starts[0] !== 0) starts.unshift(0)
  const documents = starts.map((from, i) => ({ first: from + 1, lines: lines.slice(from, starts[i + 1]) }))
  // Too short to be a document: what stood above the first, or under the last.
  const whole: Document[] = []
  for (const document of documents) {
    const before = whole.at(-1)
    const isShort = (it: Document) => it.lines.filter(line => /\S/.test(line)).length < 4
    if (before && (isShort(document) || isShort(before) || !/\p{L}{3}/u.test(before.lines.join(' '))))
      before.lines.push(...document.lines)
    else whole.push(document)
  }
  return whole.filter(({ lines: own }) => own.some(line => /\S/.test(line)))
}

function startsOf(lines: readonly string[], service: Service): number[] {
  const after = (mark: RegExp) => lines.flatMap((line, i) => (mark.test(line) && i + 1 < lines.length ? [i + 1] : []))
  const at = (mark: RegExp) => lines.flatMap((line, i) => (mark.test(line) ? [i] : []))
  if (service === 'factiva') return after(/^\s*(?:AN\s+)?(?:Document|Dokument|Documento) [A-Z][\dA-Za-z]{12,40}\s*$/)
  if (service === 'newsbank') {
    // The headline stands over the paper's name: the lines between it and the blank line before.
    return at(PAPER).map(found => {
      let from = found
      while (from > 0 && !/\S/.test(lines[from - 1] as string)) from--
      while (from > 0 && /\S/.test(lines[from - 1] as string)) from--
      return from
    })
  }
  if (service === 'proquest') {
    const counted = at(/^\s*Document \d+ of \d+\s*$/i)
    return counted.length ? counted : after(/^\s*_{20,}\s*$/)
  }
  const counted = at(COUNTED)
  if (counted.length) return counted
  const ended = after(/^\s*End of Document\s*$/i)
  return ended.length ? ended : at(PAGE).filter(i => /\b1 of/i.test(lines[i] as string))
}
