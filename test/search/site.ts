// A site to search in tests: some hundred articles over thirty years, with an index in memory.
import fs from 'node:fs'
import path from 'node:path'
import { build as esbuild } from 'esbuild'
import { bundlePages } from '../../plugins/command/bundle-scripts.mjs'
import { build, copySample } from '../sample.ts'
import type { Naive } from './naive.ts'

const SECTIONS = ['World', 'Council', 'Sport', 'Harbour', 'Letters', 'Weather', 'Arts', 'Schools', 'Farming', 'Notices']
const PEOPLE = ['Jane Roe', 'John Doe', 'Ines Valdane', 'A. Campbell-Farquharson', 'María Núñez']
const THINGS = ['ferry', 'lighthouse', 'herring', 'school', 'bridge', 'council', 'storm', 'library', 'market', 'choir']
const FILL = 'The morning was grey and nobody on the quay had much to say about it. '.repeat(8)

/** Articles of which one can say what will be found. */
export const articles: Naive[] = Array.from({ length: 120 }, (_, i): Naive => {
  const [one, two] = [THINGS[i % 10] as string, THINGS[Math.floor(i / 10) % 10] as string]
  const issued = `${1990 + (i % 31)}-${`${1 + (i % 12)}`.padStart(2, '0')}-${`${1 + (i % 28)}`.padStart(2, '0')}`
  const author = PEOPLE[i % 5] as string
  const dated = i % 40 !== 39
  return {
    address: `${dated ? issued.slice(0, 7) : 'undated'}/article-${i}.html`,
    title: `The ${one} and the ${two}, part ${i}`,
    ...(dated ? { issued } : {}),
    section: SECTIONS[i % 10] as string,
    byline: `By ${author}`,
    lang: i % 8 === 7 ? 'fr' : 'en',
    text: `${FILL}Then the ${one} came back after nine days. People ran to see it. ${FILL}The ${two} was ${i % 3 ? 'late' : 'early'} again, said the harbour master.`,
    facets: { author: [author], photo: [i % 3 ? 'none' : 'lost'] }
  }
})

const page = ({ title, issued, section, byline, lang, text, facets }: Naive) => `---
title: ${JSON.stringify(title)}
byline: ${byline}
authors: [${facets?.author?.join(', ')}]${issued ? `\nissued: ${issued}` : ''}
section: ${section}
lang: ${lang}
source: { accession: none, path: x.txt, sha256: '0', reader: plain }
---

${text.replace('Then the', '\n\n> *Then* the')}
`

/** Builds the site; returns its folder. */
export async function buildSearchSite(): Promise<string> {
  const pages = articles.map(article => [`articles/${article.address.replace(/html$/, 'md')}`, page(article)])
  const site = build(copySample(Object.fromEntries(pages)))
  const outdir = path.join(site, 'assets')
  const define = { ARTICLES: JSON.stringify(articles) }
  const scripts = await bundlePages(esbuild, { search: 'test/search/naive-page.ts' }, { outdir, define })
  for (const { path: file, contents } of scripts) fs.writeFileSync(file, contents)
  return site
}
