// Bodies in JSON that are lists of elements, as Arc XP (ANS), Editor.js and their like keep them → HTML.

import { isHtml } from '../markup/fragment.ts'
import { escaped } from '../markup/html.ts'
import { textsOf } from '../stated/names.ts'
import { isValues, type Values } from '../stated/values.ts'

/** The keys under which such lists are kept. */
const KEYS = ['content_elements', 'blocks', 'body', 'content']
/** So deep lists of elements hold others. */
const DEEPEST = 6

/** Has a record such a body? */
export const hasElements = (record: Values): boolean => elementsKey(record) !== undefined

/** The record with its body as HTML, where it is a list of elements; else the same. */
export function withBody(record: Values): Values {
  const key = elementsKey(record)
  if (key === undefined) return record
  const html = (record[key] as Values[]).map(it => htmlOf(it, 0)).join('\n')
  return { ...arcFields(record), ...record, [key]: undefined, body_html: html }
}

const elementsKey = (record: Values): string | undefined =>
  KEYS.find(key => {
    const list = record[key]
    return Array.isArray(list) && list.length > 0 && list.every(it => isValues(it) && typeof it.type === 'string')
  })

/** What Arc keeps a level further down. */
function arcFields({ headlines, subheadlines, description, credits, canonical_url: at }: Values): Values {
  const basic = (value: unknown) => (isValues(value) ? value.basic : undefined)
  return {
    ...(basic(headlines) ? { headline: basic(headlines) } : {}),
    ...(basic(subheadlines) ? { subheadline: basic(subheadlines) } : {}),
    ...(basic(description) ? { abstract: basic(description) } : {}),
    ...(isValues(credits) && credits.by ? { authors: credits.by } : {}),
    ...(at ? { canonical: at } : {})
  }
}

/** An element as HTML: what it says stands in it, or in its `data`. */
function htmlOf(element: Values, depth: number): string {
  const inside = isValues(element.data) ? { ...element, ...element.data, type: element.type } : element
  const { type } = inside as { type: string }
  const words = text(inside.content) ?? text(inside.text) ?? text(inside.html) ?? ''
  if (depth > DEEPEST) return ''
  if (/^image|picture|photo/i.test(type)) return figure(inside)
  if (/^header|heading/i.test(type)) return `<h2>${markup(words)}</h2>`
  if (/^(?:raw_?html|html|custom_embed)$/i.test(type)) return words
  if (/^code$/i.test(type)) return `<pre>${escaped(text(inside.code) ?? words)}</pre>`
  const items = [inside.items, inside.content_elements].find(Array.isArray) as unknown[] | undefined
  if (/list/i.test(type) && items) return `<ul>${items.map(it => `<li>${itemOf(it, depth)}</li>`).join('')}</ul>`
  if (/quote/i.test(type))
    return `<blockquote>${items ? items.map(it => itemOf(it, depth)).join('') : markup(words)}</blockquote>`
  return words ? `<p>${markup(words)}</p>` : ''
}

const itemOf = (item: unknown, depth: number): string =>
  typeof item === 'string' ? markup(item) : isValues(item) ? htmlOf({ type: 'text', ...item }, depth + 1) : ''

function figure(image: Values): string {
  const file = isValues(image.file) ? image.file.url : undefined
  const [at] = [image.url, image.src, file].filter(it => typeof it === 'string') as string[]
  const by = isValues(image.credits) ? textsOf(image.credits.by).join(', ') : textsOf(image.credit)[0]
  const caption = escaped(textsOf(image.caption)[0] ?? textsOf(image.subtitle)[0] ?? '')
  const credit = by ? `<span class="credit">${escaped(by)}</span>` : ''
  return `<figure><img src="${escaped(at ?? '')}" alt="${escaped(textsOf(image.alt_text)[0] ?? '')}"><figcaption>${caption} ${credit}</figcaption></figure>`
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined)
const markup = (words: string) => (isHtml(words) || /&#?\w{1,31};/.test(words) ? words : escaped(words))
