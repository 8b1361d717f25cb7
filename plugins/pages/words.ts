// The words of the glossary, as pages say them: what a field is called, and what a line was that is set aside.
import type { Fields, SetAsideKind } from '../archive/types.ts'

const FIELDS: Record<keyof Fields | 'photos' | 'taken', string> = {
  title: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  authors: 'authors',
  dateline: 'dateline',
  issued: 'day of issue',
  updated: 'day of update',
  publication: 'publication',
  section: 'section',
  lang: 'language',
  tags: 'subjects',
  original: 'original address',
  rights: 'rights',
  photos: 'words of a photo',
  taken: 'day'
}

const ASIDE: Record<SetAsideKind, string> = {
  advert: 'advertisement',
  biography: 'words about the author',
  comments: 'readers’ comments',
  copyright: 'copyright line',
  date: 'date line',
  embed: 'trace of an embedded post',
  gallery: 'gallery’s own words',
  menu: 'menu of the website',
  newsletter: 'newsletter invitation',
  note: 'note to readers',
  origin: 'pointer to the original',
  'other-article': 'another article',
  player: 'player’s own words',
  related: 'related links',
  repeat: 'repeat',
  script: 'script or style',
  separator: 'separator',
  share: 'share bar',
  signoff: 'sign-off',
  site: 'furniture of the site'
}

const words: Partial<Record<string, string>> = { ...FIELDS, ...ASIDE }

/** What a person calls a field or a label; a name that is not ours stays as it is. */
export const wordFor = (name: string): string => (Object.hasOwn(words, name) ? words[name] : undefined) ?? name

/** Is this the name of a reason for setting a line aside? */
export const isReason = (name: string): name is SetAsideKind => Object.hasOwn(ASIDE, name)
