// The nouns that every folder shares. Words are the glossary's (README, "Words").

/** A file as it came in. Its bytes are never edited. */
export interface Received {
  /** The folder under `dumps/` that it lies in. */
  accession: string
  /** Its path inside the accession, with `/` on every system. */
  path: string
  /** SHA-256 of the bytes, in hex. This is our fixity: same digest, same file. */
  digest: string
  /** How many bytes it has. */
  size: number
}

/** What a person says of an accession in `dumps/<accession>.json`. Every key is optional. */
export interface AccessionFacts {
  title?: string
  publication?: string
  /** The day it was received, in EDTF. */
  received?: string
  /** BCP 47: `en`, `pt-BR`. */
  language?: string
  /** IANA name: `Europe/London`. Times without a zone are read in it. */
  timeZone?: string
  rights?: string
  note?: string
  /** For JSON and tables: which of a record's keys holds a field of the contract, its `text`, `html` or `photos`. */
  fields?: Record<string, string>
}

/** Material received together, from one source: a folder under `dumps/`. */
export interface Accession {
  name: string
  facts: AccessionFacts
}

/** Text as it was decoded from bytes. */
export interface DecodedText {
  /** Line ends are `\n`; no byte-order mark, no NUL, no lone surrogate. */
  text: string
  /** What the bytes were taken for, as the WHATWG names it: `utf-8`, `windows-1252`. */
  encoding: string
  /** What was mended on the way, for a person to read: `2 NUL bytes left out`. */
  mended: string[]
}

/** A received file that holds articles, as a reader sees it. */
export interface Dump extends Received {
  facts: AccessionFacts
  /** The first 4 KB, to recognise a format by. */
  head: Uint8Array
  /** The whole file. For formats that cannot be read in pieces. */
  bytes(): Uint8Array
  /** The whole file as text. For formats that cannot be read in pieces. */
  text(): DecodedText
  /** The file in pieces, in order. For formats that are read record by record, however long the file is. */
  stream(): AsyncIterable<Uint8Array>
  /** The bytes from one place up to another. For formats that have their table of contents at the end. */
  part(from: number, to: number): Uint8Array
}

/** What a run of lines is. */
export type BlockKind =
  // What nobody has labelled yet, and the story's own text.
  | 'paragraph'
  | 'crosshead'
  | 'quotation'
  | 'item'
  | 'table'
  // What becomes a field of the page.
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'section'
  // A photo's place, where it has no words, and its words. An alt text, a caption and a credit in a row are one photo's.
  | 'photo'
  | 'alt'
  | 'caption'
  | 'credit'
  // What is set aside, with its kind as the reason.
  | SetAsideKind

/** Why lines are kept, but not shown on the page. The README says what each means. */
export type SetAsideKind =
  | 'advert'
  | 'biography'
  | 'comments'
  | 'copyright'
  | 'date'
  | 'embed'
  | 'gallery'
  | 'menu'
  | 'newsletter'
  | 'note'
  | 'origin'
  | 'other-article'
  | 'player'
  | 'related'
  | 'repeat'
  | 'script'
  | 'separator'
  | 'share'
  | 'signoff'
  | 'site'

/** First and last line, counted from 1. */
export type Lines = [first: number, last: number]

/** A run of lines that belong together. Flat, in reading order; a block never holds another. */
export interface Block {
  kind: BlockKind
  /** The text as it should be printed: repaired, without the words that only say what it is (`Photo:`). */
  text: string
  /** The same as Markdown, escaped, where the dump had links, emphasis or a table. A reader of markup gives it. */
  markdown?: string
  /** The lines of the text or of the markup; a reader whose format has none counts blocks instead. */
  lines: Lines
  /** Who says it is this kind: a reader (`plain`) or a rule (`byline`). */
  labelledBy: string
  /** How sure that is, from 0 to 1; absent means sure. Below `DOUBTFUL` an article goes on the list for review. */
  confidence?: number
  /** The words of one photo share a number, where the order alone does not tell which belong together; see `Reading`. */
  photo?: number
  /** What it looks like on its page: a reader of web pages says it, so that pages of one site can be compared. */
  look?: string
  /** What the block says of the article beyond its own words: a sign-off names authors, a date line the day of issue. */
  states?: Partial<Fields>
}

