// The shelf of rules, in the order in which they are applied. The reason for a place stands beside it.
import type { Apart, Block, Context, Rule } from '../archive/types.ts'
import { advert } from './advert.ts'
import { alt } from './alt.ts'
import { biography } from './biography.ts'
import { byline } from './byline.ts'
import { caption } from './caption.ts'
import { comments } from './comments.ts'
import { copyright } from './copyright.ts'
import { creditBetween } from './credit-between.ts'
import { creditLine } from './credit-line.ts'
import { date } from './date.ts'
import { echo } from './echo.ts'
import { embed } from './embed.ts'
import { headline } from './headline.ts'
import { leadCredit } from './lead-credit.ts'
import { menu } from './menu.ts'
import { newsletter } from './newsletter.ts'
import { origin } from './origin.ts'
import { photoAlone } from './photo-alone.ts'
import { photoHabits } from './photo-habits.ts'
import { photoHead } from './photo-head.ts'
import { photoLabel } from './photo-label.ts'
import { photoTail } from './photo-tail.ts'
import { player } from './player.ts'
import { product } from './product.ts'
import { related } from './related.ts'
import { repeat } from './repeat.ts'
import { share } from './share.ts'
import { signoff } from './signoff.ts'

export const rules: readonly Rule[] = [
  headline, // first: repeats are known by it
  repeat, // before the photos: a headline that stands over a caption is none of its words
  embed, // before the credits: a post may be signed like one
  player, // before the captions: a photo's buttons stand among its words
  product,
  leadCredit, // before the labels: it has one too, but no caption
  photoLabel, // what says itself what it is comes before what is told by its shape
  copyright, // after the photos' labels: `Image copyright` is a photo's
  origin,
  share,
  newsletter,
  comments,
  advert,
  photoHead,
  photoTail, // after the labels: a caption found by its label may have its credit at the end
  date, // before bylines, which are known by the date beside them
  menu,
  byline, // before credits: a name above the story is its author's
  biography, // after bylines: it is about those whom they name
  signoff,
  related, // after the other furniture, so that a box of headlines ends where it begins
  creditLine,
  caption, // after the credits: the line before one is its caption
  creditBetween, // after the captions: one that stands before its own copy is an alt text
  echo, // after the captions: an alt text need not say the same in the same words as a caption
  photoAlone, // when all that is surer has been said
  alt, // after all captions: what stands before one may be its alt text
  photoHabits // at the end: what was found so far shows the dump's habits
]

/** Rules that look for what some formats keep apart from the text. */
const FINDS: Record<Apart, readonly Rule[]> = {
  headline: [headline],
  photos: [leadCredit, photoLabel, photoHead, photoTail, creditLine, caption, echo, photoAlone]
}

/** Tells a person of something they should look at: who noticed, on which line, what. */
export type Tell = (rule: string, line: number | undefined, what: string) => void

/** Lets every rule say what some blocks are. Throws when a rule loses a line, which would be our own mistake. */
export function labelled(blocks: readonly Block[], context: Omit<Context, 'note'>, tell: Tell): Block[] {
  const lines = covered(blocks)
  const idle = new Set((context.apart ?? []).flatMap(what => FINDS[what]))
  return rules.reduce<Block[]>(
    (so, rule) => {
      if (idle.has(rule)) return so
      const next = rule.apply(so, { ...context, note: (line, what) => tell(rule.name, line, what) })
      if (covered(next) !== lines) throw new Error(`rule ${rule.name} lost or made up lines of ${context.dump.path}`)
      return next
    },
    [...blocks]
  )
}

/** How many lines blocks stand on. They come in order, and the pieces of a split block stand on the same lines. */
function covered(blocks: readonly Block[]): number {
  let [count, last] = [0, 0]
  for (const { lines } of blocks) {
    count += Math.max(0, lines[1] - Math.max(last, lines[0] - 1))
    last = Math.max(last, lines[1])
  }
  return count
}
