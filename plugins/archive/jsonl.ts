// JSON lines: one record a line, for files that are too long to be one value.
import fs from 'node:fs'
import path from 'node:path'

/** Reads every record; a file that is not there has none. Throws with path and line. */
export function* readJsonl<T>(file: string): Generator<T> {
  if (!fs.existsSync(file)) return
  let number = 0
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    number++
    if (!line) continue
    try {
      yield JSON.parse(line) as T
    } catch (error) {
      throw new Error(`${file}:${number}: ${(error as Error).message}`)
    }
  }
}

/** Writes records, one a line. A file that has the same bytes already is not touched; without records there is none. */
export function writeJsonl(file: string, records: readonly object[]): void {
  const text = records.map(record => `${JSON.stringify(record)}\n`).join('')
  if (!text) {
    fs.rmSync(file, { force: true })
    return
  }
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return
  fs.mkdirSync(path.dirname(file), { recursive: true })
  // Renamed into place, so that a build cut off mid-write leaves the old file and not half of one.
  fs.writeFileSync(`${file}.new`, text)
  fs.renameSync(`${file}.new`, file)
}
