// JSON that a program wrote and JSON.parse refuses → JSON: what Python and string templates get wrong.

/** A whole text, which is left or escaped; a word that JSON has not; a comma behind the last value. */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\bInfinity\b|\b(?:NaN|None|undefined)\b|,(?=\s*[}\]])/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f]/g

/** The value, and what was mended for a person to read; nothing where it is past mending. */
export function mendedValue(text: string): { value: unknown; mended: string } | undefined {
  const what = new Set<string>()
  const mended = text.replace(TOKEN, token => {
    if (token === ',') what.add('a comma too many')
    else if (token.startsWith('"')) return escapedText(token, what)
    else what.add(`${token} for no value`)
    return token === ',' ? '' : 'null'
  })
  try {
    return what.size ? { value: JSON.parse(mended), mended: [...what].join(', ') } : undefined
  } catch {
    return
  }
}

function escapedText(token: string, what: Set<string>): string {
  const plain = token.replace(CONTROL, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  if (plain !== token) what.add('line ends or tabs inside a text')
  // A pair of backslashes is one that was escaped; what is behind it is free.
  const whole = plain.replace(/\\\\|\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/g, found => (found.length > 1 ? found : '\\\\'))
  if (whole !== plain) what.add('a backslash that escapes nothing')
  return whole
}
