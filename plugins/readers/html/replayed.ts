// Pages that were saved from a web archive's replay, such as the Wayback Machine: their addresses lead to the archive's copies.
import { type Element, elementsIn, isText } from './tree.ts'

/** `https://archive.example/web/20050306123456im_/http://gazette.example/…`: a moment, and the address of what was there then. */
const COPY =
  /(?:https?:\\?\/\\?\/[\w.:-]{1,100})?\\?\/(?:[\w-]{1,40}\\?\/){0,3}(?:\d{14}(?:[a-z]{2}_)?)\\?\/(?=https?:\\?\/)/gi
/** What an archive's script is told, and what its bar shows. */
const TOLD =
  /__wm\.(?:wombat|bt)\([^;]{0,300}?"(https?:\/\/[^"\s]{1,2000})",\s*"\d{14}"|\bwbinfo\.url\s*=\s*"(https?:\/\/[^"\s]{1,2000})"/
const BAR = new Set(['wm-ipp-base', 'wm-ipp', 'wm-ipp-print', 'wmtbURL'])
const MARKS =
  /\b__wm\.(?:init|wombat|bt|rw)\(|\bwbinfo\.\w+\s*=|<!-- (?:BEGIN|END) WAYBACK TOOLBAR|^[ \t]*FILE ARCHIVED ON \d/m
const ADDRESSES = [
  'href',
  'src',
  'srcset',
  'content',
  'data-src',
  'data-srcset',
  'data-original',
  'poster',
  'action',
  'text'
]

/** Where a replayed page was published, as far as the archive tells; undefined for any other page. Its addresses become those of then. */
export function unreplay(root: Element, html: string): { address?: string } | undefined {
  if (!MARKS.test(html)) return
  let shown: string | undefined
  for (const element of elementsIn(root)) {
    const { name, attributes, children } = element
    if (BAR.has(attributes.id ?? '')) {
      if (name === 'input') shown = attributes.value
      else attributes.hidden = ''
    }
    for (const key of ADDRESSES) if (attributes[key]) attributes[key] = asThen(attributes[key])
    if (name === 'script') for (const child of children) if (isText(child)) child.text = asThen(child.text)
  }
  const told = TOLD.exec(html)
  const address = told?.[1] ?? told?.[2] ?? shown
  return address && /^https?:\/\/[^/\s]/i.test(address) ? { address } : {}
}

const asThen = (text: string) => (/\d{14}/.test(text) ? text.replace(COPY, '') : text)
