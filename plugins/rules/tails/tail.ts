// A line as a caption and the credit at its end.

export interface Tail {
  caption: string
  credit: string
  /** How sure it is. */
  odds: number
}

/** A caption that ends in an agency without a full stop before it is one sentence. */
export const SENTENCE = 320
