// What an answer says beside its results: how many, how it was widened, and what to leave out when nothing was found.
/// <reference lib="dom" />
import { counted, number } from '../../pages/count.ts'
import type { Answer } from '../types.ts'
import { byId, element, show } from './element.ts'
import { dropFrom, NONE, type State, writeState } from './state.ts'

/** Says how many articles were found, which a screen reader is told, and all else there is to say about an answer. */
export function tell({ count, most, partly, widened, parts }: Answer, state: State, milliseconds: number): void {
  const link = (q: string, text: string) => element('a', { href: writeState({ ...state, q, page: 1 }) }, text)
  const isNarrowed = state.from || state.to || Object.keys(state.chosen)[0]
  const more = partly ? `, and ${number(partly)} with only some of the words` : ''
  const found = most
    ? `${counted(count + partly, 'article')} with some of the words`
    : `${counted(count, 'article')} found${more}`
  byId('told').textContent = `${found} (${(milliseconds / 1000).toFixed(2)} s)`
  show('most', most && count)
  show('whole', !count && isNarrowed)
  show('try', !count && !isNarrowed && parts.length < 2)
  // A long question has words that are in no hurry to be left out; one that is nowhere is.
  const alone = parts.length > 1 && (most || !count) ? parts.filter(({ articles }) => !count || !articles) : []
  show('alone', alone[0])
  byId('whole').firstElementChild?.setAttribute('href', writeState({ ...NONE, q: state.q }))
  byId('widened').replaceChildren(
    ...widened.map(({ text, to }) =>
      element(
        'p',
        { className: 'notice' },
        `Showing also “${to.join('”, “')}” for “${text}”. `,
        link(
          state.q.replace(text, () => `"${text}"`),
          `Only “${text}”`
        )
      )
    )
  )
  byId('alone').lastElementChild?.replaceChildren(
    ...alone.map(({ text, articles }) => {
      const without = dropFrom(state.q, text)
      const item = element('li', {}, `“${text}”: ${articles ? counted(articles, 'article') : 'nowhere'}`)
      if (without && without !== state.q) item.append(' · ', link(without, 'leave it out'))
      return item
    })
  )
}

/** Links to the results before and after these. */
export function showParts(last: number, state: State): void {
  const [before, told, after] = byId('parts').children as unknown as [HTMLAnchorElement, Element, HTMLAnchorElement]
  const { page } = state
  show('parts', last > 1)
  before.href = writeState({ ...state, page: page - 1 })
  before.hidden = page < 2
  after.href = writeState({ ...state, page: page + 1 })
  after.hidden = page >= last
  told.textContent = `${number(page)} of ${number(last)}`
}
