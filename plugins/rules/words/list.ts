// Lists of words, written so that many stand on a line.

/** Phrases with `•` between them: they may have commas of their own. */
export const phrases = (text: string): string[] => parted(text, /\s*•\s*/)

/** Words and names with a comma and a space between them. */
export const list = (text: string): string[] => parted(text, /\s*,\s+/)

const parted = (text: string, between: RegExp): string[] => text.trim().replace(/\s+/g, ' ').split(between)
