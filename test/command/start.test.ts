// npm start, as a person uses it: an edited page is printed again while the site is served, and the index follows.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readFolder, writeFolder } from '../folder.ts'
import { build } from '../sample.ts'

const test = suite('start')
const PAGE = `---
title: Ferry late again
issued: 2020-10-03
lang: en
source: { accession: gazette, path: ferry.txt, sha256: '0', reader: plain }
---

The ferry to Port Ellen was two hours late.
`
/** Looked for until it is so; a test that waits in vain fails. */
async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 600) throw new Error(`waited in vain: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

test('an edit is shown, and the site becomes what a build makes of it', async () => {
  const input = writeFolder({ 'articles/2020-10/ferry.md': PAGE, 'articles/2020-10/gone.md': PAGE })
  const output = path.join(writeFolder(), 'site')
  const args = ['plugins/command/boot.mjs', 'start', `--input=${input}`, `--output=${output}`, '--port=0']
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const edit = (words: string) =>
    fs.writeFileSync(path.join(input, 'articles/2020-10/ferry.md'), PAGE.replace('late again', words))
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', data => (said += data))
  try {
    const page = path.join(output, '2020-10/ferry.html')
    const shows = (words: string) => fs.existsSync(page) && fs.readFileSync(page, 'utf8').includes(words)
    await until(() => shows('Ferry late again'), 'the page is printed')
    edit('at last') // before the first build has ended, and anything is watched
    await until(() => /Server at/.test(said), 'the site is served')
    await until(() => shows('Ferry at last'), 'an edit made during the first build is shown')
    edit('on time')
    await until(() => shows('Ferry on time'), 'an edit is shown')
    fs.rmSync(path.join(input, 'articles/2020-10/gone.md'))
    await until(() => !fs.existsSync(path.join(output, '2020-10/gone.html')), 'what is gone goes')
    const about = path.join(input, 'pages/about.md')
    const aboutSays = (words: string) =>
      fs.existsSync(path.join(output, 'about.html')) &&
      fs.readFileSync(path.join(output, 'about.html'), 'utf8').includes(words)
    fs.writeFileSync(about, '# About\n\nWho we are.\n')
    await until(() => aboutSays('Who we are'), 'a page written by hand is shown')
    fs.writeFileSync(about, '# About\n\nWhat this is.\n')
    await until(() => aboutSays('What this is'), 'an edit of it is shown')
    fs.mkdirSync(path.join(input, '_data'))
    fs.writeFileSync(path.join(input, '_data/archive.json'), '{"title": "Ferry Archive"}')
    await until(() => aboutSays('Ferry Archive'), 'the name of the archive is shown')
    fs.rmSync(about)
    await until(() => !fs.existsSync(path.join(output, 'about.html')), 'a page written by hand that is gone goes')
    fs.mkdirSync(path.join(input, 'dumps/gazette/new'), { recursive: true })
    fs.writeFileSync(
      path.join(input, 'dumps/gazette/new/bridge.txt'),
      'Bridge shut\n\n2 March 2020\n\nThe bridge is shut.\n'
    )
    await until(() => fs.existsSync(path.join(output, '2020-03/bridge-shut.html')), 'a dump becomes a page')
    fs.writeFileSync(path.join(input, 'dumps/gazette.json'), '{')
    await until(() => /gazette\.json: /.test(said), 'a slip is told')
    assert.not.match(said, /\n\s+at /, 'in a line')
    fs.rmSync(path.join(input, 'dumps/gazette.json'))
    const built = build(input)
    await until(() => JSON.stringify(readFolder(output)) === JSON.stringify(readFolder(built)), 'all follows')
  } catch (error) {
    assert.unreachable(`${(error as Error).message}\n${said}`)
  } finally {
    server.kill()
  }
})

test.run()
