// The values of a record, at its keys.

export type Values = Readonly<Record<string, unknown>>

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isThere = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** The value at a key, or at a path of keys: `copy.text`. Only what the record itself has. */
export function valueAt(record: Values, key: string): unknown {
  if (Object.hasOwn(record, key)) return record[key]
  let value: unknown = record
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return
    value = (value as Values)[part]
  }
  return value
}
