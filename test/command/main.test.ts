// The command as it is typed: what it prints, where, and its exit code.
import { spawnSync } from 'node:child_process'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderName } from '../../plugins/command/progress.ts'
import { readFolder, writeFolder } from '../folder.ts'

const test = suite('command')

function typed(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['plugins/command/boot.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: '' }
  })
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}
const FERRY = 'Ferry late again\n\nThe ferry to Port Ellen was two hours late.\n'

test('ingest says what it did', () => {
  const input = writeFolder({ 'dumps/gazette/ferry.txt': FERRY })
  assert.equal(typed('ingest', `--input=${input}`), {
    status: 0,
    stdout: '1 file received: 1 read, 1 page written, 0 kept, 0 set aside, 0 notes',
    stderr: ''
  })
})

test('who has put the dumps elsewhere is told where they belong', () => {
  const input = writeFolder({ 'ferry.txt': FERRY })
  const { status, stdout } = typed('ingest', `--input=${input}`)
  // Beside the checkout the folder is told as it would be typed there.
  assert.equal([status, stdout.split('\n')[1]], [0, `no dumps: they belong in ${folderName(`${input}/dumps/<name>`)}`])
})

test('a note is a failure where --strict is said, and only there', () => {
  const input = writeFolder({ 'dumps/gazette/ferry.txt': FERRY, 'dumps/gazette/empty.txt': '' })
  const { status, stdout } = typed('ingest', `--input=${input}`)
  assert.is(status, 0)
  assert.match(stdout, /^gazette\/empty\.txt: ingest: the file is empty; the file is kept and became no page\n/)
  assert.is(typed('ingest', `--input=${input}`, '--strict').status, 1)
})

test('a mistake is told in one line, and fails', () => {
  const input = writeFolder({ 'dumps/gazette/ferry.txt': FERRY, 'dumps/gazette.json': '{"language": "English"}' })
  const { status, stderr, stdout } = typed('ingest', `--input=${input}`)
  assert.equal([status, stdout], [1, ''])
  assert.is(stderr, `${input}/dumps/gazette.json: language must be a language tag like en or pt-BR, not "English"`)
})

test('a slip in a page costs it no place in the site, and is told once in each build until it is mended', () => {
  const page = '---\ntitle: Ferry: late again\nlang: en\n---\n\nThe ferry was late.\n'
  const input = writeFolder({ 'articles/undated/ferry.md': page, '_data/archive.json': '{"title": "Gazette"}' })
  const output = writeFolder()
  for (let n = 0; n < 2; n++) {
    const { status, stdout } = typed('build', `--input=${input}`, `--output=${output}`)
    assert.is(status, 1)
    assert.equal(
      stdout.split('\n').filter(line => line.includes('title:')),
      ['articles/undated/ferry.md:2: title: bad indentation of a mapping entry; taken as it stands: put it in quotes']
    )
    assert.match(readFolder(output)['undated/ferry.html'] ?? '', /<h1[^>]*>\s*Ferry: late again/)
  }
})

test('a mistake in a page written by hand is told with its place, and without where Eleventy noticed it', () => {
  const input = writeFolder({ 'pages/about.njk': '---\ntitle: About\n---\n\n{% shout %}\n' })
  const { status, stderr } = typed('build', `--input=${input}`, `--output=${writeFolder()}`)
  assert.is(status, 1)
  assert.match(stderr, /about\.njk\) \[Line \d+, Column \d+\]\n.*unknown block tag: shout/)
  assert.not.match(stderr, /^\S*\s+at /m)
})

test('a page whose accession is no longer there names it, and leads nowhere', () => {
  const source = `source:\n  accession: morgue\n  path: ferry.txt\n  sha256: ${'ab'.repeat(32)}\n`
  const page = `---\ntitle: Ferry late\nlang: en\n${source}---\n\nThe ferry was late.\n`
  const input = writeFolder({ 'articles/undated/ferry.md': page, '_data/archive.json': '{"title": "Gazette"}' })
  const output = writeFolder()
  typed('build', `--input=${input}`, `--output=${output}`)
  const html = readFolder(output)['undated/ferry.html'] ?? ''
  assert.match(html, /<dt>Received in<\/dt><dd><span[^>]*>morgue</)
  assert.not.match(html, 'finding-aid.html#')
})

test('an unknown command and an unknown option fail', () => {
  const command = typed('ignest')
  assert.is(command.status, 1)
  assert.match(command.stderr, /^there is no command ignest\n/)
  const option = typed('ingest', '--stirct')
  assert.equal([option.status, option.stderr], [1, 'there is no option --stirct'])
})

for (const name of ['constructor', '__proto__', 'toString']) {
  test(`${name} is no command`, () => assert.match(typed(name).stderr, `there is no command ${name}`))
}

test('help is no failure', () => {
  const { status, stdout } = typed('ingest', '--help')
  assert.is(status, 0)
  assert.match(stdout, '--input=DIR')
  assert.is(typed().stdout, stdout)
})

test.run()
