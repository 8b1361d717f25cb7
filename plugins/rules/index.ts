// The shelf of rules, in the order in which they are applied. The reason for a place stands beside it.
import type { Apart, Block, Context, Rule } from '../archive/types.ts'
import { advert } from './advert.ts'
import { afterStory } from './after-story.ts'
import { alt } from './alt.ts'
import { authorLinks } from './author-links.ts'
import { authorTold } from './author-told.ts'
import { beforeStory } from './before-story.ts'
import { biography } from './biography.ts'
import { byline } from './byline.ts'
import { bylineAlone } from './byline-alone.ts'
import { caption } from './caption.ts'
import { comments } from './comments.ts'
import { copyright } from './copyright.ts'
import { creditBetween } from './credit-between.ts'
import { creditLine } from './credit-line.ts'
import { crosshead } from './crosshead.ts'
import { cutOff } from './cut-off.ts'
import { date } from './date.ts'
import { dateline } from './dateline.ts'
import { discussion } from './discussion.ts'
import { echo } from './echo.ts'
import { embed } from './embed.ts'
import { glued } from './glued.ts'
import { headline } from './headline.ts'
import { item } from './item.ts'
import { kicker } from './kicker.ts'
import { leadCredit } from './lead-credit.ts'
import { markup } from './markup.ts'
import { menu } from './menu.ts'
import { mojibake } from './mojibake.ts'
import { newsletter } from './newsletter.ts'
import { noStop } from './no-stop.ts'
import { note } from './note.ts'
import { oneLine } from './one-line.ts'
import { origin } from './origin.ts'
import { photoAlone } from './photo-alone.ts'
import { photoButton } from './photo-button.ts'
import { photoGlued } from './photo-glued.ts'
import { photoHabits } from './photo-habits.ts'
import { photoHead } from './photo-head.ts'
import { photoLabel } from './photo-label.ts'
import { photoNumber } from './photo-number.ts'
import { photoTail } from './photo-tail.ts'
import { photoWhere } from './photo-where.ts'
import { player } from './player.ts'
import { product } from './product.ts'
import { pullQuote } from './pull-quote.ts'
import { quotation } from './quotation.ts'
import { related } from './related.ts'
import { repeat } from './repeat.ts'
import { scraperHead } from './scraper-head.ts'
import { script } from './script.ts'
import { section } from './section.ts'
import { separator } from './separator.ts'
import { share } from './share.ts'
import { signoff } from './signoff.ts'
import { standfirst } from './standfirst.ts'
import { teaser } from './teaser.ts'
import { transcript } from './transcript.ts'
import { underAlt } from './under-alt.ts'

