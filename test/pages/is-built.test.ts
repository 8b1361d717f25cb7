// A build of an archive in which nothing has changed ends at once; whatever changes, or is missing, is built.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { writeFolder, writeIn } from '../folder.ts'
import { plain } from '../photos/pictures.ts'

const test = suite('a site that is built')

function build(input: string, output: string): string {
  const command = ['plugins/command/boot.mjs', 'build', `--input=${input}`, `--output=${output}`]
  return execFileSync(process.execPath, command, { encoding: 'utf8' }).trim().split('\n').at(-1) as string
}

test('nothing is done where nothing has changed, and all that is needed where something has', async () => {
  const html =
    '<html lang="en"><title>Ferry late</title><article><h1>Ferry late</h1><p>The ferry to Port Ellen was late.</p><img src="pier.jpg" alt=""></article></html>'
  const input = writeFolder({
    'dumps/gazette/ferry.html': html,
    'dumps/gazette/pier.jpg': await plain().jpeg().toBuffer(),
    'pages/about.md': '---\ntitle: About\n---\n\nWe keep papers.\n'
  })
  const output = path.join(writeFolder(), 'site')
  const isDone = () => /^nothing has changed in /.test(build(input, output))
  assert.not.ok(isDone())
  assert.ok(isDone())
  const photos = path.join(output, 'photos')
  const [photo = ''] = fs.readdirSync(photos).filter(name => name.endsWith('.webp'))
  for (const [what, change] of Object.entries({
    'a page by hand': () => writeIn(input, 'pages/about.md', '---\ntitle: About\n---\n\nWe keep newspapers.\n'),
    'the settings': () => writeIn(input, '_data/archive.json', '{"title": "Papers"}'),
    'an article': () => fs.appendFileSync(path.join(input, 'articles/undated/ferry-late.md'), '\nMore.\n'),
    'a dump': () => writeIn(input, 'dumps/gazette/market.html', html.replaceAll('Ferry late', 'Market shut')),
    'a page that is gone': () => fs.rmSync(path.join(output, 'index.html')),
    'a rendition that is gone': () => fs.rmSync(path.join(photos, photo)),
    'a style sheet that is gone': () => fs.rmSync(path.join(output, 'assets/style.css')),
    'a photo': () => writeIn(input, 'dumps/gazette/pier.jpg', Buffer.from('no picture'))
  })) {
    change()
    assert.not.ok(isDone(), what)
    assert.ok(isDone(), `after ${what}`)
  }
  assert.not.ok(fs.existsSync(photos), 'what no page shows any more is gone')
  assert.match(fs.readFileSync(path.join(output, 'about.html'), 'utf8'), 'newspapers')
})

test.run()
