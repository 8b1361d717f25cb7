// Tables: which hold data, and how they are written in Markdown.
import { escapeInline } from '../../archive/escape.ts'
import { type Element, isText, textOf } from './tree.ts'

/** A cell of a table of data is no paragraph. */
const LONGEST_CELL = 300
const LAYOUT = new Set([
  'table',
  'article',
  'section',
  'h1',
  'h2',
  'figure',
  'form',
  'nav',
  'ul',
  'iframe',
  'aside',
  'img'
])

/** Is it a table of data? Old pages use tables to lay out whole pages. */
export function isData(table: Element): boolean {
  if (table.attributes.role === 'presentation') return false
  const rows = rowsOf(table)
  if (rows.length < 2 || Math.max(...rows.slice(0, 200).map(row => row.length)) < 2) return false
  for (const cell of rows.flat()) if (holdsLayout(cell) || textOf(cell).length > LONGEST_CELL) return false
  return true
}

/** What the cells say, row by row. */
export const cells = (table: Element): string[][] =>
  rowsOf(table)
    .map(row => row.map(textOf))
    .filter(row => row.some(Boolean))

/** A Markdown table; its first row is the head. */
export function tableMarkdown(rows: readonly string[][]): string {
  const width = Math.max(...rows.map(row => row.length))
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cell(row[i] ?? '')).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n')
}

const cell = (text: string) => escapeInline(text).replaceAll('|', '\\|')

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (isText(child)) continue
      if (child.name === 'tr')
        rows.push(child.children.filter((c): c is Element => !isText(c) && (c.name === 'td' || c.name === 'th')))
      else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot') walk(child)
    }
  }
  walk(table)
  return rows
}

function holdsLayout(cell: Element): boolean {
  return cell.children.some(child => !isText(child) && (LAYOUT.has(child.name) || holdsLayout(child)))
}
