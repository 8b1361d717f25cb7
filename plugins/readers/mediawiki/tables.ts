// Tables of MediaWiki: the lines between `{|` and `|}`.

/** The HTML of a table; `inline` makes that of what stands in a cell. */
export function tableHtml(lines: readonly string[], inline: (text: string) => string): string {
  const rows: { name: 'td' | 'th'; text: string }[][] = [[]]
  let caption = ''
  for (const line of lines) {
    const text = line.trim()
    const row = rows.at(-1) as (typeof rows)[number]
    if (text.startsWith('|-')) rows.push([])
    else if (text.startsWith('|+')) caption = content(text.slice(2))
    else if (text.startsWith('|') || text.startsWith('!')) {
      const name = text.startsWith('!') ? 'th' : 'td'
      const cells = text.slice(1).split(name === 'th' ? /\|\||!!/ : '||')
      for (const cell of cells) row.push({ name, text: content(cell) })
    } else if (text && row.length) (row.at(-1) as (typeof row)[number]).text += `\n${text}`
  }
  const html = rows
    .filter(row => row.length)
    .map(row => `<tr>${row.map(({ name, text }) => `<${name}>${inline(text)}</${name}>`).join('')}</tr>`)
  return `<table>${caption && `<caption>${inline(caption)}</caption>`}${html.join('')}</table>`
}

/** Without what says how the cell looks: `style="…" | 12`. */
const content = (cell: string): string => cell.replace(/^[^|<[]{0,200}=[^|<[]{0,200}\|(?!\|)/, '').trim()