export const rules: readonly Rule[] = [
  mojibake, // the repairs before everything: the other rules read what was meant
  markup,
  script,
  glued, // after script, which has no spaces behind its full stops
  oneLine, // when what was glued has been parted
  scraperHead, // before the headline, which may have a label
  separator,
  photoButton, // before what is printed twice is known by its words
  headline, // first of those that name things: repeats are known by it
  repeat, // before the photos: a headline that stands over a caption is none of its words
  pullQuote, // before the captions: a name behind it is no photographer's
  transcript, // before the labels: a speaker is followed by a colon too
  embed, // before the credits: a post may be signed like one
  player, // before the captions: a photo's buttons stand among its words
  product,
  leadCredit, // before the labels: it has one too, but no caption
  photoGlued, // before the labels, which take a line for what it begins with
  photoLabel, // what says itself what it is comes before what is told by its shape
  copyright, // after the photos' labels: `Image copyright` is a photo's
  note,
  origin,
  share,
  newsletter,
  comments,
  discussion, // before dates and bylines: a comment has its own
  advert,
  photoHead,
  photoTail, // after the labels: a caption found by its label may have its credit at the end
  photoNumber, // when the credits are off
  date, // before bylines, which are known by the date beside them
  authorLinks, // before menus and cross-links, which begin alike
  menu,
  byline, // before credits: a name above the story is its author's
  biography, // after bylines: it is about those whom they name
  signoff,
  bylineAlone, // when nothing surer says who wrote it
  related, // after the other furniture, so that a box of headlines ends where it begins
  teaser, // by the dates and buttons that are known; a box is no photo, though it had one
  section,
  kicker, // after sections: a section's name may stand where a kicker does
  standfirst, // after bylines and dates: it stands above them
  creditLine, // a photo may stand over the headline too
  beforeStory, // when what is worth a field has been taken from it
  caption, // after the credits: the line before one is its caption
  creditBetween, // after the captions: one that stands before its own copy is an alt text
  echo, // after the captions: an alt text need not say the same in the same words as a caption
  photoAlone, // when all that is surer has been said
  noStop, // after those that are known alone: they show where photos stood
  photoWhere, // after those whose habit it is to print no full stop
  alt, // after all captions: what stands before one may be its alt text
  photoHabits, // what was found so far shows the dump's habits
  underAlt, // when all alt texts and credits are known
  dateline, // after the photos, which may stand before the lead
  authorTold, // when no byline, sign-off or life has said so
  afterStory, // what nobody knows, below where the furniture begins
  quotation,
  item,
  crosshead, // when the furniture and the photos are named: what is left over a paragraph is its heading
  cutOff // at the end: what is still a paragraph should have an end
]

/** Rules that look for what some formats keep apart from the text. */
const FINDS: Record<Apart, readonly Rule[]> = {
  headline: [headline],
  // What such a format prints as code is the story's: what leaks into text elsewhere, it has no text for.
  order: [repeat, embed, product, script],
  photos: [
    photoButton,
    leadCredit,
    photoLabel,
    photoHead,
    photoTail,
    photoNumber,
    creditLine,
    caption,
    creditBetween,
    echo,
    photoAlone,
    noStop,
    photoWhere,
    alt,
    photoHabits,
    underAlt
  ]
}

/** Tells a person of something they should look at: who noticed, on which line, what. */
export type Tell = (rule: string, line: number | undefined, what: string) => void

/** Lets every rule say what some blocks are. Throws when a rule loses a line, which would be our own mistake. */
export function labelled(blocks: readonly Block[], context: Omit<Context, 'note'>, tell: Tell): Block[] {
  const lines = covered(blocks)
  const idle = new Set((context.apart ?? []).flatMap(what => FINDS[what]))
  return rules.reduce<Block[]>(
    (so, rule) => {
      const whole = { ...context, note: (line: number | undefined, what: string) => tell(rule.name, line, what) }
      const next = idle.has(rule) ? onPhotos(rule, so, whole) : rule.apply(so, whole)
      if (covered(next) !== lines) throw new Error(`rule ${rule.name} lost or made up lines of ${context.dump.path}`)
      return next
    },
    [...blocks]
  )
}

/** Shows a rule the words of photos only: it may part a caption from its credit. */
function onPhotos(rule: Rule, blocks: readonly Block[], context: Context): Block[] {
  const out: Block[] = []
  for (let i = 0; i < blocks.length; ) {
    let end = i
    while (isOfPhoto(blocks[end])) end++
    if (end > i) out.push(...rule.apply(blocks.slice(i, end), context))
    else out.push(blocks[end++] as Block)
    i = end
  }
  return out
}

const isOfPhoto = (block: Block | undefined) =>
  block !== undefined && (block.kind === 'alt' || block.kind === 'caption' || block.kind === 'credit')

/** How many lines blocks stand on. They come in order, and the pieces of a split block stand on the same lines. */
function covered(blocks: readonly Block[]): number {
  let [count, last] = [0, 0]
  for (const { lines } of blocks) {
    count += Math.max(0, lines[1] - Math.max(last, lines[0] - 1))
    last = Math.max(last, lines[1])
  }
  return count
}
