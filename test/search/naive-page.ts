// The search page's script with an index in memory, for `site.ts` to bundle. It takes its time where `slowly` is asked for.
import { searchPage } from '../../plugins/search/client/search-page.ts'
import { type Naive, naiveIndex } from './naive.ts'

declare const ARTICLES: Naive[]

// The page loads the files that an index begins with by itself.
Object.assign(window, { backfile: () => {} })
void searchPage(async () => {
  const index = naiveIndex(ARTICLES)
  return {
    ...index,
    async search(ask) {
      if (JSON.stringify(ask.query).includes('slowly')) await new Promise(resolve => setTimeout(resolve, 2000))
      return index.search(ask)
    }
  }
})
