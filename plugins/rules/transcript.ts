// Who speaks in a transcript or an interview: `ROE: We are glad.`, `Q: …`. Its lines are the story's, whatever they look like.
import type { Block, Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'
import { headLabel } from './photo-labels.ts'

/** A name, perhaps with what the person is, and a colon. */
const SPEAKER = /^((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})(?:\s?\([^()]{1,40}\)|, [^:,]{2,40})?\s?: \S/u
/** So many lines of two speakers at least make a transcript. */
const LINES = 4
const SPEAKERS = 2

export const transcript: Rule = {
  name: 'transcript',
  apply(blocks) {
    const speakers = blocks.map(speakerOf)
    const counts = new Map<string, number>()
    for (const speaker of speakers) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
    const often = new Set([...counts].filter(([, count]) => count > 1).map(([speaker]) => speaker))
    const lines = speakers.filter(speaker => speaker && often.has(speaker)).length
    if (often.size < SPEAKERS || lines < LINES) return [...blocks]
    // A label that comes again and again (`Photo:`, `Related:`) is no speaker: what speakers say goes on in long lines.
    const said = blocks.filter((_, i) => often.has(speakers[i] ?? '')).map(block => block.text.length)
    if (said.filter(length => length > 80).length < said.length / 3) return [...blocks]
    return blocks.map((block, i) => (speakers[i] ? as(block, 'paragraph', 'transcript') : block))
  }
}

function speakerOf(block: Block): string | undefined {
  if (!isOpen(block) || block.markdown !== undefined) return
  const head = block.text.slice(0, 120)
  return headLabel(head) ? undefined : SPEAKER.exec(head)?.[1]?.trim()
}