/** Below this a decision is one that a person should look at. */
export const DOUBTFUL = 0.7

/** The fields that describe an article. The front-matter contract has them under the same names. */
export interface Fields {
  title: string
  kicker: string
  standfirst: string
  byline: string
  authors: string[]
  dateline: string
  /** EDTF, as much as is known. */
  issued: string
  /** A day, or a time with its zone. */
  updated: string
  publication: string
  section: string
  lang: string
  tags: string[]
  original: string
  rights: string
}

/** A photo of an article, or the words of one that is lost. */
export interface Photo {
  /** `photo-1`, unique in the article; the body shows it as `![…](#photo-1)`. */
  id: string
  /**
   * Path inside the accession, `1/harbour.jpg`; of a photo that is packed in a dump `crawl.warc.gz!/` and its name in
   * there. Absent if the photo is lost.
   */
  file?: string
  lost?: true
  /** Where a lost photo was published: its address, as the dump has it. */
  original?: string
  caption?: string
  credit?: string
  alt?: string
  /** What its file says of it beyond that: its own headline, who made it, its copyright notice. */
  headline?: string
  byline?: string
  copyright?: string
  /** The day it was taken, in EDTF. */
  taken?: string
  /** From the smallest to the largest: `Port Ellen, Islay, Scotland`. */
  place?: string
  keywords?: string[]
}

/** A change a person made to what was printed, shown at the foot of the page. */
export interface Correction {
  on: string
  by?: string
  was?: string
  now?: string
  why?: string
}

/** Where in a dump an article was. */
export interface Place {
  /** In a dump of text. */
  lines?: Lines
  /** In a dump of many records, counted from 1. */
  record?: number
  /** In a dump that packs others: the name of the one inside. */
  inside?: string
}

/** A field that the dump did not state, who worked it out, and from which lines. */
export interface Inferred {
  field: string
  rule: string
  lines?: Lines
  confidence?: number
  /** Which photo's, which of its keys, and the field of its file that said it: `IPTC Credit`. */
  photo?: string
  key?: string
  from?: string
}

/** Lines that are not on the page, and why. */
export interface SetAside {
  lines: Lines
  as: SetAsideKind
  /** Who decided, if it was in doubt. */
  rule?: string
  confidence?: number
}

/** Where an article came from and what was done to it. */
export interface Source extends Place {
  accession: string
  path: string
  sha256: string
  reader: string
  /** What the bytes were taken for, when that is not UTF-8. */
  encoding?: string
  inferred?: Inferred[]
  setAside?: SetAside[]
  /** The same article received again. */
  also?: Copy[]
  /** SHA-256 of the page as ingest wrote it; see `articles/written.ts`. */
  written?: string
}

/** Where the same article was received again. */
export interface Copy extends Place {
  accession: string
  path: string
  sha256: string
  /** In a dump of text: its lines that are not on the page. */
  setAside?: Pick<SetAside, 'lines' | 'as'>[]
}

/** One story as printed: what a front-matter page holds. */
export interface Article extends Partial<Fields> {
  photos?: Photo[]
  corrections?: Correction[]
  source: Source
  /** Markdown. */
  body: string
}

/** What a reader found at one place of a dump: an article, in blocks, or something that is none. */
export type Reading = ArticleReading | { place: Place; notArticle: NotArticle; reason: string }

/**
 * A reading that is made when it is asked for. A long dump is gone through by several workers, and each makes its share:
 * what costs time is in `make`, and what the next record depends on is not.
 */
export interface Later {
  place: Place
  make(): Reading | Promise<Reading>
}

/** An article in blocks, with what the dump states of it. */
export interface ArticleReading {
  place: Place
  fields: Partial<Fields>
  blocks: Block[]
  /** Where the picture of a photo is: the key is the number that its blocks carry. */
  photos?: ReadonlyMap<number, PhotoPlace>
  /** Of a dump inside others: their names, from the outermost, `2020.zip!/list.jsonl`, without the received file's. */
  packed?: string
  encoding?: string
  notes?: string[]
  /** It is the text of a page, with all that stood around the story: it may hold none. */
  scrape?: true
  /** What the format has places of its own for, so that it is not looked for among the paragraphs. */
  apart?: readonly Apart[]
}

