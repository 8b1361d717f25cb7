// Parses markup, however deep it is nested, in time in proportion to its length.
import { Parser, type ParserOptions } from 'htmlparser2'

type Handler = ConstructorParameters<typeof Parser>[0]

/** Treats an element as an empty one where `isDeep` says so: htmlparser2 takes time in the square of the depth. */
export class Shallow extends Parser {
  readonly #isDeep: () => boolean
  readonly #xml: boolean
  /** The tag that is being read is of an element that is too deep. */
  #deep = false
  #closing = false
  /** So many end tags are still to come of elements that were too deep; HTML leaves end tags out, so it cannot count. */
  #left = 0

  constructor(handler: Handler, options: ParserOptions, isDeep: () => boolean) {
    super(handler, options)
    this.#isDeep = isDeep
    this.#xml = options.xmlMode === true
  }

  override onopentagname(start: number, end: number): void {
    this.#deep = this.#isDeep()
    super.onopentagname(start, end)
  }

  override onopentagend(end: number): void {
    if (this.#deep && this.#xml) this.#left++
    super.onopentagend(end)
  }

  override onselfclosingtag(end: number): void {
    if (this.#deep) super.onopentagend(end)
    else super.onselfclosingtag(end)
  }

  override onclosetag(start: number, end: number): void {
    if (this.#left) {
      this.#left--
      this.startIndex = end + 1
      return
    }
    this.#closing = true
    super.onclosetag(start, end)
    this.#closing = false
  }

  // Asked when a tag begins, when it ends, and when an element is closed.
  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.#deep && !this.#closing)
  }
}
