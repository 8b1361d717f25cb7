// Links lead to a file and a place in it, and nothing is asked of another site.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { links } from '../../plugins/checks/links.ts'
import { writeFolder } from '../folder.ts'
import { checked } from './run-check.ts'

const test = suite('links')
const site = (html: string) =>
  checked(links, writeFolder({ 'site/a/x.html': html, 'site/a/é b.html': '<p id="top">', 'site/style.css': '' }))
    .problems

test('links to files and places that are there hold', () => {
  assert.equal(
    site(`<link rel="stylesheet" href="../style.css"><a href="%C3%A9%20b.html#top">x</a><a href="#here">x</a><p id="here">
<a href="https://example.org/">out</a><a href="mailto:x@example.org">mail</a><img src="data:image/gif;base64,R0">`),
    []
  )
})

test('links that lead nowhere are told with their line', () => {
  assert.equal(site('<a href="gone.html">\n<a href="%C3%A9%20b.html#no">\n<a href="#no">\n<a href="../../out.html">'), [
    'a/x.html:1: gone.html leads nowhere',
    'a/x.html:2: %C3%A9%20b.html#no: there is no such place on the page',
    'a/x.html:3: #no: there is no such place on the page',
    'a/x.html:4: ../../out.html leads nowhere'
  ])
})

test('what another site would be asked for is told', () => {
  assert.equal(
    site(
      '<img src="https://example.org/x.jpg">\n<img srcset="../style.css 1x, http://example.org/y.jpg 2x">\n<script src="//example.org/x.js"></script>'
    ),
    [
      'a/x.html:1: asks another site for https://example.org/x.jpg',
      'a/x.html:2: asks another site for http://example.org/y.jpg',
      'a/x.html:3: asks another site for //example.org/x.js'
    ]
  )
})

test('a link that cannot be decoded is told and does not stop the check', () => {
  assert.equal(site('<a href="%zz">\n<a href="#%zz">'), [
    'a/x.html:1: %zz leads nowhere',
    'a/x.html:2: #%zz: there is no such place on the page'
  ])
})

test.run()
