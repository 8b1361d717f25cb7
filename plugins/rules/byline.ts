// Who wrote it: `By Jane Roe in Port Ellen`, `By` and a name below, a name with a role or a date beside it.
import type { Block, Rule } from '../archive/types.ts'
import { isDayFirst } from './dates/day-first.ts'
import { agencyOf } from './names/agencies.ts'
import { type BylineRead, isWriters, readByline } from './names/byline.ts'
import { isName } from './names/names.ts'
import { gluedWriters } from './names/people.ts'
import { isRole } from './names/role.ts'
import { helpedBy } from './names/sent-by.ts'
import { as } from './open.ts'
import { headEnd } from './story/head.ts'
import { endsSentence, isStory } from './story/prose.ts'

const LONGEST = 160
const CONTACT = /^(?:@\w{2,30}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\s|[,|•·])+$/u
/** A name without `By` is less sure. */
const BARE = 0.8

export const byline: Rule = {
  name: 'byline',
  apply(blocks, { facts, fields }) {
    const dayFirst = isDayFirst(fields.lang ?? facts.language)
    const head = headEnd(blocks)
    const out = [...blocks]
    const label = (i: number, { people, issued, updated }: Partial<BylineRead>, confidence?: number) => {
      const states = {
        ...(people?.length ? { authors: people } : {}),
        ...(issued ? { issued } : {}),
        ...(updated ? { updated } : {})
      }
      const block = out[i] as Block
      const said = out.slice(0, i).some(b => b.kind === 'byline' && b.text === block.text)
      // A name that stands there twice, as text and as a link, is printed once.
      const labelled = as(block, said ? 'repeat' : 'byline', 'byline', confidence)
      out[i] = Object.keys(states).length ? { ...labelled, states } : labelled
    }
    for (const [i, block] of out.entries()) if (isTold(block)) label(i, readByline(block.text, dayFirst))
    for (let i = 0; i < Math.min(head, out.length); i++) {
      const block = out[i] as Block
      if (block.kind !== 'paragraph') continue
      const read = readByline(block.text, dayFirst)
      if (read.opener && !read.rest && !read.issued) {
        // `By` alone: the name stands below.
        const next = out[i + 1]
        const below =
          next && next.kind === 'paragraph' && next.text.length <= LONGEST ? readByline(next.text, dayFirst) : undefined
        if (!below?.people.length && !agencyOf(next?.text ?? '')) {
          // The name was a picture or a link, and is lost.
          if (/^by$/i.test(block.text)) out[i] = as(block, 'menu', 'byline')
          continue
        }
        label(i, {})
        label(++i, below ?? {})
      } else if (
        read.opener &&
        (read.people.length || isOrganisation(read.rest)) &&
        (isWriters(block.text, read) || !read.people.length)
      )
        label(i, read)
      else if (!read.opener && read.people.length && isBeside(out, i, dayFirst)) label(i, read, BARE)
      // `Le Monde avec AFP`: a person or a paper, and the agency that helped.
      else if (!read.opener && helpedBy(block.text))
        label(i, { ...read, people: isName(helpedBy(block.text) ?? '') ? read.people.slice(0, 1) : [] }, BARE)
      // `Xinhua | Updated: 2017-09-15 17:52`: an agency and its day.
      else if (!read.opener && (read.issued || read.updated) && agencyOf(read.rest)) label(i, read, BARE)
      else continue
      while (i + 1 < head && belongs(out[i + 1], out[i] as Block)) label(++i, {})
    }
    return out.some(b => b.kind === 'byline') ? out : closing(out, head, dayFirst)
  }
}

/** A reader of markup may know that a line is a byline, but not whom it names. */
const isTold = ({ kind, states }: Block) => kind === 'byline' && !states

/** `Reuters`, `Gazette Staff`: every word has a capital, and there are few. */
const isOrganisation = (text: string) =>
  agencyOf(text) !== undefined ||
  helpedBy(text) !== undefined ||
  /^(?:(?:the|of|and|de|la|le|der|die|und|et) |\p{Lu}[\p{L}\p{N}.'’&-]* ?){1,6}(?:\([^)]*\))?$/u.test(text)

/** A name alone is a byline where a date, a role, or another byline stands right by it. */
function isBeside(blocks: readonly Block[], i: number, dayFirst: boolean): boolean {
  const block = blocks[i] as Block
  const { rest, people, issued } = readByline(block.text, dayFirst)
  if (block.text.length > 100 || endsSentence(block.text)) return false
  if (people.length && gluedWriters(rest)) return true
  if (!isName(rest) && !(issued && people.length) && !(people.length === 1 && isRole(rest.slice(people[0]?.length))))
    return false
  if (issued || !isName(rest)) return true
  return [blocks[i - 1], blocks[i + 1]].some(
    b =>
      b &&
      (b.kind === 'date' ||
        b.kind === 'byline' ||
        (b.kind === 'biography' && b.text.startsWith(rest)) ||
        (b.kind === 'paragraph' && isRole(b.text)))
  )
}

/** A role, an address, or the name again, right under a byline. */
function belongs(block: Block | undefined, above: Block): boolean {
  if (block?.kind !== 'paragraph' || block.text.length > 100) return false
  return (
    block.text === above.text ||
    isRole(block.text) ||
    CONTACT.test(block.text) ||
    (isName(block.text) && above.text.includes(block.text))
  )
}

/** With no byline on top, the only one in the text may stand right under the story. Others are other articles'. */
function closing(blocks: Block[], head: number, dayFirst: boolean): Block[] {
  const found = blocks.flatMap((block, i) => {
    if (i < head || block.kind !== 'paragraph' || block.text.length > 100 || endsSentence(block.text)) return []
    const read = readByline(block.text, dayFirst)
    return read.opener && read.people.length ? [{ i, read }] : []
  })
  const [only, second] = found
  if (!only || second || !isStory(blocks[only.i - 1]) || blocks.slice(only.i + 1).some(isStory)) return blocks
  return blocks.map((block, i) =>
    i === only.i ? { ...as(block, 'byline', 'byline', BARE), states: { authors: only.read.people } } : block
  )
}
