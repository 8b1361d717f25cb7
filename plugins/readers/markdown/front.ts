// The front matter of a received page: data, whatever language it says it is in.
import { CORE_SCHEMA, load } from 'js-yaml'
import { parse as parseToml } from 'smol-toml'
import { isValues, type Values } from '../stated/values.ts'

/** Its keys, the text after it, and why there are no keys where there should be. */
export interface Front {
  keys: Values
  body: string
  problem?: string
}

/** How a program that reads pages for others writes what it found: `Title: …`, `URL Source: …`, `Markdown Content:`. */
const READ =
  /^\s*Title: (?<title>[^\n]*)\n+URL Source: (?<url>\S+)[^\n]*\n+(?:Published Time: (?<published>[^\n]*)\n+)?(?:[\w ]{3,20}: [^\n]*\n+){0,4}Markdown Content:[^\n]*\n/

export const isRead = (text: string): boolean => READ.test(text)

/** Parts a page. Only YAML, TOML and JSON are read, by parsers that run nothing; `---js` is told and left. */
export function frontOf(text: string): Front {
  const read = READ.exec(text)
  if (read) return { keys: { ...read.groups }, body: text.slice(read[0].length) }
  const fenced = fenceOf(text)
  if (!fenced) return { keys: {}, body: text }
  const { language, front, body, open } = fenced
  if (!(language in PARSERS))
    return {
      keys: {},
      body,
      problem: `its front matter is in ${language}, and code is never run; nothing of it was read`
    }
  try {
    const keys = PARSERS[language as keyof typeof PARSERS](front)
    if (isValues(keys)) return { keys, body, ...(open ? { problem: 'its front matter is not closed' } : {}) }
    return { keys: {}, body, ...(front.trim() ? { problem: 'its front matter is no list of keys and values' } : {}) }
  } catch (error) {
    const what = `its front matter cannot be read: ${(error as Error).message.split('\n')[0]}`
    const keys = language === 'yaml' ? keysByLine(front) : {}
    return { keys, body, problem: Object.keys(keys).length ? `${what}; it was read line by line` : what }
  }
}

/** What people write who do not know that YAML minds a colon: `title: Ferry: back again`. Only texts and lists of them. */
function keysByLine(front: string): Values {
  const keys: Record<string, string | string[]> = Object.create(null)
  let open = ''
  for (const line of front.split('\n')) {
    const [, key, value = ''] = /^([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/.exec(line) ?? []
    const [, item] = /^\s*-[ \t]+(.*)$/.exec(line) ?? []
    if (key) {
      open = key
      keys[key] = bare(value)
    } else if (item !== undefined && open) keys[open] = [...[keys[open] || []].flat(), bare(item)]
  }
  return keys
}

const bare = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2')

/** A key that comes twice counts as it does for Hugo: the last time. */
const PARSERS = {
  yaml: (text: string): unknown => load(text, { schema: CORE_SCHEMA, json: true }),
  // Its dates are objects; as JSON they are text, like those of YAML.
  toml: (text: string): unknown => JSON.parse(JSON.stringify(parseToml(text))),
  json: (text: string): unknown => JSON.parse(text)
}

/** Front matter that nobody closed: keys, up to the first blank line. */
function unclosed(lines: readonly string[]): ReturnType<typeof fenceOf> {
  const end = lines.findIndex((line, i) => i > 0 && !line.trim())
  const front = lines.slice(1, end < 0 ? undefined : end)
  const isFront = front.length > 0 && front.every(line => /^(?:[\w-]+[ \t]*[:=]|\s+\S|- )/.test(line))
  if (!isFront || end < 0) return
  const language = lines[0]?.startsWith('+') ? 'toml' : 'yaml'
  return { language, front: front.join('\n'), body: lines.slice(end).join('\n'), open: true }
}

function fenceOf(text: string): { language: string; front: string; body: string; open?: true } | undefined {
  const lines = text.split('\n')
  const [, fence, said = ''] = /^(---|\+\+\+)[ \t]*([\w-]*)[ \t]*$/.exec(lines[0] ?? '') ?? []
  const brace = /^\{\s*$/.test(lines[0] ?? '')
  const ends = (line: string) =>
    brace ? line === '}' : line.trimEnd() === fence || (fence === '---' && line === '...')
  const end = lines.findIndex((line, i) => i > 0 && ends(line))
  if (!fence && !brace) return
  if (end < 0) return brace ? undefined : unclosed(lines)
  const body = lines.slice(end + 1).join('\n')
  if (brace) return { language: 'json', front: lines.slice(0, end + 1).join('\n'), body }
  const language = { '': fence === '---' ? 'yaml' : 'toml', yml: 'yaml' }[said.toLowerCase()] ?? said.toLowerCase()
  return { language, front: lines.slice(1, end).join('\n'), body }
}
