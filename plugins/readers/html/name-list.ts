// Lists of names and values: `<dl><dt>Date:</dt><dd>October 23, 2020</dd></dl>`.
import { type Element, isText, textOf } from './tree.ts'

/** What a value in such a list is the value of. */
export function nameOf(element: Element): string | undefined {
  if (element.name !== 'dd') return
  const siblings = (element.parent?.children ?? []).filter((child): child is Element => !isText(child))
  const before = siblings[siblings.indexOf(element) - 1]
  return before?.name === 'dt' && before.size < 60 ? textOf(before) : undefined
}
