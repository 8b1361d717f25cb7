// The whole sample site: every link leads somewhere, and it is the same bytes wherever, whenever and on however many
// cores it is built.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { digestOf } from '../plugins/accessions/fixity.ts'
import { readFolder, writeFolder } from './folder.ts'
import { readHtml } from './outline.ts'
import { build, copySample, pagesOf } from './sample.ts'

const sample = suite('the sample site')
let [input, site] = ['', '']
sample.before(() => {
  input = copySample()
  site = build(input)
})

sample('every link leads to a file, and to a place in it', () => {
  const pages = new Map(pagesOf(site).map(address => [address, readHtml(path.join(site, address))]))
  const dead: string[] = []
  for (const [address, { links }] of pages) {
    for (const link of links) {
      if (/^(?:https?|mailto|data):/.test(link)) continue
      const { pathname, hash } = new URL(link, `file:///${address}`)
      const target = decodeURIComponent(pathname.slice(1))
      const there = fs.statSync(path.join(site, target), { throwIfNoEntry: false })?.isFile()
      const id = decodeURIComponent(hash.slice(1))
      if (!there || (id && !pages.get(target)?.ids.has(id))) dead.push(`${address}: ${link}`)
      if (link.startsWith('/')) dead.push(`${address}: ${link} works on no disk`)
    }
  }
  assert.equal(dead, [])
})

sample('no id stands twice on a page', () => {
  const twice = pagesOf(site).filter(address => readHtml(path.join(site, address)).repeated.length)
  assert.equal(twice, [])
})

sample('a second build changes nothing, and writes no article again', () => {
  const state = () => [...times(path.join(input, 'articles'), /\.md$/), ...times(site, /^(?!.*index).*\/.*\.html$/)]
  const [before, bytes] = [state(), digests(site)]
  build(input, { output: site })
  assert.equal(digests(site), bytes)
  assert.equal(state(), before)
})

sample('a list that went missing is made again, and so is a file of the search index', () => {
  const bytes = digests(site)
  const [ofIndex] = fs.readdirSync(path.join(site, 'search'))
  for (const gone of ['names.html', 'lost-photos.csv', '2020-10/index.html', 'subjects', `search/${ofIndex}`])
    fs.rmSync(path.join(site, gone), { recursive: true })
  build(input, { output: site })
  assert.equal(digests(site), bytes)
})

sample('after an edit the site is what a clean build makes of it', () => {
  const edited = copySample()
  const into = build(edited)
  const pages = Object.entries(readFolder(path.join(edited, 'articles')))
  const edits: [RegExp, string][] = [
    [/^title: .*$/m, 'title: Another headline'],
    [/^section: .*$/m, 'section: Harbour'],
    [/^authors: .*$/m, 'authors: [Ada Fell]'],
    [/^ {4}caption: .*$/m, '    caption: Other words']
  ]
  for (const [was, is] of edits) {
    const [name, text] = pages.find(([name, text]) => name.endsWith('.md') && was.test(text)) as [string, string]
    fs.writeFileSync(path.join(edited, 'articles', name), text.replace(was, is))
    build(edited, { output: into })
    assert.equal(digests(into), digests(build(edited)), is)
  }
})

sample('the time zone and the language of the machine change nothing', () => {
  const bytes = digests(site)
  for (const env of [
    { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'tr_TR.UTF-8' }
  ]) {
    assert.equal(digests(build(copySample(), { env })), bytes, JSON.stringify(env))
  }
})
sample.run()

const workers = suite('workers')
workers('the same bytes from none, one or many', () => {
  const pages: Record<string, string> = { '_data/archive.json': '{ "title": "The Harbour Gazette" }' }
  for (let i = 0; i < 1010; i++) {
    const month = `2020-0${1 + (i % 3)}`
    pages[`articles/${month}/ferry-${i}.md`] = `---
title: Ferry ${i} sails
issued: ${month}-${String(1 + (i % 28)).padStart(2, '0')}
lang: en
source: { accession: none, path: ${i}.txt, sha256: '${i}', reader: plain }
---

The ferry sailed for the ${i}th time.
`
  }
  const [none, ...others] = ['0', '1', '3'].map(BACKFILE_WORKERS =>
    digests(build(writeFolder(pages), { env: { BACKFILE_WORKERS } }))
  )
  assert.ok(Object.keys(none ?? {}).length > 1010)
  for (const other of others) assert.equal(other, none)
})
workers.run()

/** Every file with its digest. */
function digests(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(readFolder(folder)).map(([name, text]) => [name, digestOf(text)]))
}

/** When each of these files was written. */
function times(folder: string, which: RegExp): [string, number][] {
  const names = Object.keys(readFolder(folder)).filter(name => which.test(name))
  assert.ok(names.length)
  return names.map(name => [name, fs.statSync(path.join(folder, name)).mtimeMs])
}
