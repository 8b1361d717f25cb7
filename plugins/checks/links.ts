// Every link inside the site leads somewhere, and nothing in it asks another site for anything.
import fs from 'node:fs'
import path from 'node:path'
import type { Check } from './index.ts'

const LINK = /<(a|link|img|script|source|iframe|audio|video|object|embed)\s[^>]*?(?:href|src|srcset)="([^"]*)"[^>]*>/g
const ID = /\sid="([^"]*)"/g
/** Files whose ids are remembered; links with a fragment mostly lead to the same few pages. */
const REMEMBERED = 200

export const links: Check = {
  name: 'links',
  proves: 'Every link inside the site leads to a file and a place in it, and no page asks another site for anything',
  *check({ output }) {
    let count = 0
    const ids = new Map<string, Set<string>>()
    for (const file of fs.existsSync(output) ? fs.readdirSync(output, { recursive: true }).map(String).sort() : []) {
      if (!file.endsWith('.html')) continue
      const html = fs.readFileSync(path.join(output, file), 'utf8')
      for (const [, element, value] of html.matchAll(LINK)) {
        for (const address of (value ?? '').split(', ').map(part => unescaped(part.trim().split(' ')[0] ?? ''))) {
          count++
          const problem = problemOf(output, file, element ?? '', address, ids)
          if (problem) yield { path: file, line: lineOf(html, value ?? ''), what: problem }
        }
      }
    }
    return `${count} links`
  }
}

function problemOf(
  output: string,
  file: string,
  element: string,
  address: string,
  ids: Map<string, Set<string>>
): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) {
    return element === 'a' || address.startsWith('data:') ? undefined : `asks another site for ${address}`
  }
  const [at = '', fragment] = address.split('#', 2)
  const target = at ? path.join(path.dirname(file), decoded(at)) : file
  if (target.startsWith('..') || !fs.existsSync(path.join(output, target))) return `${address} leads nowhere`
  if (fragment && !idsOf(output, target, ids).has(decoded(fragment)))
    return `${address}: there is no such place on the page`
}

function idsOf(output: string, file: string, ids: Map<string, Set<string>>): Set<string> {
  const known = ids.get(file)
  if (known) return known
  const found = new Set(
    [...fs.readFileSync(path.join(output, file), 'utf8').matchAll(ID)].map(([, id]) => unescaped(id ?? ''))
  )
  if (ids.size >= REMEMBERED) ids.delete(ids.keys().next().value as string)
  ids.set(file, found)
  return found
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address // a stray % is what it is
  }
}

const unescaped = (text: string) =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
const lineOf = (html: string, value: string) => html.slice(0, html.indexOf(`"${value}"`)).split('\n').length
