// A built site in a real browser: from a folder, and over http from a sub-path; and what every page of it must be.
/// <reference lib="dom" />
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import * as assert from 'uvu/assert'
import { launch } from './browser.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp'
}

/** A site that is open. */
export interface OpenSite {
  browser: Browser
  /** The address of its top in a folder, and over http. */
  folder: string
  http: string
  /** Opens a page and runs `look` on it. Fails on whatever the browser complains of, and on a request to elsewhere. */
  watched(root: string, look: (page: Page) => Promise<void>, options?: object): Promise<void>
  close(): Promise<void>
}

/** Opens a site. Whoever opens it closes it. */
export async function openSite(site: string): Promise<OpenSite> {
  const browser = await launch()
  const server = http.createServer((request, response) => serve(site, request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    browser,
    folder: `${pathToFileURL(site).href}/`,
    http: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`,
    watched: (root, look, options) => watched(browser, root, look, options),
    async close() {
      server.close()
      await browser.close()
    }
  }
}

/** As a plain host does: files as they are under a sub-path, and for all else 404.html. */
function serve(site: string, { url = '' }: http.IncomingMessage, response: http.ServerResponse): void {
  const address = decodeURIComponent(new URL(url, 'http://x').pathname).replace('/some/where/', '')
  const file = path.join(site, address)
  const known = file.startsWith(site) && fs.statSync(file, { throwIfNoEntry: false })?.isFile()
  const sent = known ? file : path.join(site, '404.html')
  response.writeHead(known ? 200 : 404, { 'content-type': TYPES[path.extname(sent)] ?? 'application/octet-stream' })
  response.end(fs.readFileSync(sent))
}

async function watched(
  browser: Browser,
  root: string,
  look: (page: Page) => Promise<void>,
  options = {}
): Promise<void> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
    })
    page.on('pageerror', error => wrong.push(String(error)))
    page.on('requestfailed', request => {
      // What was not needed any more, because another page was opened, did not fail.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()}`)
    })
    page.on('request', request => {
      const url = request.url()
      if (!url.startsWith(root) && !url.startsWith('data:')) wrong.push(`asked elsewhere: ${url}`)
    })
    await look(page)
    assert.equal(wrong, [])
  } finally {
    await context.close()
  }
}

/** Is the page that is open whole: its pictures and style there, nothing that jumps or sticks out? */
export async function checkWhole(page: Page): Promise<void> {
  const found = await page.evaluate(async () => {
    const images = [...document.images]
    for (const image of images) image.loading = 'eager'
    await Promise.all(images.map(image => image.decode().catch(() => {})))
    const shift = await new Promise<number>(resolve => {
      let sum = 0
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift' as 'mark', buffered: true })
      setTimeout(() => resolve(sum), 50)
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return {
      broken: images.filter(image => !image.naturalWidth).map(image => image.src),
      shift,
      sideways: Math.max(0, scrollWidth - clientWidth),
      unstyled: getComputedStyle(document.body).marginTop !== '0px'
    }
  })
  assert.equal(found, { broken: [], shift: 0, sideways: 0, unstyled: false }, page.url())
}

/** Can everyone read the page that is open, as far as a machine can tell? */
export async function checkReadable(page: Page): Promise<void> {
  // axe would fetch the stylesheets, which the policy forbids.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
    const { violations: all } = await engine.run({ preload: false })
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join('\n')}`)
  })
  assert.equal(violations, [], page.url())
}

interface Violation {
  id: string
  nodes: { html: string }[]
}
