// An embedded post, and what is left of one: `… — Jane Roe (@janeroe) October 23, 2020`, `View this post on Instagram`.
import type { Block, Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'
import { phraseMatcher } from './words/phrases.ts'
import { EMBED } from './words/player.ts'

/** A post is short, though a thread of them in one line may not be. */
const LONGEST = 900
/** A post's own text before the line that signs it. */
const POST = 420
const isLeft = phraseMatcher(EMBED)
/** Who wrote it, and a date or the end of the line. */
const SIGNED =
  /[—–-]\s?[^—–]{1,60} \(@\w{1,30}\)(?:\s+\p{L}{3,12}\.? \d{1,2},? \d{2,4}|\s+\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\s*$)/u
const SIGNATURE = /^[—–-]\s?[^—–]{1,60} \(@\w{1,30}\)/u
/** What a network's widget leaves: `Post by Jane Roe.` */
const POSTED = /^post by \p{Lu}[^.!?]{2,50}\.?$/iu
/** The address of the picture in a post. */
const PICTURE = /pic\.twitter\.com\/\w+|pic\.x\.com\/\w+/i
/** What the button of a photo service says. */
const SHARED =
  /(?:^|\s)(?:a (?:post|photo|video) (?:shared|posted) by|un post condiviso da|ein beitrag geteilt von|una publicación compartida de|uma publicação compartilhada por|une publication partagée par|публикация от) [^@]{1,60}\(@|^a (?:post|photo|video) (?:shared|posted) by /i

export const embed: Rule = {
  name: 'embed',
  apply(blocks) {
    const out = blocks.map(block => (isOpen(block) && isPost(block.text) ? as(block, 'embed', 'embed') : block))
    const signed = out.filter((block, i) => isOpen(block) && isSigned(block, out[i + 1]))
    return out.map(block => {
      // One sentence over a signature may be the story's; where there are several, each is a post.
      const sure = signed.includes(block) && (signed.length > 1 || !/[.!?]["”]?$/.test(block.text))
      return sure ? as(block, 'embed', 'embed', 0.8) : block
    })
  }
}

function isPost(text: string): boolean {
  if (text.length > LONGEST) return false
  if (isLeft(text) || POSTED.test(text.slice(0, 80))) return true
  if (text.includes('(@') ? SIGNED.test(text) || SHARED.test(text) : /^a /i.test(text) && SHARED.test(text)) return true
  return PICTURE.test(text) && text.length <= POST
}

/** The text of a post stands before the line that signs it. */
const isSigned = (block: Block, next: Block | undefined) =>
  next?.kind === 'embed' &&
  SIGNATURE.test(next.text.slice(0, 120)) &&
  block.text.length <= POST &&
  !/:$/.test(block.text)
