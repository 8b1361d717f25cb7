// Bytes → text: every encoding that a dump may come in, and what is mended on the way.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decode } from '../../plugins/accessions/decode.ts'
import { textPieces } from '../../plugins/accessions/pieces.ts'

const ENGLISH =
  'The ferry to Port Ellen was late again.\nNobody at the harbour – not even the “café” – was surprised.\n'
const RUSSIAN =
  'Паром в Порт-Эллен снова опоздал на два часа.\nНикто в гавани не удивился, сказал начальник порта.\n' +
  'Пассажиры ждали на причале под дождём до самого вечера, а потом разошлись по домам.\n'
const JAPANESE =
  'ポートエレン行きのフェリーはまた遅れた。\n港では誰も驚かなかったと港長は語った。\n乗客は雨の中で夕方まで待っていた。\n'
const CHINESE =
  '开往艾伦港的渡轮又晚点了。\n港务长说，港口里没有人感到惊讶。\n乘客们在雨中一直等到傍晚，然后各自回家。\n'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const joined = (...parts: (Uint8Array | number[])[]) => new Uint8Array(parts.flatMap(part => [...part]))

/** Node can only decode a legacy encoding, so we decode all that there is, and look up the way back. */
function legacy(text: string, encoding: string): Uint8Array {
  const back = new Map<string, number[]>()
  const learn = (bytes: number[]) => {
    const decoder = new TextDecoder(encoding)
    const char = decoder.decode(new Uint8Array(bytes), { stream: true }) + decoder.decode()
    if ([...char].length === 1 && char !== '\ufffd' && !back.has(char)) back.set(char, bytes)
  }
  for (let one = 0; one < 256; one++) learn([one])
  for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) learn([one, two])
  return new Uint8Array(
    [...text].flatMap(char => {
      const bytes = back.get(char)
      if (!bytes) throw new Error(`${encoding} has no ${char}`)
      return bytes
    })
  )
}

/** So short that a guess goes wrong. */
const DECLARED = '<?xml version="1.0" encoding="windows-1251"?><title>Паром снова</title>'

const encodings = suite('decode: encodings')
const TABLE: [name: string, bytes: Uint8Array, text: string, encoding: string][] = [
  ['UTF-8', utf8(ENGLISH), ENGLISH, 'utf-8'],
  ['UTF-8 with a mark', joined([0xef, 0xbb, 0xbf], utf8(ENGLISH)), ENGLISH, 'utf-8'],
  ['ASCII', utf8('plain\n'), 'plain\n', 'utf-8'],
  ['nothing at all', new Uint8Array(), '', 'utf-8'],
  ['a mark and nothing else', joined([0xef, 0xbb, 0xbf]), '', 'utf-8'],
  ['UTF-16 LE with a mark', joined([0xff, 0xfe], utf16le(RUSSIAN)), RUSSIAN, 'utf-16le'],
  ['UTF-16 BE with a mark', joined([0xfe, 0xff], utf16be(RUSSIAN)), RUSSIAN, 'utf-16be'],
  ['UTF-16 LE without a mark', utf16le(ENGLISH), ENGLISH, 'utf-16le'],
  ['UTF-16 BE without a mark', utf16be(ENGLISH), ENGLISH, 'utf-16be'],
  ['windows-1252', legacy(ENGLISH, 'windows-1252'), ENGLISH, 'windows-1252'],
  ['windows-1251', legacy(RUSSIAN, 'windows-1251'), RUSSIAN, 'windows-1251'],
  ['an encoding that XML declares', legacy(DECLARED, 'windows-1251'), DECLARED, 'windows-1251'],
  ['Shift_JIS', legacy(JAPANESE, 'shift_jis'), JAPANESE, 'shift_jis'],
  ['GB18030', legacy(CHINESE, 'gb18030'), CHINESE, 'gb18030']
]
for (const [name, bytes, text, encoding] of TABLE) {
  encodings(name, () => {
    const before = [...bytes]
    assert.equal(decode(bytes), { text, encoding, mended: [] })
    assert.equal([...bytes], before, 'received bytes are not touched')
  })
}

encodings('one accented letter in a long English text is not UTF-8 gone wrong', () => {
  const text = `${'The ferry to Port Ellen was late again. '.repeat(20)}Café.`
  assert.equal(decode(legacy(text, 'windows-1252')).text, text)
})

encodings('the guess is the same however long the text is', () => {
  const text = RUSSIAN.repeat(1000)
  assert.is(decode(legacy(text, 'windows-1251')).text, text)
})

encodings('a dump that begins in ASCII is read in the encoding of its first other letter', async () => {
  const begins = `${'The ferry to Port Ellen was late again.\n'.repeat(100)}`
  const pieces = [utf8(begins), utf8(begins), legacy(`${begins}Café – “late”.`, 'windows-1252')]
  const stream = async function* () {
    yield* pieces
  }
  const read = []
  for await (const piece of textPieces({ stream })) read.push(piece)
  assert.is(read.map(it => it.text).join(''), `${begins.repeat(3)}Café – “late”.`)
  assert.is(read.at(-1)?.encoding, 'windows-1252')
})

const mending = suite('decode: mending')
mending('a few stray bytes in UTF-8 are told and cost no other letter', () => {
  const { text, encoding, mended } = decode(joined(utf8(RUSSIAN), [0xff], utf8(RUSSIAN)))
  assert.is(text, `${RUSSIAN}\ufffd${RUSSIAN}`)
  assert.is(encoding, 'utf-8')
  assert.equal(mended, ['1 stray bytes that are not UTF-8'])
})

mending('a byte-order mark is believed, and what is no UTF-8 after it is told', () => {
  const { text, encoding, mended } = decode(joined([0xef, 0xbb, 0xbf], utf8('Port Ellen'), [0xff]))
  assert.equal({ text, encoding }, { text: 'Port Ellen\ufffd', encoding: 'utf-8' })
  assert.equal(mended, ['1 stray bytes that are not UTF-8'])
})

mending('a text that came with U+FFFD in it is not ours to note', () => {
  assert.equal(decode(utf8('Port \ufffd Ellen')).mended, [])
})

mending('NUL bytes are left out and told', () => {
  const { text, mended } = decode(utf8('Port\0 Ellen is a\0 harbour on an island\n'))
  assert.is(text, 'Port Ellen is a harbour on an island\n')
  assert.equal(mended, ['2 NUL bytes left out'])
})

for (const [name, bytes] of [
  ['UTF-16 LE', joined([0xff, 0xfe], utf16le('Port \ud83d Ellen'))],
  ['UTF-16 BE', joined([0xfe, 0xff], utf16be('Port \ud83d Ellen'))]
] as const) {
  mending(`half a character in ${name} is replaced and told`, () => {
    const { text, mended } = decode(bytes)
    assert.is(text, 'Port \ufffd Ellen')
    assert.equal(mended, ['1 characters that could not be read replaced'])
  })
}

mending('half a character in UTF-8 never reaches the page', () => {
  const { text } = decode(joined(utf8(RUSSIAN), [0xed, 0xa0, 0xbd], utf8(RUSSIAN)))
  assert.ok(text.isWellFormed())
  assert.ok(text.includes('\ufffd'))
})

mending('mixed line ends become one kind, and no line is lost or made up', () => {
  assert.is(decode(utf8('one\r\ntwo\rthree\n\r\nfive\r\r\nseven')).text, 'one\ntwo\nthree\n\nfive\n\nseven')
})

encodings.run()
mending.run()
