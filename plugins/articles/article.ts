// Labelled blocks → an article: its fields with their evidence, its photos, its body, and what is set aside.
import type {
  AccessionFacts,
  Article,
  ArticleReading,
  Block,
  BlockKind,
  Dump,
  Fields,
  Inferred,
  SetAside,
  SetAsideKind
} from '../archive/types.ts'
import { dayOfPath } from '../rules/dates/path.ts'
import { isOpener } from '../rules/names/people.ts'
import { bodyOf } from './body.ts'
import { type FoundPhotos, isOfPhoto, photosOf } from './photos.ts'

/** Labels whose words become a field of their own. */
const FIELD_OF = {
  headline: 'title',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  section: 'section'
} as const satisfies Partial<Record<BlockKind, keyof Fields>>

/** Labels that stay on the page as text or as the words of a photo; every other one is set aside. */
const ON_PAGE = new Set<BlockKind>([
  'paragraph',
  'crosshead',
  'quotation',
  'item',
  'table',
  'photo',
  'alt',
  'caption',
  'credit'
])

/** Who is believed first when several blocks state the same field. */
const BELIEVED: readonly BlockKind[] = [
  'byline',
  'date',
  'signoff',
  'dateline',
  'biography',
  'credit',
  'copyright',
  'origin'
]

/** The facts of an accession that fill what the dump does not say. */
const FROM_ACCESSION = [
  ['publication', 'publication'],
  ['language', 'lang'],
  ['rights', 'rights']
] as const satisfies readonly [keyof AccessionFacts, keyof Fields][]

/** The day in a file's name may be the day on which it was saved. */
const FROM_PATH = 0.8

/** The library takes half a second to load, and most formats state the language. */
const detected = async (blocks: readonly Block[]) => (await import('./language.ts')).languageOf(blocks)

/** Makes the article that a reading holds, once the rules have labelled its blocks. */
export async function articleOf(
  dump: Dump,
  reader: string,
  reading: ArticleReading,
  blocks: readonly Block[],
  pictures?: FoundPhotos
): Promise<Article> {
  const fields: Partial<Fields> = { ...reading.fields }
  const inferred: Inferred[] = []
  const claim = <K extends keyof Fields>(field: K, value: Fields[K] | undefined, by: Omit<Inferred, 'field'>) => {
    if (value === undefined || fields[field] !== undefined) return
    fields[field] = value
    inferred.push({ field, ...by })
  }

  for (const [kind, field] of Object.entries(FIELD_OF) as [keyof typeof FIELD_OF, keyof Fields][]) {
    const of = blocks.filter(block => block.kind === kind)
    const first = of[0]
    // A stated field has its own words already; the line that repeats them is set aside below.
    if (first && fields[field] === undefined)
      claim(field, kind === 'byline' ? bylineOf(of) : of.map(b => b.text).join(' '), evidence(of))
  }
  for (const block of believable(blocks)) {
    for (const [field, value] of Object.entries(block.states ?? {}) as [keyof Fields, never][])
      claim(field, value, evidence([block]))
  }
  // An accession has one language, and now and then an article in another.
  const found = fields.lang === undefined ? await detected(blocks) : undefined
  if (found && found.lang !== dump.facts.language?.split('-')[0]) {
    claim('lang', found.lang, { rule: 'language', lines: found.lines })
  }
  for (const [fact, field] of FROM_ACCESSION) claim(field, dump.facts[fact], { rule: 'accession' })
  claim('issued', dayOfPath(dump.path), { rule: 'path', confidence: FROM_PATH })

  const { photos, places } = photosOf(blocks, pictures)
  const ofPhotos = blocks.filter(block => isOfPhoto(block.kind) && block.labelledBy !== reader)
  // One by one: a call takes only so many arguments, and a gallery may have more photos.
  for (const block of ofPhotos) inferred.push({ field: 'photos', ...evidence([block]) })

  return {
    ...fields,
    ...(photos.length ? { photos } : {}),
    source: {
      accession: dump.accession,
      path: dump.path,
      sha256: dump.digest,
      ...reading.place,
      reader,
      ...(reading.encoding && reading.encoding !== 'utf-8' ? { encoding: reading.encoding } : {}),
      inferred: merged(inferred),
      setAside: setAside(blocks, reading.fields)
    },
    body: bodyOf(blocks, places)
  }
}

/** The lines of a byline as one: a comma stands between them, but not behind `By`. */
const bylineOf = (blocks: readonly Block[]): string =>
  blocks.reduce((byline, { text }) => byline + (!byline ? '' : isOpener(byline) ? ' ' : ', ') + text, '')

/** The blocks that state something, the most believable kind first. */
function believable(blocks: readonly Block[]): Block[] {
  const rank = (block: Block) => (BELIEVED.indexOf(block.kind) + BELIEVED.length + 1) % (BELIEVED.length + 1)
  return blocks.filter(block => block.states).sort((a, b) => rank(a) - rank(b))
}

/** Who says so, from which lines, and how surely: the least sure of them counts. */
function evidence(blocks: readonly Block[]): Omit<Inferred, 'field'> {
  const least = (of: (block: Block) => number) => blocks.reduce((min, block) => Math.min(min, of(block)), Infinity)
  const confidence = least(block => block.confidence ?? 1)
  return {
    rule: blocks[0]?.labelledBy ?? '',
    lines: [least(({ lines: [from] }) => from), -least(({ lines: [, to] }) => -to)],
    ...(confidence < 1 ? { confidence } : {})
  }
}

/** Evidence for one field by one rule on neighbouring lines is one row. */
function merged(rows: Inferred[]): Inferred[] {
  const out: Inferred[] = []
  for (const row of rows) {
    const last = out.at(-1)
    const follows = last?.lines && row.lines && row.lines[0] <= last.lines[1] + 2 && row.lines[0] >= last.lines[0]
    if (last && follows && last.field === row.field && last.rule === row.rule && last.confidence === row.confidence) {
      last.lines = [last.lines?.[0] as number, Math.max(last.lines?.[1] as number, row.lines?.[1] as number)]
    } else out.push({ ...row })
  }
  return out
}

/** Every line that is not on the page. Blank lines between two of the same kind join them. */
function setAside(blocks: readonly Block[], stated: Partial<Fields>): SetAside[] {
  const out: SetAside[] = []
  let between = true
  for (const block of blocks) {
    const as = reasonOf(block, stated)
    if (!as) {
      between = true
      continue
    }
    const last = out.at(-1)
    const doubt = block.confidence === undefined ? {} : { rule: block.labelledBy, confidence: block.confidence }
    if (!between && last && last.as === as && last.confidence === doubt.confidence)
      last.lines = [last.lines[0], block.lines[1]]
    else out.push({ lines: [...block.lines], as, ...doubt })
    between = false
  }
  return out
}

function reasonOf(block: Block, stated: Partial<Fields>): SetAsideKind | undefined {
  if (ON_PAGE.has(block.kind)) return
  const field = FIELD_OF[block.kind as keyof typeof FIELD_OF]
  if (field) return stated[field] === undefined ? undefined : 'repeat'
  return block.kind as SetAsideKind
}
