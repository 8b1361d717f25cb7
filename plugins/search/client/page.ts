// Entry: the script of search.html.
import { openIndex } from './open.ts'
import { searchPage } from './search-page.ts'

export * from './first-script.ts'

void searchPage(openIndex)
