// JSON lines: one record a line, read and written in pieces, for files that are too long to be one value.
import fs from 'node:fs'
import path from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { threadId } from 'node:worker_threads'

const PIECE = 256 * 1024

/** Reads every record; a file that is not there has none. Throws with path and line. */
export function* readJsonl<T>(file: string): Generator<T> {
  let number = 0
  for (const line of readLines(file)) {
    number++
    if (!line) continue
    let record: T
    try {
      record = JSON.parse(line) as T
    } catch (error) {
      throw new Error(`${file}:${number}: ${(error as Error).message}`)
    }
    yield record
  }
}

/** The lines of a UTF-8 file. */
function* readLines(file: string): Generator<string> {
  if (!fs.existsSync(file)) return
  const [open, piece, decoder] = [fs.openSync(file, 'r'), Buffer.allocUnsafe(PIECE), new StringDecoder('utf8')]
  try {
    let rest = ''
    for (let length = fs.readSync(open, piece); length > 0; length = fs.readSync(open, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, length))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest) yield rest
  } finally {
    fs.closeSync(open)
  }
}

/** Writes records, one a line. A file that has the same bytes already keeps its time; without records there is none. */
export function writeJsonl(file: string, records: Iterable<object>): void {
  // Workers may write the same file at the same time.
  const beside = `${file}.${process.pid}-${threadId}.new`
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const open = fs.openSync(beside, 'w')
  let [waiting, any] = ['', false]
  for (const record of records) {
    any = true
    waiting += `${JSON.stringify(record)}\n`
    if (waiting.length < PIECE) continue
    fs.writeSync(open, waiting)
    waiting = ''
  }
  fs.writeSync(open, waiting)
  fs.closeSync(open)
  // Renamed into place, so that a build that was cut off leaves the old file and not half of one.
  if (!any) fs.rmSync(file, { force: true })
  if (any && !isSame(file, beside)) fs.renameSync(beside, file)
  else fs.rmSync(beside)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map(file => fs.statSync(file, { throwIfNoEntry: false }))
  if (!a || a.size !== b?.size) return false
  const files = [fs.openSync(one, 'r'), fs.openSync(other, 'r')] as const
  const pieces = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)] as const
  try {
    for (let read = 1; read > 0; ) {
      read = fs.readSync(files[0], pieces[0])
      fs.readSync(files[1], pieces[1])
      if (pieces[0].compare(pieces[1], 0, read, 0, read) !== 0) return false
    }
    return true
  } finally {
    for (const file of files) fs.closeSync(file)
  }
}
