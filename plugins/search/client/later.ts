// Entry: what no search needs before its first results are shown. The search page loads it as a script of its own, which
// takes from the first one what that has (`first-script.ts`).
export { countFacet } from './count.ts'
export { fillFacets, openFacets, showFacets } from './facets.ts'
export { onDrag, showHistogram } from './histogram.ts'
export { tellMistakes } from './mistakes.ts'
export { phraseList } from './phrase.ts'
export { showTexts } from './texts.ts'
export { near } from './widen.ts'

export type Later = typeof import('./later.ts')
