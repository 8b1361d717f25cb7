// The parts of an article that the index tells apart, and how much a word counts in each.
import type { FacetName } from './types.ts'

/** The fields in the order of their positions in an article. The last three are found only where they are named. */
export const FIELDS = [
  'title',
  'standfirst',
  'author',
  'caption',
  'body',
  'tag',
  'section',
  'publication',
  'agency'
] as const
export type FieldName = (typeof FIELDS)[number]
/** Fields before this one are found by a word that names no field. */
export const NAMED_ONLY: number = FIELDS.indexOf('section')

/** The fields whose words are also kept apart, so that a query can name them. */
export const NAMED: readonly FieldName[] = ['title', 'author', 'caption', 'tag', 'section', 'publication', 'agency']

export const FACETS: readonly FacetName[] = ['section', 'author', 'publication', 'agency', 'language', 'photo']
