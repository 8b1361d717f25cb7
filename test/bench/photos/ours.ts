// Renditions by Backfile: digest, embedded words, one decode, tiny picture, cache.
import fs from 'node:fs'
import path from 'node:path'
import { digestOf } from '../../../plugins/accessions/fixity.ts'
import { embeddedIn } from '../../../plugins/photos/embedded.ts'
import { wordsOf } from '../../../plugins/photos/fill.ts'
import { inTurn } from '../../../plugins/photos/in-turn.ts'
import { formatsOf, stemOf } from '../../../plugins/photos/renditions.ts'
import { writeRenditions } from '../../../plugins/photos/write.ts'

const [folder = '', output = ''] = process.argv.slice(2)
const formats = formatsOf({})
const made = fs.readdirSync(folder).map(name =>
  inTurn(() => {
    const bytes = fs.readFileSync(path.join(folder, name))
    const read = async () => ({ bytes, words: wordsOf(embeddedIn(bytes)) })
    return writeRenditions(output, stemOf(digestOf(bytes), formats), formats, read)
  })
)
await Promise.all(made)
