// Prints what the builders took: medians, and how much the first took of each other.
import type { Measured } from './measure.ts'

/** A table of medians for every builder; the ratios are the first builder's figure over this one's. */
export function report(title: string, results: Map<string, Measured[]>): string {
  const rows = [...results].map(([name, runs]) => ({ name, ...medians(runs) }))
  const [first] = rows
  const ratio = (key: 'wall' | 'cpu' | 'memory', row: Measured) =>
    first && row !== first ? (first[key] / row[key]).toFixed(2) : ''
  const lines = rows.map(row =>
    [
      row.name.padEnd(10),
      row.wall.toFixed(2).padStart(8),
      row.cpu.toFixed(2).padStart(8),
      row.memory.toFixed(0).padStart(8),
      String(row.pages).padStart(8),
      ratio('wall', row).padStart(8),
      ratio('cpu', row).padStart(8),
      ratio('memory', row).padStart(8)
    ].join('')
  )
  const [[, runs = []] = []] = results
  const head = ['wall s', 'CPU s', 'MB', 'pages', '÷ wall', '÷ CPU', '÷ MB'].map(text => text.padStart(8)).join('')
  return [`${title} (medians of ${runs.length} runs)`, ' '.repeat(10) + head, ...lines].join('\n')
}

function medians(runs: readonly Measured[]): Measured {
  const median = (key: keyof Measured) => {
    const sorted = runs.map(run => run[key]).sort((a, b) => a - b)
    return sorted[sorted.length >> 1] ?? NaN
  }
  return { wall: median('wall'), cpu: median('cpu'), memory: median('memory'), pages: median('pages') }
}
