// What stood around a video, a sound or a gallery of photos: `Play video`, `0:14`, `Image 1 of 7`.
import type { Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'
import { phraseMatcher } from './words/phrases.ts'
import { GALLERY, PLAYER } from './words/player.ts'

const LONGEST = 220
const isPlayer = phraseMatcher(PLAYER)
const isGallery = phraseMatcher(GALLERY)
/** How long a video is, or where it stands: `0:14`, `00:00 / 01:10`. A time of day has two figures before the colon. */
const CLOCK = /^[\s/|-]*(?:\d:\d{2}|\d{1,2}:\d{2}:\d{2}|\d{1,2}:\d{2}\s*[/|]\s*\d{1,2}:\d{2})[\s/|-]*$/

export const player: Rule = {
  name: 'player',
  apply: blocks =>
    blocks.map(block => {
      if (!isOpen(block) || block.text.length > LONGEST) return block
      if (CLOCK.test(block.text) || isPlayer(block.text)) return as(block, 'player', 'player')
      // A bracket that stands alone was around a credit.
      return isGallery(block.text) || /^[()[\]]$/.test(block.text) ? as(block, 'gallery', 'player') : block
    })
}