/**
 * A format that has a place for headlines has none in its text; one that has a place for photos, no words of them; one
 * that keeps the order of a page (`order`) has no line twice by accident, and no rest of a box.
 */
export type Apart = 'headline' | 'photos' | 'order'

/** Where a dump says that a photo's picture is. Whether it is there is found out when the dump has been read. */
export interface PhotoPlace {
  /** Paths beside the dump, and addresses: as they are printed, and whole. The best picture first. */
  at: string[]
  /** The picture itself, where it is a part of the dump that nothing else can refer to: of a message, of a saved page. */
  part?: PhotoPart
  /** The dump has no word for it, and it stood outside the text: without a picture there is nothing to show. */
  beside?: true
}

/** A photo that is a part of a dump. */
export interface PhotoPart {
  /** What it is called in there: `cid:photo@example.org`. */
  name: string
  bytes: Uint8Array
}

/** Where a photo lies in what packs it, as the reader of that says it. */
export type PhotoAt = readonly (number | string)[]

/** A photo that a dump packs as a file or record of its own. */
export interface PackedPhoto {
  /** What it is called in there: a member's name, the address of a record. */
  name: string
  /** Bytes, unpacked, as far as the container says. */
  size: number
  /** Where it lies, in terms of the container's reader, which can then read it alone. Absent where that cannot be done. */
  place?: PhotoAt
  /** Why it cannot be used. */
  problem?: string
  /** It is not packed: the dump gives it a name, by which others refer to it, and says where it lies. The best first. */
  at?: readonly string[]
  bytes(): Promise<Uint8Array>
}

/**
 * Why a dump, or a part of one, became no page. What is left out by rule (`left-out`) is counted among what was set aside,
 * and is nothing that a person should look at.
 */
export type NotArticle = 'left-out' | 'empty' | 'no-article' | 'unknown-format' | 'unreadable' | 'again'

/** Understands one dump format. */
export interface Reader {
  name: string
  /** What the README says of it: what it reads. */
  reads: string
  /** Is this dump in my format? Looks at its name and first bytes, and never throws. */
  accepts(dump: Dump): boolean
  /** The articles in it, one at a time, so that a dump of a million is never whole in memory. */
  articles(dump: Dump): Iterable<Reading | Later> | AsyncIterable<Reading | Later>
  /** It holds many articles, one behind the other, so that workers may share them. */
  many?: true
  /** The photos that it packs, one at a time. */
  photos?(dump: Dump): AsyncIterable<PackedPhoto>
  /** One of them again, from its place. */
  photoAt?(dump: Dump, place: PhotoAt, name: string): Promise<Uint8Array>
}

/** What a rule may know beside the blocks. */
export interface Context {
  dump: Received
  facts: AccessionFacts
  /** What the dump states. */
  fields: Partial<Fields>
  /** What the format keeps apart from the text. */
  apart?: readonly Apart[]
  /** Tells a person of something they should look at. */
  note(line: number | undefined, what: string): void
}

/** Says what some blocks are. Returns every block it was given, in order: it may relabel or split one. */
export interface Rule {
  name: string
  apply(blocks: readonly Block[], context: Context): Block[]
}

/** Something a person should look at. The build goes on. */
export interface Note {
  accession: string
  path: string
  line?: number
  record?: number
  /** Who noticed: a reader, a rule, or a step of the flow. */
  by: string
  what: string
}

/** A dump, or a part of one, that became no page: a line of `articles/set-aside.jsonl`. */
export interface AsideRow extends Place {
  accession: string
  path: string
  sha256: string
  as: NotArticle
  reason: string
}

/** A photo that an accession holds and no page shows: a line of `articles/unattached.jsonl`. */
export interface UnattachedRow {
  accession: string
  /** As `photos[].file` would name it. */
  file: string
  size: number
}
