// The built site in a real browser: from a folder, and over http from a sub-path.
/// <reference lib="dom" />
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checkReadable, checkWhole, type OpenSite, openSite } from './open-site.ts'
import { build, copySample, pagesOf } from './sample.ts'

const test = suite('the site in a browser')
let [site, open] = ['', undefined as unknown as OpenSite]

test.before(async () => {
  const page = (name: string) => fs.readFileSync(`test/site/${name}.md`, 'utf8')
  const input = copySample({
    // These two show every part that a page can have.
    'articles/2020-10/full.md': page('full'),
    'articles/2020-10/arabic.md': page('arabic')
  })
  site = build(input)
  open = await openSite(site)
})
test.after(() => open?.close())

const fromFolder = () => open.folder
const overHttp = () => open.http
const watched: OpenSite['watched'] = (...given) => open.watched(...given)

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
  ['the photos', '.masthead nav a[href$="photos.html"]'],
  ['a contact sheet', '.months a'],
  ['a photo', '.contact-sheet a'],
  ['the article that ran it', '.references a'],
  ['the photo again', '.larger'],
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

for (const [how, root] of [
  ['from a folder', fromFolder],
  ['over http', overHttp]
] as const)
  test(`what is searched for is found, and marked in the article ${how}`, () =>
    watched(root(), async page => {
      await page.goto(`${root()}index.html`)
      await page.fill('#find', 'ferries "second watch" title:sails')
      await page.keyboard.press('Enter')
      await page.locator('#told', { hasText: '1 article found' }).waitFor()
      await page.locator('.hits mark', { hasText: 'second watch' }).waitFor()
      await checkReadable(page)
      await page.locator('.hits a', { hasText: 'The ferry sails again' }).click()
      await page.locator('.marks', { hasText: '1 of' }).waitFor()
      const marked = await page.locator('mark').allTextContents()
      assert.equal([...new Set(marked.map(text => text.toLowerCase()))], ['ferry', 'sails', 'second watch'])
    }))

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
  'photos.html',
  ...pagesOf(site).filter(address => address.startsWith('photos/')),
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
    const page = await open.browser.newPage()
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
  const page = await open.browser.newPage()
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
