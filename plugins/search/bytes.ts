// Numbers, words and bits in bytes: what the files of the index are written with, and read with in the browser.

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Grows as it is written to. */
export class ByteWriter {
  #bytes: Uint8Array
  length = 0

  constructor(size = 256) {
    this.#bytes = new Uint8Array(size)
  }

  /** Makes room for so many bytes more, and gives the array to write them into at `length`. */
  room(more: number): Uint8Array {
    if (this.length + more > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more))
      larger.set(this.#bytes.subarray(0, this.length))
      this.#bytes = larger
    }
    return this.#bytes
  }

  /** A number from 0 to 2³¹ − 1, seven bits a byte, the lowest first. */
  number(value: number): void {
    const bytes = this.room(5)
    let rest = value
    while (rest > 127) {
      bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    bytes[this.length++] = rest
  }

  text(text: string): void {
    if (text.length < 64) {
      // Most words are short and of ASCII letters.
      const bytes = this.room(text.length + 1)
      const start = this.length
      let ascii = true
      for (let i = 0; i < text.length && ascii; i++) {
        const code = text.charCodeAt(i)
        bytes[start + 1 + i] = code
        ascii = code < 128
      }
      if (ascii) {
        bytes[start] = text.length
        this.length = start + 1 + text.length
        return
      }
    }
    const encoded = encoder.encode(text)
    this.number(encoded.length)
    this.bytes(encoded)
  }

  bytes(bytes: Uint8Array): void {
    this.room(bytes.length).set(bytes, this.length)
    this.length += bytes.length
  }

  /** Leaves four bytes for `size`, which counts what is written after them. */
  later(): number {
    this.room(4)
    this.length += 4
    return this.length
  }

  /** Writes how many bytes there are since `later` gave this place, the lowest first. */
  size(start: number): void {
    const size = this.length - start
    for (let i = 0; i < 4; i++) this.#bytes[start - 4 + i] = size >>> (8 * i)
  }

  /** What was written. A view: valid until the next write. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }
}

export class ByteReader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  get done(): boolean {
    return this.at >= this.#bytes.length
  }

  number(): number {
    let [value, shift, byte] = [0, 0, 0]
    do {
      byte = this.#bytes[this.at++] as number
      value |= (byte & 127) << shift
      shift += 7
    } while (byte > 127)
    return value
  }

  text(): string {
    return decoder.decode(this.bytes(this.number()))
  }

  bytes(length: number): Uint8Array {
    this.at += length
    return this.#bytes.subarray(this.at - length, this.at)
  }
}

/** Writes bits, the highest first. */
export class BitWriter {
  readonly #out: ByteWriter
  #held = 0
  #count = 0

  constructor(out: ByteWriter) {
    this.#out = out
  }

  /** A value of so many bits, up to 24. */
  bits(value: number, count: number): void {
    const out = this.#out
    const bytes = out.room(4)
    let held = (this.#held << count) | value
    let left = this.#count + count
    while (left >= 8) {
      left -= 8
      bytes[out.length++] = held >>> left
    }
    held &= (1 << left) - 1
    this.#held = held
    this.#count = left
  }

  /** A number from 0: what is above its lowest `low` bits as so many ones and a zero, then these bits (Rice's code). */
  rice(value: number, low: number): void {
    let ones = value >>> low
    while (ones >= 16) {
      this.bits(0xffff, 16)
      ones -= 16
    }
    this.bits((1 << (ones + 1)) - 2, ones + 1)
    if (low) this.bits(value & ((1 << low) - 1), low)
  }

  /** Fills the last byte. */
  end(): void {
    if (this.#count) this.bits(0, 8 - this.#count)
  }
}

/** Reads what `BitWriter` wrote. */
export class BitReader {
  readonly #bytes: Uint8Array
  #at: number
  /** Bits read ahead, at the top of 32, and how many. */
  #held = 0
  #count = 0

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  bits(count: number): number {
    if (count === 0) return 0
    while (this.#count < count) {
      this.#held |= (this.#bytes[this.#at++] ?? 0) << (24 - this.#count)
      this.#count += 8
    }
    const value = this.#held >>> (32 - count)
    this.#held <<= count
    this.#count -= count
    return value
  }

  rice(low: number): number {
    let ones = 0
    while (this.bits(1)) ones++
    return ones * 2 ** low + this.bits(low)
  }
}

/** How many low bits make Rice's code shortest for numbers of this mean (Golomb's rule; Witten, Moffat, Bell: Managing Gigabytes, 3.3). */
export const lowBits = (mean: number): number => Math.max(0, Math.min(20, Math.floor(Math.log2(0.69 * mean + 1e-9))))
