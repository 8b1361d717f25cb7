// The search page in a real browser, with an index in memory: from a folder and over http.
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checkReadable, checkWhole, type OpenSite, openSite } from '../open-site.ts'
import { articles, buildSearchSite } from './site.ts'

const test = suite('the search page')
let site = undefined as unknown as OpenSite
test.before(async () => {
  site = await openSite(await buildSearchSite())
})
test.after(() => site?.close())

const count = (page: Page, text: string) => page.locator('#told', { hasText: text }).waitFor({ timeout: 5000 })
const state = (page: Page) => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '))
const first = (page: Page) => page.locator('#hits > li').first()

for (const how of ['folder', 'http'] as const) {
  test(`finds from the front page, and leads to the words in the article: ${how}`, () =>
    site.watched(site[how], async page => {
      await page.goto(`${site[how]}index.html`)
      await page.fill('#find', 'ferry "nine days"')
      await page.keyboard.press('Enter')
      await count(page, 'articles found')
      assert.is(state(page), '?q=ferry "nine days"')
      await page.locator('#hits mark', { hasText: 'nine days' }).first().waitFor()
      assert.match((await first(page).textContent()) ?? '', /Then the ferry came back after nine days\. People/)
      // Only what is near the screen is loaded, and no frame stays behind.
      assert.not.match((await page.locator('#hits > li').last().textContent()) ?? '', /nine days/)
      await page.waitForFunction(() => !document.querySelector('iframe'))
      await checkWhole(page)
      await first(page).locator('a').click()
      await page.locator('.marks', { hasText: '1 of' }).waitFor()
      assert.equal(await page.locator('mark').allInnerTexts(), ['ferry', 'ferry', 'ferry', 'nine days', 'ferry'])
      assert.is(await page.locator('mark.here').count(), 1)
      await page.getByRole('button', { name: 'Previous' }).click()
      assert.match((await page.locator('.marks').textContent()) ?? '', /5 of 5/)
      const box = await page.locator('mark.here').boundingBox()
      assert.ok(box && box.y > 0 && box.y < 900, 'the place is in sight')
      await checkReadable(page)
      await page.getByRole('button', { name: 'Clear' }).click()
      assert.is(await page.locator('mark, .marks').count(), 0)
      assert.not.match(page.url(), /#/)
      await page.goBack()
      await count(page, 'articles found')
    }))

  test(`the back button goes back one step, typed words being one: ${how}`, () =>
    site.watched(site[how], async page => {
      await page.goto(`${site[how]}search.html`)
      await page.locator('#narrow').waitFor()
      for (const [typed, found] of [
        ['bridge', 'articles found'],
        ['bridge storm', 'articles found'],
        ['bridge storm zebra', 'articles with some of the words']
      ] as const) {
        await page.fill('#q', typed)
        await page.waitForURL(url => url.searchParams.get('q') === typed)
        await count(page, found)
      }
      await page.selectOption('#sort', 'oldest')
      assert.is(state(page), '?q=bridge storm zebra&sort=oldest')
      await page.goBack()
      assert.is(state(page), '?q=bridge storm zebra')
      assert.is(await page.inputValue('#sort'), 'relevance')
      await page.goBack()
      assert.is(state(page), '')
      assert.is(await page.inputValue('#q'), '')
      assert.not(await page.locator('#hits').isVisible())
      await page.goForward()
      assert.is(await page.inputValue('#q'), 'bridge storm zebra')
      await page.locator('#hits > li').first().waitFor()
    }))
}

test('several values of several facets, counted, and kept in the address', () =>
  site.watched(site.http, async page => {
    await page.goto(`${site.http}search.html?q=ferry`)
    await count(page, 'articles found')
    const box = (name: string) => page.locator('.facet label', { hasText: name }).locator('input')
    const all = await page.locator('[data-facet="section"] .count').allInnerTexts()
    await box('World').click()
    await box('Council').click()
    await page.waitForURL('**section=World&section=Council')
    // Its own choice does not narrow a facet.
    assert.equal(await page.locator('[data-facet="section"] .count').allInnerTexts(), all)
    assert.ok(await box('Council').evaluate(element => element === document.activeElement), 'the focus stays')
    await page.locator('[data-facet="author"] summary').click()
    await box('John Doe').click()
    await page.waitForURL('**author=John+Doe')
    await page.reload()
    await count(page, 'found')
    assert.ok(await box('John Doe').isChecked())
    assert.ok(await box('World').isChecked())
    for (const hit of await page.locator('#hits .by').allInnerTexts())
      assert.match(hit, /(?:World|Council) · By John Doe/)
    await box('World').click()
    await page.waitForURL(url => !url.href.includes('World'))
  }))

test('a range is dragged over, or typed', () =>
  site.watched(site.http, async page => {
    await page.goto(`${site.http}search.html`)
    const bars = page.locator('#bars > span')
    await bars.first().waitFor()
    const [a, b] = [await bars.nth(3).boundingBox(), await bars.nth(8).boundingBox()]
    assert.ok(a && b)
    await page.mouse.move(b.x + 1, b.y + 9)
    await page.mouse.down()
    await page.mouse.move(a.x + 1, a.y + 9, { steps: 3 })
    assert.is(await page.locator('#bars .chosen').count(), 6)
    await page.mouse.up()
    await page.waitForURL('**from=1993&to=1998')
    await count(page, 'articles found')
    assert.equal([await page.inputValue('#from'), await page.inputValue('#to')], ['1993', '1998'])
    assert.is(await bars.count(), 6)
    await page.fill('#from', '1995-02')
    await page.fill('#to', '1995')
    await page.keyboard.press('Enter')
    await page.waitForURL('**from=1995-02&to=1995')
    assert.is(await bars.count(), 12)
    await page.fill('#from', 'yesterday')
    await page.keyboard.press('Enter')
    assert.ok(await page.locator('#from').evaluate(element => element.matches(':invalid')))
    await page.getByRole('button', { name: 'All dates' }).click()
    await page.waitForURL('**/search.html')
  }))

test('a question is answered whatever signs stand in it', () =>
  site.watched(site.folder, async page => {
    const question =
      'What did U.S.-led ferries "bring (in the mid-1990s) to O’Brien’s harbour -- or the harbour master: late OR early?'
    await page.goto(`${site.folder}search.html?q=${encodeURIComponent(question)}`)
    await count(page, 'articles with some of the words')
    await page.locator('#hits > li').nth(9).waitFor()
    assert.not(await page.isVisible('#failed'))
  }))

test('the first results wait for no others', () =>
  site.watched(site.http, async page => {
    await page.goto(`${site.http}search.html?q=ferry+OR+patiently`)
    await count(page, 'articles found')
    assert.is(await page.locator('#hits > li').count(), 5)
    await page.evaluate(() => dispatchEvent(new Event('more')))
    await page.locator('#hits > li').nth(9).waitFor()
  }))

test('an older answer never comes after a newer one', () =>
  site.watched(site.http, async page => {
    // The test's index answers this one late: see naive-page.ts.
    await page.goto(`${site.http}search.html?q=slowly+ferry`)
    await page.fill('#q', 'bridge storm')
    await count(page, '2 articles found, and')
    await page.waitForTimeout(2200)
    assert.match((await page.textContent('#told')) ?? '', /^2 articles found, and/)
  }))

test('what is said when nothing is found, when some words are, and when a word was widened', () =>
  site.watched(site.folder, async page => {
    await page.goto(`${site.folder}search.html?q=zebra`)
    await count(page, '0 articles found')
    await page.goto(`${site.folder}search.html?q=ferry+zebra`)
    await page.locator('#most', { hasText: 'No article holds all of this' }).waitFor()
    await page.locator('.drop li', { hasText: 'zebra' }).getByText('leave it out').click()
    await page.waitForURL('**?q=ferry')
    await page.goto(`${site.folder}search.html?q=zebra&section=World`)
    await page.getByText('Search the whole archive').click()
    await page.waitForURL('**?q=zebra')
    await page.goto(`${site.folder}search.html?q=fery`)
    await page.locator('#widened', { hasText: 'Showing also “ferry” for “fery”.' }).waitFor()
    await page.getByText('Only “fery”').click()
    await page.waitForURL(url => url.searchParams.get('q') === '"fery"')
    await page.goto(`${site.folder}search.html?q=ferry+before:yesterday`)
    await page.locator('#mistakes', { hasText: 'Not understood: before:yesterday' }).waitFor()
    await page.goto(`${site.folder}search.html?q=ferry+bridge`)
    await page.locator('.partly').waitFor()
    assert.is(await page.locator('#mistakes').textContent(), '')
    assert.is(await page.locator('.partly').count(), 1)
  }))

test('results have pages', () =>
  site.watched(site.folder, async page => {
    await page.goto(`${site.folder}search.html?q=days&sort=oldest`)
    await page.getByRole('link', { name: 'Next' }).click()
    await page.waitForURL('**page=2')
    await page.locator('#parts', { hasText: '2 of 12' }).waitFor()
    assert.is(await page.locator('#hits > li').count(), 10)
    await page.goBack()
    await page.locator('#parts', { hasText: '1 of 12' }).waitFor()
  }))

test('everything can be done by keyboard', () =>
  site.watched(site.folder, async page => {
    await page.goto(`${site.folder}search.html`)
    await page.locator('#narrow').waitFor()
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 60; i++) {
        if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
        await page.keyboard.press('Tab')
      }
      assert.unreachable(`no way to ${selector}`)
    }
    await tabTo('#q')
    await page.keyboard.type('ferry')
    await count(page, 'articles found')
    await tabTo('#from')
    await page.keyboard.type('2000')
    await tabTo('#to')
    await page.keyboard.type('2010')
    await page.keyboard.press('Enter')
    await page.waitForURL('**from=2000&to=2010')
    await tabTo('[data-facet="section"] input')
    await page.keyboard.press('Space')
    await page.waitForURL('**section=World**')
    await tabTo('[data-facet="author"] summary')
    await page.keyboard.press('Enter')
    await page.locator('[data-facet="author"] input').first().waitFor()
    await tabTo('#hits a')
    await page.keyboard.press('Enter')
    await page.locator('.marks').waitFor()
    await tabTo('.marks button')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.match((await page.locator('.marks').textContent()) ?? '', /2 of/)
  }))

