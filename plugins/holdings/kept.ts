// Photos that can be read from their dump only by reading all of it: kept unpacked in the cache, under their name.
import fs from 'node:fs'
import path from 'node:path'
import { threadId } from 'node:worker_threads'
import { digestOf } from '../accessions/fixity.ts'

const place = (input: string, accession: string, file: string): string =>
  path.join(input, '.cache/packed', digestOf(`${accession}\n${file}`).slice(0, 32))

/** Keeps the bytes of a photo, as `photos[].file` names it. */
export function writeKept(input: string, accession: string, file: string, bytes: Uint8Array): void {
  const at = place(input, accession, file)
  if (fs.existsSync(at) && fs.readFileSync(at).equals(bytes)) return
  fs.mkdirSync(path.dirname(at), { recursive: true })
  // Renamed into place, so that a build that was cut off leaves no half picture.
  const beside = `${at}.${process.pid}-${threadId}`
  fs.writeFileSync(beside, bytes)
  fs.renameSync(beside, at)
}

/** The bytes again, if they were kept. */
export function readKept(input: string, accession: string, file: string): Uint8Array | undefined {
  const at = place(input, accession, file)
  return fs.existsSync(at) ? fs.readFileSync(at) : undefined
}
