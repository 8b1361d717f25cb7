// What a dump states is put right as its text is.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Block } from '../../plugins/archive/types.ts'
import { fieldsPutRight } from '../../plugins/rules/mojibake.ts'

const test = suite('fields put right')
const saying = (text: string): Block[] => [{ kind: 'paragraph', text, lines: [1, 1], labelledBy: 'json' }]

test('a title that was misread, and the names with it', () => {
  const fields = { title: 'The ferry didnâ€™t sail', authors: ['JosÃ© Roe'], original: 'https://gazette.example/JosÃ©' }
  assert.equal(fieldsPutRight({ fields, blocks: [] }), {
    title: 'The ferry didn’t sail',
    authors: ['José Roe'],
    original: 'https://gazette.example/JosÃ©'
  })
})

test('what may be right is put right where the text proves it wrong', () => {
  const fields = { title: 'AMANHÃ” E DEPOIS' }
  assert.equal(fieldsPutRight({ fields, blocks: saying('A balsa volta amanhã.') }), fields)
  assert.equal(fieldsPutRight({ fields, blocks: saying('A balsa nÃ£o volta.') }).title, 'AMANHÔ E DEPOIS')
})

test('control characters are letters of windows-1252', () => {
  assert.equal(fieldsPutRight({ fields: { title: 'It isn\u0092t late' }, blocks: [] }).title, 'It isn’t late')
})

test.run()
