// The authors that a page declares: in JSON-LD, else in one of the meta elements that are in use for it.
import { type Data, isOfType, resolved, texts } from './linked-data.ts'
import type { Meta } from './meta.ts'
import { stated } from './people.ts'

/** On many sites it names who made the site, on every page. */
const WEAK = 'author'
const NAMES =
  `${WEAK} article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator dc.contributor citation_author byl
  article:author_name authors cxenseparse:author twitter:data1_author shareaholic:article_author_name`.split(/\s+/)

/** Their names as they are declared; `weak` where what the page prints is to be believed first. */
export function declaredAuthors(
  { meta }: Meta,
  article: Data | undefined,
  nodes: readonly Data[]
): { names: string[]; weak: boolean } {
  const pages = nodes.filter(node => isOfType(node, /^(?:WebPage|ItemPage)$/))
  for (const node of [article, ...pages]) {
    const names = texts(resolved(node?.author ?? node?.creator, nodes))
    if (stated(names).length) return { names, weak: false }
  }
  for (const name of NAMES) {
    const names = (meta.get(name) ?? []).map(said => said.text)
    if (stated(names).length) return { names, weak: name === WEAK }
  }
  return { names: [], weak: false }
}
