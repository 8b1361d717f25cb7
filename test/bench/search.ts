// Builds the search index over made-up articles, asks it, and prints what each cost.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { runs } from '../../plugins/pages/plan.ts'
import { openFrom } from '../../plugins/search/client/answer.ts'
import { fromString, stringIn } from '../../plugins/search/script.ts'
import { stemmerOf } from '../../plugins/search/stemmers.ts'
import type { Query } from '../../plugins/search/types.ts'
import { writeIndex } from '../../plugins/search/write.ts'
import { type Indexable, RunWriter } from '../../plugins/search/write-run.ts'
import { makeArticles } from './articles.ts'

const HELP = `node test/bench/search.mjs [N…]   indexes N articles of some 520 words (10000), and asks for 300 of them
  --keep   leaves the index in .cache/bench-search/N`

/** Months that the articles are spread over: each is a volume. Those that a build makes together are one run. */
const MONTHS = 120
const ASKED = 300

/** The articles of a volume, the same in every run. */
function volumeOf(month: number, size: number): { volume: string; pages: Indexable[] } {
  const volume = `${2014 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  const pages = [...makeArticles(size, false, 1000 + month)].map(({ slug, article }): Indexable => {
    article.issued = `${volume}-${article.issued.slice(8)}`
    return {
      article,
      address: `${volume}/${slug}.html`,
      title: article.title,
      lang: 'en',
      thumbnail: undefined,
      lost: new Set()
    }
  })
  return { volume, pages }
}

const sizeOf = (count: number, month: number) =>
  Math.floor((count * (month + 1)) / MONTHS) - Math.floor((count * month) / MONTHS)

/** In a process of its own, so that its memory is its own: builds the index, and prints what it took. */
function build(count: number, folder: string): void {
  const cpu = { runs: 0, merge: 0 }
  const timed = (what: keyof typeof cpu, work: () => void) => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    cpu[what] += (user + system) / 1000
  }
  const months = Array.from({ length: MONTHS }, (_, month) => ({
    volume: String(month),
    articles: sizeOf(count, month)
  }))
  const volumes: string[] = []
  for (const together of runs(months.filter(({ articles }) => articles))) {
    const run = new RunWriter()
    for (const month of together.map(Number)) {
      const { volume, pages } = volumeOf(month, sizeOf(count, month))
      volumes.push(volume)
      timed('runs', () => run.add(volume, pages))
    }
    timed('runs', () => run.write(folder))
  }
  timed('merge', () => writeIndex(folder, folder, volumes))
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ ...cpu, memory }))
}

const folders = ['.cache/search', 'search']

async function measure(count: number, keep: boolean): Promise<void> {
  const folder = path.resolve('.cache/bench-search', String(count))
  for (const name of folders) fs.rmSync(path.join(folder, name), { recursive: true, force: true })
  fs.mkdirSync(path.join(folder, '.cache/search'), { recursive: true })
  const made = spawnSync(process.execPath, [process.argv[1] as string, '--build', String(count), folder], {
    encoding: 'utf8'
  })
  if (made.status) throw new Error(made.stderr)
  const { runs, merge, memory } = JSON.parse(made.stdout) as Record<'runs' | 'merge' | 'memory', number>

  const index = path.join(folder, 'search')
  const files = fs.readdirSync(index)
  let [bytes, packed] = [0, 0]
  for (const file of files) {
    const content = fs.readFileSync(path.join(index, file))
    bytes += content.length
    packed += gzipSync(content).length
  }
  const per = (value: number, digits = 0) => (value / count).toFixed(digits)
  console.log(`${count} articles
  CPU               ${per(runs + merge, 3)} ms an article (runs ${per(runs, 3)}, merge ${per(merge, 3)})
  peak memory       ${memory.toFixed(0)} MB
  on disk           ${per(bytes)} bytes an article, ${per(packed)} gzipped, ${files.length} files`)
  await ask(count, index)
  if (!keep) for (const name of folders) fs.rmSync(path.join(folder, name), { recursive: true })
}

/** Three of the headline's words, the longest; and the same with a typo in one. */
function queriesOf(title: string, i: number): [clean: string[], typo: string[]] {
  const words = [...new Set(title.toLowerCase().split(' '))].sort((a, b) => b.length - a.length).slice(0, 3)
  const typo = [...words]
  const word = typo[i % typo.length] as string
  const at = (i * 7 + 1) % word.length
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  // A letter left out, doubled, changed, or two changed about.
  typo[i % typo.length] = [
    before + after,
    before + letter + letter + after,
    `${before}e${after}`,
    before + after.charAt(0) + letter + after.slice(1)
  ][i % 4] as string
  return [words, typo]
}

const queryOf = (words: readonly string[]): Query => ({ is: 'all', of: words.map(text => ({ is: 'words', text })) })

async function ask(count: number, folder: string): Promise<void> {
  let loaded = 0
  const source = {
    async file(name: string) {
      const script = fs.readFileSync(path.join(folder, `${name}.js`))
      loaded += gzipSync(script).length
      return fromString(stringIn(script))
    },
    stemmer: async (code: string) => stemmerOf(code) ?? ((word: string) => word)
  }
  const index = await openFrom(source)
  const [first, later]: [number[], number[]] = [[], []]
  const ranks = { clean: 0, typo: 0 }
  for (let i = 0; i < ASKED; i++) {
    const month = (i * 37) % MONTHS
    const { pages } = volumeOf(month, Math.min(sizeOf(count, month), 40))
    const wanted = pages[i % pages.length] as Indexable
    const [clean, typo] = queriesOf(wanted.title, i)
    const search = async (on: typeof index, words: string[]) =>
      on.search({ query: queryOf(words), sort: 'relevance', from: 0, size: 10 })
    const rank = ({ hits }: Awaited<ReturnType<typeof search>>) => {
      const at = hits.findIndex(({ address }) => address === wanted.address)
      return at < 0 ? 0 : 1 / (at + 1)
    }
    if (i < 50) {
      loaded = 0
      await search(await openFrom(source), clean)
      first.push(loaded / 1000)
    }
    const start = performance.now()
    ranks.clean += rank(await search(index, clean))
    later.push(performance.now() - start)
    ranks.typo += rank(await search(index, typo))
  }
  const at = (list: number[], share: number) =>
    ([...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0).toFixed(0)
  console.log(`  first query       ${at(first, 0.5)} kB (median), ${at(first, 0.95)} kB (p95) of the index, gzipped
  later queries     ${at(later, 0.5)} ms (median), ${at(later, 0.95)} ms (p95), files read from disk
  known item, MRR   ${(ranks.clean / ASKED).toFixed(3)}, with a typo ${(ranks.typo / ASKED).toFixed(3)}`)
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--build') build(Number(rest[0]), rest[1] as string)
else if (first === '--help') console.log(HELP)
else {
  const sizes = process.argv
    .slice(2)
    .filter(arg => arg !== '--keep')
    .map(Number)
  for (const size of sizes.length ? sizes : [10_000]) await measure(size, process.argv.includes('--keep'))
}
