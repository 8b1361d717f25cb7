// Remembers what was made of the last texts: many rules ask the same of the same line.

/** So many answers are kept, then they are forgotten: more than a dump has lines. */
const MOST = 4000
/** A longer text is a paragraph, of which little is asked; it is not kept. */
const LINE = 600

/** The same function, asked once for each text. Its answers must not be changed. */
export function remembered<A>(make: (text: string) => A): (text: string) => A {
  const known = new Map<string, A>()
  return text => {
    if (text.length > LINE) return make(text)
    const answer = known.get(text)
    if (answer !== undefined || known.has(text)) return answer as A
    if (known.size >= MOST) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}