for (const [what, options] of [
  ['on a wide screen', {}],
  ['in the dark, on a small telephone', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }]
] as const)
  test(`can be read ${what}`, () =>
    site.watched(
      site.folder,
      async page => {
        for (const address of [
          '',
          '?q=ferry+bridge',
          '?q=zebra+ferry',
          '?q=zebra&section=World',
          '?from=2000&to=2001'
        ]) {
          await page.goto(`${site.folder}search.html${address}`)
          await page.locator('#narrow').waitFor()
          await page.locator('#narrow').evaluate(element => {
            ;(element as HTMLDetailsElement).open = true
          })
          await page.waitForTimeout(200)
          await checkReadable(page)
          const { scrollWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }))
          assert.ok(scrollWidth <= (await page.evaluate(() => innerWidth)), `${address} sticks out`)
        }
      },
      options
    ))

test('without scripts it says why, and leads to the lists', () =>
  site.watched(
    site.folder,
    async page => {
      await page.goto(`${site.folder}search.html?q=ferry`)
      assert.ok(await page.locator('noscript p').isVisible())
      assert.not(await page.locator('#narrow').isVisible())
      await page.locator('noscript a').first().click()
      await page.waitForURL('**/index.html#by-date')
    },
    { javaScriptEnabled: false }
  ))

test('a page in a frame cannot be reached, nor reach the one around it', () =>
  site.watched(site.folder, async page => {
    await page.goto(`${site.folder}search.html`)
    const reached = await page.evaluate(async address => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin')
      frame.src = address
      const told = new Promise(resolve => addEventListener('message', ({ data }) => resolve(typeof data)))
      document.body.append(frame)
      return { told: await told, document: frame.contentDocument }
    }, `${articles[0]?.address}#text`)
    assert.equal(reached, { told: 'string', document: null })
  }))

test.run()
