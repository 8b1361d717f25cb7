// Entry: the script of search.html.
import { openIndex } from './open.ts'
import { searchPage } from './search-page.ts'

void searchPage(openIndex)
