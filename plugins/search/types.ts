// What the search page asks of the index, and what it is told. The page knows nothing of how the index is kept.

/** Part of an article that a query may name: `title:ferry`. */
export type Field = 'title' | 'caption' | 'author' | 'tag' | 'section' | 'publication' | 'agency'

/** A field whose whole value one may choose, with counts. */
export type FacetName = 'section' | 'author' | 'publication' | 'agency' | 'language' | 'photo'

/** A query, parsed. Text is as typed: the index makes words of it. */
export type Query =
  | { is: 'words'; text: string; field?: Field } //  one typed word; `follow-up` is two words that stand together
  | { is: 'phrase'; text: string; field?: Field } // these very words, in this order
  | { is: 'prefix'; text: string; field?: Field } // words that begin so
  | { is: 'facet'; name: FacetName; value: string } // `photo:kept`, and what is chosen beside the results
  | { is: 'issued'; from?: string; to?: string; before?: string; after?: string } //  EDTF days, months or years; the first two included
  | { is: 'not'; of: Query }
  | { is: 'any'; of: Query[] } //  OR
  | { is: 'all'; of: Query[] } //  the rest: words that stand beside each other

export type Sort = 'relevance' | 'newest' | 'oldest'

export interface Ask {
  query: Query
  sort: Sort
  /** Results to tell: from this one, counted from 0, and how many. */
  from: number
  size: number
}

/** An article that was found. */
export interface Hit {
  address: string
  title: string
  /** EDTF, as much as is known. */
  issued?: string
  section?: string
  byline?: string
  lang: string
  /** The smallest rendition of its first photo that is kept, by its path in the site. */
  photo?: { address: string; width: number; height: number }
  /** It holds only some of the words that were asked for. */
  partly: boolean
}

/** What to mark in a text: whole words, folded as `fold` does, beginnings of words, and runs of words. */
export interface Marks {
  words: string[]
  prefixes: string[]
  phrases: string[][]
}

export interface Answer {
  /** Articles that were found, exactly: those that hold all that was asked; if none does, those that hold most of it. */
  count: number
  /** Nothing holds all that was asked, so that `count` is of those that hold most of it. */
  most: boolean
  /** Further articles, that hold only some of the words; told after the others when sorted by relevance, if those hold all. */
  partly: number
  hits: Hit[]
  marks: Marks
  /** For each word or phrase of the query, how many articles would be found by it alone. */
  parts: { text: string; articles: number }[]
  /** Words that were widened to others that are spelt nearly so. */
  widened: { text: string; to: string[] }[]
  /** How many of the found articles were issued in each month (`2020-10`), year (`2020`), or at no known time (``), in order. */
  issued: { time: string; articles: number }[]
}

/** Values of a field among the found articles, most articles first. */
export interface Facet {
  name: FacetName
  values: { value: string; articles: number }[]
}

/** An index that is open. */
export interface Index {
  /** How many articles it holds. */
  readonly articles: number
  /** Every month or year that has articles, as `Answer.issued`. */
  readonly issued: readonly { time: string; articles: number }[]
  /** Facets that have more than one value in this archive, and about how many bytes must be loaded to count each. */
  readonly facets: readonly { name: FacetName; bytes: number }[]
  search(ask: Ask): Promise<Answer>
  /**
   * Counts the found articles by each value of a field. A facet that is chosen in the query does not narrow its own counts:
   * they say what choosing another value as well would add.
   */
  facet(query: Query, name: FacetName): Promise<Facet>
}
