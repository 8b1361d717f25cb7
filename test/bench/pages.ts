// Ingests saved web pages, as many as are asked for, and prints how many of 150 KB that is in a second.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './measure.ts'

const HELP = `node test/bench/pages.mjs DIR…   ingests the saved web pages that are in these folders
  --count=1000   so many, by turns those of DIR; each has a name and words of its own
  --runs=3       the median is printed`

/** What a page is said to weigh on average. */
const PAGE = 150_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    help: { type: 'boolean' }
  }
})
const input = path.resolve('.cache/bench-pages')
const from = positionals.flatMap(pagesIn)

if (values.help || !from.length) console.log(HELP)
else {
  fs.rmSync(input, { recursive: true, force: true })
  const folder = path.join(input, 'dumps/pages')
  fs.mkdirSync(folder, { recursive: true })
  const count = Number(values.count)
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const page = ownWords(fs.readFileSync(from[i % from.length] as string, 'latin1'), Math.floor(i / from.length))
    fs.writeFileSync(path.join(folder, `${i}.html`), page, 'latin1')
    bytes += page.length
  }
  const pages = bytes / PAGE
  console.log(`${count} pages, ${(bytes / 1e6).toFixed(1)} MB: ${pages.toFixed(0)} of ${PAGE / 1000} KB`)
  const runs = Array.from({ length: Number(values.runs) }, () => {
    for (const made of ['articles', '.cache']) fs.rmSync(path.join(input, made), { recursive: true, force: true })
    const args = ['plugins/command/boot.mjs', 'ingest', `--input=${input}`]
    const took = measure({ file: process.execPath, args, cwd: process.cwd() }, input)
    const rate = `${(pages / took.wall).toFixed(1)} pages a second`
    console.log(`${rate}; ${took.wall.toFixed(2)} s, ${took.cpu.toFixed(2)} s CPU, ${took.memory.toFixed(0)} MB`)
    return pages / took.wall
  })
  console.log(`median: ${runs.sort((a, b) => a - b)[Math.floor(runs.length / 2)]?.toFixed(1)} pages a second`)
  fs.rmSync(input, { recursive: true })
}

function pagesIn(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true }).map(String)
  return files
    .filter(file => /\.html?$/i.test(file))
    .sort()
    .map(file => path.join(folder, file))
}

/** The page again with other words: the letters of the longer ones of its text are changed, so that no two pages are one. */
function ownWords(html: string, turn: number): string {
  if (!turn) return html
  const turned = (word: string) =>
    word.replace(/[a-z]/g, letter => String.fromCharCode(((letter.charCodeAt(0) - 97 + turn) % 26) + 97))
  return html.replace(/(?<=<(?:p|div|span|a|b|i|em|strong|br|td|li)\b[^<>]*>)[^<>]{20,}/gi, text =>
    text.replace(/(?<![\w&])[a-z]{6,}(?=[\s.,])/g, turned)
  )
}
