// Where an article was first: `Read original article here.`, `This article first appeared in The Harbour Gazette.`
import { lineRule } from './line-rule.ts'
import { headLabel } from './photo-labels.ts'
import { endsSentence } from './story/prose.ts'
import { furnitureTest } from './words/furniture.ts'

const isOrigin = furnitureTest('origin')
const LONGEST = 300
const ADDRESS = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;]/i

/** A line that names a source, of which the photos' rule has left what is no photo's. */
const SOURCE = 100
const isSource = (text: string) => text.length <= SOURCE && headLabel(text)?.label === 'source' && !endsSentence(text)

export const origin = lineRule({
  name: 'origin',
  test(text) {
    if (text.length > LONGEST || !(isOrigin(text) || isSource(text))) return false
    const [original] = ADDRESS.exec(text) ?? []
    return original ? { states: { original } } : true
  }
})
