// Lists of names and values: `<dl><dt>Date:</dt><dd>October 23, 2020</dd></dl>`.
import { type Element, isText, textOf } from './tree.ts'

/** What a value in such a list is the value of. */
export function nameOf({ name, parent, ...rest }: Element): string | undefined {
  if (name !== 'dd') return
  const siblings = (parent?.children ?? []).filter((child): child is Element => !isText(child))
  const before = siblings[siblings.findIndex(child => child.children === rest.children) - 1]
  return before?.name === 'dt' && before.size < 60 ? textOf(before) : undefined
}
