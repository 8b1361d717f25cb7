// Who is in a photo's credit: `hannah mckay/Agence France-Presse/Getty Images` → a photographer and two agencies.
import { words } from '../words/index.ts'
import { CREDIT_PHRASES } from '../words/photo.ts'
import { plainLine } from '../words/phrases.ts'
import { agencyOf } from './agencies.ts'
import { cased, isName } from './names.ts'

/** Who made a photo and who supplied it. */
export interface Credited {
  photographers: string[]
  /** As `agencyOf` prints them where it knows them; other companies as they are printed. */
  agencies: string[]
}

const LABEL = new RegExp(
  `^[\\s([]*(?:${[...new Set(words.flatMap(({ credit }) => credit))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?:\\s*[:：=]\\s*|\\s+)`,
  'iu'
)
const DIVIDER = /\s*[/|;•]\s*|\s+(?:via|for|für|pour|para|per|through)\s+|\s*,\s+|\s+[–—-]\s+/iu
/** What stands for a name where there is none: `Handout`, and the `File` behind a photographer's. */
const NOBODY = new Set(
  [...Object.values(CREDIT_PHRASES).flat(), 'file', 'archive', 'archiv', 'archives'].map(plainLine)
)
const HANDLE = /^@?[\w.]*[@_\d][\w.]*$/

/** Reads a credit as printed, with or without the word that says that it is one. */
export function creditedIn(credit: string): Credited {
  const [photographers, agencies] = [new Set<string>(), new Set<string>()]
  const text = bare(credit.replace(LABEL, ''))
  // Two agencies that are written as one name come first: `AFP via Getty Images`.
  for (const part of text.split(DIVIDER).map(bare)) {
    if (NOBODY.has(plainLine(part))) continue
    const agency = agencyOf(part)
    if (agency) agencies.add(agency)
    else if (isName(cased(part))) photographers.add(cased(part))
    else if (part && !HANDLE.test(part) && /\p{L}{2}/u.test(part) && part.length <= 60) agencies.add(part)
  }
  return { photographers: [...photographers], agencies: [...agencies] }
}

/** Without the signs and brackets around it; a bracket that closes one inside it stays. */
function bare(text: string): string {
  const begun = text.replace(/^[\s([©]+/, '')
  return /[([]/.test(begun) ? begun.replace(/[\s.]+$/, '') : begun.replace(/[\s)\].]+$/, '')
}
