// Captions without a full stop, in a paper whose paragraphs end with one: `Tragic: The crew of the Merganser in 1953`.
import type { Block, Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'
import { endsLine } from './story/prose.ts'
import { isTitleCase } from './title-case.ts'

/** A caption tells what is to be seen; a line of fewer words is a heading or a name. */
const WORDS = 9
/** Nothing but its neighbours speaks for a line: it should at least be long. */
const AMONG = 11
const LONGEST = 400
/** So many paragraphs show that this paper ends them with a stop. */
const PARAGRAPHS = 5
const STOP = /[,'][)\]"”’']*$|["'”’]$/
/** A bullet, a number, a price, a quotation, a dash between name and thing, a web address, figures, code: an item of a list. */
const LISTED =
  /^(?:[-–—•*·▪●>»$£€"“]|\d)|\s[–—]\s|(?<!\b(?:1[6-9]|20)\d)\d[^\p{L}\d]*$|\.(?:com|org|net)\b|\d\)|\(\d|\d ?[/x] ?\d/u
const CODE = /[{}_<>=]|(?:^|\s)--?\p{L}/u
const BULLET = /^(?:[-–—•*·▪●>»$£€]|\d)/u
/** The reader is asked, or told who said so: the story's, or furniture. */
const TO_READER = /[!?]\s|\baccording to\b/i
/** A heading asks or promises. */
const HEADING = /^(?:how|what|why|when|where|who|which|best|the best)\b/i
/** `Return home: King …`, `Full steam ahead? The crew …`: what the caption is about. */
const TAG = /^\p{Lu}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,4}[:?!] ["'“‘]?\p{Lu}[\p{L}\p{N}'’.-]* \p{L}/u
const SEEN =
  /\((?:left|right|cent(?:re|er)|above|below|top|bottom|pictured|seen|front|back|file picture)\b|\b(?:pictured|above|left|right), |\b(?:pictured|(?:is|are|was|were) seen)\b/iu

export const noStop: Rule = {
  name: 'no-stop',
  apply(blocks) {
    const long = blocks.map(block => isOpen(block) && wordsOf(block.text.slice(0, LONGEST)).length >= WORDS)
    const stopped = blocks.map((block, i) => long[i] === true && (endsLine(block.text) || STOP.test(block.text)))
    const count = stopped.filter(Boolean).length
    const unstopped = blocks.map(
      (block, i) =>
        long[i] === true &&
        !stopped[i] &&
        block.text.length <= LONGEST &&
        !LISTED.test(block.text) &&
        !CODE.test(block.text) &&
        !HEADING.test(block.text)
    )
    if (count < PARAGRAPHS || unstopped.filter(Boolean).length > count) return [...blocks]
    // Above the story stand summaries, which have no stop either.
    const story = stopped.indexOf(true)
    const labels = repeatedLabels(blocks)
    const isTagged = ({ text }: Block) => TAG.test(text) && !labels.has(labelOf(text))
    const tagged = blocks.filter((block, i) => unstopped[i] && isTagged(block)).length > 1
    // A paper that prints such captions prints all of them without a stop.
    const habit = tagged || blocks.filter((block, i) => unstopped[i] && SEEN.test(block.text)).length > 1
    // Nor does a figure at the end make an item of a list there.
    const open = habit ? blocks.map(({ text }, i) => long[i] === true && !stopped[i] && isCaptionLike(text)) : unstopped
    const isListed = afterColon(blocks, open)
    return blocks.map((block, i) => {
      if (isListed[i] || labels.has(labelOf(block.text))) return block
      const odds = i > story && open[i] ? captionOdds(block, blocks, unstopped, i, habit) : 0
      return odds ? as(block, 'caption', 'no-stop', odds) : block
    })
  }
}

const isCaptionLike = (text: string) =>
  // A quotation that is not closed goes on in the next line.
  (text.match(/["“”]/g)?.length ?? 0) % 2 === 0 &&
  text.length <= LONGEST &&
  !BULLET.test(text) &&
  !CODE.test(text) &&
  !HEADING.test(text) &&
  (TAG.test(text) || !TO_READER.test(text))

/** It has a caption's words, or stands among its like; a lone line without a stop may be anything. */
function captionOdds(
  { text }: Block,
  blocks: readonly Block[],
  unstopped: readonly boolean[],
  i: number,
  habit: boolean
): number {
  if (SEEN.test(text)) return 0.85
  if (isTitleCase(text)) return 0
  if (habit) return TAG.test(text) ? 0.75 : 0.7
  if (wordsOf(text).length < AMONG) return 0
  // An alt text and its caption are two; three such lines in a row are a list.
  const row = [i - 2, i - 1, i + 1, i + 2].map(at => unstopped[at] === true)
  if ((row[0] && row[1]) || (row[1] && row[2]) || (row[2] && row[3])) return 0
  if (row[1] || row[2]) return 0.7
  // A paragraph that was cut off has other sentences before the one that breaks off.
  const single = !/[.!?]["'”’]? \p{Lu}/u.test(text)
  return single && (isOfPhoto(blocks[i - 1]) || isOfPhoto(blocks[i + 1])) ? 0.65 : 0
}

/** `Opening hours: …` twice is the field of a list; no caption begins like another. */
function repeatedLabels(blocks: readonly Block[]): Set<string> {
  const seen = new Set<string>()
  const labels = blocks.map(({ text }) => labelOf(text)).filter(Boolean)
  return new Set(labels.filter(label => seen.size === seen.add(label).size))
}

const labelOf = (text: string) => /^[^:]{2,40}(?=: )/.exec(text.slice(0, 45))?.[0] ?? ''

/** The lines under one that ends in a colon are its list. */
function afterColon(blocks: readonly Block[], unstopped: readonly boolean[]): boolean[] {
  let open = false
  return blocks.map((block, i) => {
    const listed = open && unstopped[i] === true
    open = listed || /[:：]$/.test(block.text)
    return listed
  })
}

const isOfPhoto = (block: Block | undefined) => block !== undefined && ['alt', 'caption', 'credit'].includes(block.kind)
