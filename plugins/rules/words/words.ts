// What a translator writes for a language: the words by which the rules know a line.

/** Kinds of furniture that are known by their words. */
export type FurnitureKind =
  | 'advert'
  | 'comments'
  | 'copyright'
  | 'menu'
  | 'newsletter'
  | 'note'
  | 'origin'
  | 'related'
  | 'share'

/**
 * The words of one language, as they are printed; capitals do not matter. A phrase is a whole line, unless `…` stands at
 * its end, its beginning or both: there anything may follow or precede. `#` stands for any number. `'` for any quote.
 */
export interface Words {
  /** BCP 47. */
  lang: string
  /** The twelve months, each with its other forms, without a dot. */
  months: readonly (readonly string[])[]
  weekdays: readonly string[]
  /** What may stand between the parts of a date and a time: `of`, `at`, `Uhr`. */
  dateWords: readonly string[]
  /** Before the day of issue: `Published`, `Posted on`. */
  published: readonly string[]
  /** Before the day of the last change. */
  updated: readonly string[]
  /** How long an article takes to read, or how many comments it has, beside its date. */
  beside: readonly string[]
  /** Told from the day of reading, and so no date: `# days ago`. */
  ago: readonly string[]
  /** Before the names of those who wrote: `By`. */
  by: readonly string[]
  /** Between two names. */
  and: readonly string[]
  /** Between a name and a place: `in`. */
  in: readonly string[]
  /** One word that says that a line is what someone does, not who: `reporter`. */
  roles: readonly string[]
  /** Names of a newspaper's sections. */
  sections: readonly string[]
  /** Closes an article. `{who}` is who wrote it; `…` others. */
  signoff: readonly string[]
  /** Leads to what else somebody wrote: `More by {who}`. */
  authorLinks: readonly string[]
  /** Before a photographer: `Photo`, `Image credit`. */
  credit: readonly string[]
  /** Before what a photo shows. */
  caption: readonly string[]
  /** Lines of furniture. */
  furniture: Readonly<Record<FurnitureKind, readonly string[]>>
}
