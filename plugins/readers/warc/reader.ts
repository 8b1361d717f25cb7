// warcio's reader of gzipped members, which gives what there is of the last one where a file was cut off, and tells so.
import { AsyncIterReader } from 'warcio'

/** What pako keeps of the piece that it is unpacking, and gives out when that is full. */
interface Unpacking {
  strm: { output: Uint8Array; next_out: number }
  chunks: Uint8Array[]
}

export class WholeReader extends AsyncIterReader {
  /** The file ends inside a gzipped member. */
  cutOff = false
  #ended = false

  override async _loadNext(): Promise<Uint8Array | null> {
    const piece = await super._loadNext()
    if (piece || this.#ended) return piece
    this.#ended = true
    const { inflator } = this
    this.cutOff = Boolean(this.compressed && inflator && !inflator.ended && this.lastValue)
    return this.cutOff ? new Uint8Array() : null
  }

  override _push(piece: Uint8Array): void {
    if (this.cutOff) {
      const { strm, chunks } = this.inflator as unknown as Unpacking
      chunks.push(strm.output.slice(0, strm.next_out))
    } else super._push(piece)
  }
}
