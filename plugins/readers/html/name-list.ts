// Lists of names and values: `<dl><dt>Date:</dt><dd>October 23, 2020</dd></dl>`, and tables that are such lists.
import { around, type Element, elementsIn, isText, textOf } from './tree.ts'

/** A name is short. */
const LONGEST = 60
/** A table of fewer rows may be there for the layout alone. */
const FEWEST_ROWS = 3

/** What a value in such a list is the value of. */
export function nameOf(element: Element): string | undefined {
  if (element.name !== 'dd' && element.name !== 'td') return
  const { parent } = element
  const siblings = parent ? elementsOf(parent) : []
  const before = siblings[siblings.indexOf(element) - 1]
  if (!before || before.size >= LONGEST) return
  return (element.name === 'dd' ? before.name === 'dt' : isInList(parent)) ? textOf(before) : undefined
}

const elementsOf = ({ children }: Element) => children.filter((child): child is Element => !isText(child))

/** Is it a row of a table in which every row has two cells? */
function isInList(row: Element | undefined): boolean {
  const table = row && [...around(row)].find(({ name }) => name === 'table')
  const rows = table ? [...elementsIn(table)].filter(({ name }) => name === 'tr') : []
  return rows.length >= FEWEST_ROWS && rows.every(one => elementsOf(one).length === 2)
}
