// The built site in a real browser: from a folder, and over http from a sub-path.
/// <reference lib="dom" />
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { launch } from './browser.ts'
import { build, copySample, pagesOf } from './sample.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp'
}

const test = suite('the site in a browser')
let [site, browser, server] = ['', undefined as unknown as Browser, undefined as unknown as http.Server]

test.before(async () => {
  const page = (name: string) => fs.readFileSync(`test/site/${name}.md`, 'utf8')
  const input = copySample({
    // These two show every part that a page can have.
    'articles/2020-10/full.md': page('full'),
    'articles/2020-10/arabic.md': page('arabic')
  })
  site = build(input)
  browser = await launch()
  server = http.createServer((request, response) => serve(request, response)).listen(0, '127.0.0.1')
})
test.after(async () => {
  server?.close()
  await browser?.close()
})

const fromFolder = () => `${pathToFileURL(site).href}/`
const overHttp = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`

/** As a plain host does: files as they are under a sub-path, and for all else 404.html. */
function serve({ url = '' }: http.IncomingMessage, response: http.ServerResponse): void {
  const address = decodeURIComponent(new URL(url, 'http://x').pathname).replace('/some/where/', '')
  const file = path.join(site, address)
  const known = file.startsWith(site) && fs.statSync(file, { throwIfNoEntry: false })?.isFile()
  const sent = known ? file : path.join(site, '404.html')
  response.writeHead(known ? 200 : 404, { 'content-type': TYPES[path.extname(sent)] ?? 'application/octet-stream' })
  response.end(fs.readFileSync(sent))
}

/** Opens a page and runs `look` on it. Fails on whatever the browser complains of, and on a request to elsewhere. */
async function watched(root: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
    })
    page.on('pageerror', error => wrong.push(String(error)))
    page.on('requestfailed', request => wrong.push(`failed: ${request.url()}`))
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
async function checkWhole(page: Page): Promise<void> {
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
async function checkReadable(page: Page): Promise<void> {
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

const WALK: [what: string, selector: string][] = [
  ['a month', '.months a[href^="2020-10/"]'],
  ['an article', '.entries a:has-text("The ferry sails again")'],
  ['another article', '.near a'],
  ['its author', '.provenance a[href*="names/"]'],
  ['the A–Z', '.trail a'],
  ['a name', '.headings a:has-text("Agence Exemple")'],
  ['an article that ran its photo', '.lost-list a'],
  ['its accession', '.provenance a[href*="finding-aid.html#"]'],
  ['a page written by hand', '.masthead nav a[href$="about.html"]'],
  ['the front page', '.masthead .name a'],
  ['a year', 'a.year:has-text("2020")'],
  ['the front page', '.masthead .name a'],
  ['the list for review', '.imprint a[href$="review.html"]']
]

for (const [how, root] of [
  ['from a folder', fromFolder],
  ['over http from a sub-path', overHttp]
] as const) {
  test(`the site can be walked ${how}`, () =>
    watched(root(), async page => {
      await page.goto(`${root()}index.html`)
      const check = async () => {
        await checkWhole(page)
        if (root === fromFolder) await checkReadable(page)
      }
      await check()
      for (const [what, selector] of WALK) {
        const before = page.url()
        await page.locator(selector).first().click()
        await page.waitForURL(url => url.href !== before)
        assert.ok(page.url().startsWith(root()), `${what}: ${page.url()}`)
        await check()
      }
      const dump = pagesOf(site).find(address => address.endsWith('.dump.html')) as string
      await page.goto(root() + dump.replace('.dump.html', '.html'))
      await check()
      await page.locator(`a[href$="${path.posix.basename(dump)}"]`).click()
      await page.waitForURL(`**/${dump}`)
      await check()
      await page.goto(`${root()}404.html`)
      await check()
    }))
}

test('every type of page can be read in the dark, on a small telephone', () =>
  watched(
    fromFolder(),
    async page => {
      for (const address of ['index.html', 'finding-aid.html', 'review.html', '404.html', 'rights.html', ...deep()]) {
        await page.goto(fromFolder() + address)
        await checkWhole(page)
        await checkReadable(page)
      }
    },
    { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }
  ))

const deep = () => [
  '2020/index.html',
  'names.html',
  'agencies.html',
  'subjects.html',
  'names/agence-exemple.html',
  'subjects/council.html',
  'lost-photos.html',
  'lost-photos/gazette-scrape.html',
  '2020-10/index.html',
  '2020-10/full.html',
  '2020-10/arabic.html',
  ...pagesOf(site)
    .filter(address => address.endsWith('.dump.html'))
    .slice(0, 1)
]

test('no page scrolls sideways at 320 pixels', () =>
  watched(
    fromFolder(),
    async page => {
      for (const address of pagesOf(site)) {
        await page.goto(fromFolder() + address)
        const { scrollWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }))
        assert.ok(scrollWidth <= 320, address)
      }
    },
    { viewport: { width: 320, height: 640 } }
  ))

for (const [how, root] of [
  ['from a folder', fromFolder],
  ['over http', overHttp]
] as const) {
  test(`a script that gets into a page does not run ${how}`, async () => {
    const page = await browser.newPage()
    await page.goto(`${root()}index.html`)
    const blocked = await page.evaluate(async () => {
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', event => violations.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.ran = true')
      image.src = 'https://example.org/spy.gif'
      document.body.append(script, image)
      await new Promise(resolve => setTimeout(resolve, 100))
      return { ran: 'ran' in window, violations: violations.sort() }
    })
    await page.close()
    assert.equal(blocked, { ran: false, violations: ['img-src', 'script-src-attr', 'script-src-elem'] })
  })
}

test('the page for what is not there has its style at any depth', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  const answer = await page.goto(`${overHttp()}2020-10/there/is/no/such/page.html`)
  assert.is(answer?.status(), 404)
  await checkWhole(page)
  await page.close()
  assert.equal(
    complaints.filter(text => !/status of 404/.test(text)),
    []
  )
})

test('the first key leads past the masthead', () =>
  watched(fromFolder(), async page => {
    await page.goto(`${fromFolder()}2020-10/full.html`)
    await page.keyboard.press('Tab')
    const link = page.locator('a.skip')
    const box = await link.boundingBox()
    assert.ok(box && box.y >= 0, 'the link is in sight')
    await page.keyboard.press('Enter')
    assert.is(await page.evaluate(() => document.activeElement?.id), 'main')
  }))

test('everything can be read without scripts', () =>
  watched(
    fromFolder(),
    async page => {
      await page.goto(`${fromFolder()}2020-10/full.html`)
      assert.ok(await page.locator('article').getByText('The crews of the ferry go back to work').isVisible())
      await page.locator('summary').first().click()
      assert.ok(await page.locator('.provenance').getByText('in doubt').first().isVisible())
    },
    { javaScriptEnabled: false }
  ))

test.run()
