// What a query must find, by looking at every article: nothing is shared with the index but the words of a text.
import { FIELDS, type FieldName, NAMED_ONLY } from '../../plugins/search/fields.ts'
import { stemOf } from '../../plugins/search/stem.ts'
import { stemmerOf } from '../../plugins/search/stemmers.ts'
import type { Indexed } from '../../plugins/search/text.ts'
import type { Field, Query } from '../../plugins/search/types.ts'
import { fold, split } from '../../plugins/search/words.ts'

const textsOf = ({ texts }: Indexed, field: Field | undefined): string[][] => {
  const fields: readonly FieldName[] = field ? [field] : FIELDS.slice(0, NAMED_ONLY)
  return fields.flatMap(name => texts[name].map(text => split(text).map(({ word }) => word)))
}

/** Does the article match the query, every word of it required? `languages` are those of the archive. */
export function holds(article: Indexed, query: Query, languages: readonly string[]): boolean {
  switch (query.is) {
    case 'all':
      return query.of.every(part => holds(article, part, languages))
    case 'any':
      return query.of.some(part => holds(article, part, languages))
    case 'not':
      return !holds(article, query.of, languages)
    case 'facet':
      return article.facets[query.name].includes(query.value)
    case 'issued':
      return (
        article.day !== '' &&
        (!query.from || article.day >= query.from) &&
        (!query.to || article.day.slice(0, query.to.length) <= query.to) &&
        (!query.before || article.day < query.before) &&
        (!query.after || article.day.slice(0, query.after.length) > query.after)
      )
    case 'prefix': {
      const start = fold(query.text.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
      return start !== '' && textsOf(article, query.field).some(words => words.some(word => word.startsWith(start)))
    }
    default: {
      const asked = split(query.text).map(({ word }) => word)
      const stemmer = stemmerOf(article.lang)
      const stems = (word: string) => languages.map(language => stemOf(word, stemmerOf(language)))
      const isSame = (word: string, wanted: string) =>
        word === wanted || (query.is === 'words' && stems(wanted).includes(stemOf(word, stemmer)))
      return (
        asked.length > 0 &&
        textsOf(article, query.field).some(words =>
          words.some((_, i) =>
            asked.every((wanted, n) => words[i + n] !== undefined && isSame(words[i + n] as string, wanted))
          )
        )
      )
    }
  }
}
