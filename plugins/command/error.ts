// How an error is told.

/** What a person can mend is told in a line; what is our own mistake shows where it is. Eleventy tells of its own itself. */
export function tellError(error: unknown): void {
  if ((error as { __errorAlreadyLogged?: true }).__errorAlreadyLogged) return
  console.error(error instanceof TypeError || error instanceof RangeError ? error : (error as Error).message)
}
