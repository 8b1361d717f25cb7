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

/** Parts a page. Only YAML, TOML and JSON are read, by parsers that run nothing; `---js` is told and left. */
export function frontOf(text: string): Front {
  const fenced = fenceOf(text)
  if (!fenced) return { keys: {}, body: text }
  const { language, front, body } = fenced
  if (!(language in PARSERS))
    return {
      keys: {},
      body,
      problem: `its front matter is in ${language}, and code is never run; nothing of it was read`
    }
  try {
    const keys = PARSERS[language as keyof typeof PARSERS](front)
    if (isValues(keys)) return { keys, body }
    return { keys: {}, body, ...(front.trim() ? { problem: 'its front matter is no list of keys and values' } : {}) }
  } catch (error) {
    return { keys: {}, body, problem: `its front matter cannot be read: ${(error as Error).message.split('\n')[0]}` }
  }
}

/** A key that comes twice counts as it does for Hugo: the last time. */
const PARSERS = {
  yaml: (text: string): unknown => load(text, { schema: CORE_SCHEMA, json: true }),
  // Its dates are objects; as JSON they are text, like those of YAML.
  toml: (text: string): unknown => JSON.parse(JSON.stringify(parseToml(text))),
  json: (text: string): unknown => JSON.parse(text)
}

function fenceOf(text: string): { language: string; front: string; body: string } | undefined {
  const lines = text.split('\n')
  const [, fence, said = ''] = /^(---|\+\+\+)[ \t]*([\w-]*)[ \t]*$/.exec(lines[0] ?? '') ?? []
  const brace = /^\{\s*$/.test(lines[0] ?? '')
  const end = lines.findIndex((line, i) => i > 0 && (brace ? line === '}' : line.trimEnd() === fence))
  if (end < 0 || (!fence && !brace)) return
  const body = lines.slice(end + 1).join('\n')
  if (brace) return { language: 'json', front: lines.slice(0, end + 1).join('\n'), body }
  const language = { '': fence === '---' ? 'yaml' : 'toml', yml: 'yaml' }[said.toLowerCase()] ?? said.toLowerCase()
  return { language, front: lines.slice(1, end).join('\n'), body }
}
