// The search page's script with an index in memory, for `site.ts` to bundle. It takes its time where `slowly` is asked for,
// and where `patiently` is, all but the first results wait until the test lets them come.
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
      if (JSON.stringify(ask.query).includes('patiently') && ask.from)
        await new Promise(resolve => addEventListener('more', resolve))
      return index.search(ask)
    }
  }
})
