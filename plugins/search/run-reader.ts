// A run, read term by term, never whole in memory.
import type { Run } from './merge.ts'

/** Reads more of a run into an array from a place on, and says how many bytes; 0 at the end. */
export type ReadMore = (into: Uint8Array, from: number) => number

/** Bytes held at once; a merge reads many runs side by side. */
const PIECE = 1 << 16
/** The numbers of a term before its key, or after it, take no more bytes. */
const HEAD = 16

/** The terms of a run in the order of their keys. */
export class RunReader implements Run {
  readonly #read: ReadMore
  #isEnd = false
  #bytes = Buffer.alloc(PIECE)
  #start = 0
  #end = 0
  /** The term that was read last. */
  key = ''
  articles = 0
  postings: Uint8Array = new Uint8Array()

  constructor(read: ReadMore) {
    this.#read = read
  }

  /** Goes on to the next term; false, and closed, after the last. */
  next(): boolean {
    this.#need(HEAD)
    if (this.#start === this.#end) return false
    const shared = this.#number()
    const length = this.#number()
    this.#need(length + HEAD)
    const key = this.#bytes.toString('utf8', this.#start, this.#start + length)
    this.#start += length
    this.key = shared ? this.key.slice(0, shared) + key : key
    this.articles = this.#number()
    const size = this.#bytes.readUInt32LE(this.#start)
    this.#start += 4
    this.#need(size)
    this.postings = this.#bytes.subarray(this.#start, this.#start + size)
    this.#start += size
    return true
  }

  /** As `ByteReader.number`. */
  #number(): number {
    let [value, shift, byte] = [0, 0, 128]
    while (byte > 127) {
      byte = this.#bytes[this.#start++] as number
      value |= (byte & 127) << shift
      shift += 7
    }
    return value
  }

  /** Has so many bytes at hand, if the file has them. */
  #need(bytes: number): void {
    if (this.#end - this.#start >= bytes) return
    const held = this.#bytes.subarray(this.#start, this.#end)
    const larger = bytes > this.#bytes.length ? Buffer.alloc(bytes * 2) : this.#bytes
    // What was given out last is not needed any more once more is asked for.
    larger.set(held)
    this.#end = held.length
    this.#start = 0
    this.#bytes = larger
    while (this.#end < bytes && !this.#isEnd) {
      const read = this.#read(this.#bytes, this.#end)
      this.#isEnd = read === 0
      this.#end += read
    }
  }
}
