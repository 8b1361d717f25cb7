// How an error is told.

/** What a person can mend is told in a line; what is our own mistake shows where it is. Eleventy tells of its own itself. */
export function tellError(error: unknown): void {
  if ((error as { __errorAlreadyLogged?: true }).__errorAlreadyLogged) return
  console.error(error instanceof TypeError || error instanceof RangeError ? error : (error as Error).message)
}

/** What Eleventy tells of a template, without where in Eleventy it was noticed. */
export function withoutStack(told: string): string {
  if (/\b(?:Type|Range|Reference)Error\b/.test(told)) return told
  const lines = told.split('\n')
  const end = lines.findIndex(line => /\bOriginal error stack trace:/.test(line))
  return (end < 0 ? lines : lines.slice(0, end)).filter(line => /\]\S*\s+\S/.test(line)).join('\n')
}
