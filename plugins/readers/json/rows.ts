// JSON that holds a table: keys with lists of values, or the names of columns and rows of cells. pandas writes all of these.
import { keysIn } from '../stated/keys.ts'
import { isValues, type Values } from '../stated/values.ts'

/** The rows as records; nothing where the value is no table. */
export function rowsIn(value: Values): Values[] | undefined {
  const { columns, data } = value
  if (isList(columns) && isList(data) && data.every(isList))
    return data.map(row => Object.fromEntries(columns.map((name, i) => [String(name), (row as unknown[])[i]])))
  const cells = Object.entries(value)
  const keys = keysIn(Object.keys(value))
  const named = [...(keys.text ?? []), ...(keys.html ?? [])]
  const [text] = named.map(key => value[key]).filter(isColumn)
  const [title] = (keys.title ?? []).map(key => value[key]).filter(isColumn)
  if (!text || !title || cells.some(([, column]) => !isColumn(column))) return
  const numbers = Object.keys(text)
  if (numbers.some(number => !Object.hasOwn(title, number))) return
  return numbers.map(number =>
    Object.fromEntries(cells.map(([name, column]) => [name, (column as Record<string, unknown>)[number]]))
  )
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0

/** Values by the numbers of their rows. */
const isColumn = (value: unknown): value is Record<string, unknown> =>
  isList(value) ||
  (isValues(value) && Object.keys(value).length > 0 && Object.keys(value).every(key => /^\d+$/.test(key)))
