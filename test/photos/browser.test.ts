// Photos in a real browser: the right rendition, nothing that jumps, and few bytes before anybody scrolls.
/// <reference lib="dom" />
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { launch } from '../browser.ts'
import { writeFolder } from '../folder.ts'
import { build } from '../sample.ts'
import { scene } from './pictures.ts'

const test = suite('photos in a browser')
let [site, browser, server] = ['', undefined as unknown as Browser, undefined as unknown as http.Server]

const PHOTOS = 10
/** What a page of so many photos may weigh at the width of a phone, before it is scrolled. */
const MOST_BYTES = 250_000
const PAGE = 'undated/the-ferry-in-ten-pictures.html'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg'
}

test.before(async () => {
  const paragraph = '<p>The ferry to Port Ellen was two hours late again on the crossing, the harbour master said.</p>'
  const figures = Array.from(
    { length: PHOTOS },
    (_, i) =>
      `<figure><img src="${i}.jpg" alt="Pier ${i}"><figcaption>The pier, ${i}.</figcaption></figure>${paragraph.repeat(3)}`
  )
  const photo = await scene(2000, 1333).jpeg({ quality: 85 }).toBuffer()
  const input = writeFolder({
    'dumps/g/ten.html': `<html lang="en"><title>The ferry in ten pictures</title><article><h1>The ferry in ten pictures</h1>${paragraph}${figures.join('')}</article></html>`,
    // The same picture, but each file is another.
    ...Object.fromEntries(figures.map((_, i) => [`dumps/g/${i}.jpg`, Buffer.concat([photo, Buffer.from([i])])]))
  })
  site = build(input)
  browser = await launch()
  server = http.createServer(serve)
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
})
test.after(async () => {
  server?.close()
  await browser?.close()
})

/** A slow host: photos come long after the page, so that whatever jumps is seen to. */
function serve({ url = '' }: http.IncomingMessage, response: http.ServerResponse): void {
  const file = path.join(site, decodeURIComponent(new URL(url, 'http://x').pathname))
  const known = file.startsWith(site) && fs.statSync(file, { throwIfNoEntry: false })?.isFile()
  response.writeHead(known ? 200 : 404, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' })
  setTimeout(() => response.end(known ? fs.readFileSync(file) : ''), file.includes('photos') ? 150 : 0)
}

const overHttp = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
const fromFolder = () => `${pathToFileURL(site).href}/`

/** Opens the page; tells what was asked for, what was shown, what moved, and what the browser complained of. */
async function look(root: string, options: BrowserContextOptions, scroll = false) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const [asked, wrong] = [[] as string[], [] as string[]]
  page.on('request', request => asked.push(request.url().replace(root, '')))
  page.on('requestfailed', request => wrong.push(request.url()))
  page.on('console', message => wrong.push(message.text()))
  await page.addInitScript(() => {
    const watched = window as unknown as { shift: number }
    watched.shift = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(root + PAGE, { waitUntil: 'load' })
  if (scroll) {
    for (let i = 0; i < PHOTOS; i++) {
      await page.locator('figure').nth(i).scrollIntoViewIfNeeded()
      await page.waitForTimeout(60)
    }
  }
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(() => {
    const images = [...document.querySelectorAll<HTMLImageElement>('picture img')]
    return {
      first: images[0]?.currentSrc ?? '',
      loaded: images.filter(image => image.naturalWidth > 0 && image.complete).length,
      shift: (window as unknown as { shift: number }).shift,
      tiny: [...document.querySelectorAll<HTMLImageElement>('img.tiny')].filter(image => image.naturalWidth === 16)
        .length
    }
  })
  await context.close()
  return { ...seen, asked, wrong }
}

const phone = (deviceScaleFactor: number) => ({ viewport: { width: 390, height: 844 }, deviceScaleFactor })
const desk = (deviceScaleFactor: number) => ({ viewport: { width: 1280, height: 900 }, deviceScaleFactor })

for (const [screen, options, width] of [
  ['a plain phone', phone(1), 480],
  ['a fine phone', phone(2), 800],
  ['the finest phone', phone(3), 800],
  ['a plain desk', desk(1), 800],
  ['a fine desk', desk(2), 1216]
] as const) {
  test(`${screen} gets the rendition that it needs`, async () => {
    for (const root of [overHttp(), fromFolder()]) {
      const { first, wrong, tiny } = await look(root, options)
      assert.match(first, new RegExp(`^${root}photos/[\\w-]+-${width}\\.webp$`))
      assert.equal([wrong, tiny], [[], PHOTOS])
    }
  })
}

test('nothing jumps while the photos come', async () => {
  const { shift, loaded } = await look(overHttp(), phone(2), true)
  assert.equal([shift, loaded], [0, PHOTOS])
})

test('a page with ten photos weighs little before it is scrolled', async () => {
  const { asked } = await look(overHttp(), phone(1))
  const files = [...new Set(asked)].map(address => path.join(site, decodeURIComponent(address)))
  const bytes = files.reduce((sum, file) => sum + (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
  assert.ok(bytes < MOST_BYTES, `${bytes} bytes: ${asked.join(' ')}`)
})

test.run()
