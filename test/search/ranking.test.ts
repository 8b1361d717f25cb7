// How articles are ranked where no article has all the words: by what they score, over every page of results.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseQuery } from '../../plugins/search/query.ts'
import { article, filesOf, openFiles } from './memory.ts'

const test = suite('ranking')

const FILL = 'the of to and in was on what are about'
const made = [
  article({ title: 'Coffee quotas', body: `coffee coffee quotas ${FILL}` }, 'both.html'),
  article({ title: 'Weather', body: `what are they doing about rain ${FILL} doing producers` }, 'words.html'),
  ...Array.from({ length: 30 }, (_, i) => article({ title: `Story ${i}`, body: `${FILL} story ${i}` }, `${i}.html`))
]
const ask = (q: string, from = 0, size = 10) => ({ query: parseQuery(q), sort: 'relevance' as const, from, size })

test('where none has all the words, what an article says of some counts more than how many it has', async () => {
  const words = ['quota', 'harvest', 'auction', 'cartel', 'export']
  const long = `${words.join(' ')} ${`${FILL} `.repeat(60)}`
  const strong = words.map(word => article({ title: word, body: `the ${word}` }, `${word}.html`))
  const best = article({ title: 'Coffee quota', body: 'the coffee quota' }, 'best.html')
  const index = await openFiles(filesOf([[...made.slice(2), ...strong, article({ body: long }, 'long.html'), best]]))
  const { hits, most } = await index.search(ask(`coffee ${words.join(' ')}`))
  assert.is(most, true)
  assert.is(hits[0]?.address, 'best.html')
})

test('pages of results are one ranking, without gaps or repeats', async () => {
  const index = await openFiles(filesOf([made]))
  const question = 'what are the producers of coffee doing about the quotas'
  const { count, partly, hits } = await index.search(ask(question, 0, 1000))
  assert.is(hits.length, count + partly)
  assert.is(hits.length, made.length)
  const pages: string[] = []
  for (let from = 0; from < hits.length; from += 7)
    pages.push(...(await index.search(ask(question, from, 7))).hits.map(({ address }) => address))
  assert.equal(
    pages,
    hits.map(({ address }) => address)
  )
})

test('in a large archive a word that most articles have is passed over beside others, and only there', async () => {
  const small = await openFiles(filesOf([made]))
  assert.is((await small.search(ask('the quotas'))).partly, made.length - 1)
  const many = Array.from({ length: 2100 }, (_, i) => article({ title: `Story ${i}`, body: `the ${i}` }, `s${i}.html`))
  const large = await openFiles(filesOf([[...made, ...many]]))
  const { count, partly } = await large.search(ask('the quotas'))
  assert.equal({ count, partly }, { count: 1, partly: 0 })
  assert.is((await large.search(ask('the'))).count, made.length + many.length, 'by itself it is looked for')
  assert.is((await large.search(ask('"the 7"'))).count, 1, 'in a phrase it counts')
})

test('a question that was pasted finds something, whatever signs are in it', async () => {
  const index = await openFiles(filesOf([made]))
  for (const question of [
    'What are the "major" producers of coffee (Brazil, Colombia) doing about quotas, and why?',
    'Find articles on coffee quotas: the producers\u2019 role in the mid-1990s, U.S.-led talks, O\u2019Brien\u2019s view - or any other.',
    'COFFEE QUOTAS OR PRICES IN THE "EUROPEAN ECONOMIC COMMUNITY" .',
    'coffee quotas and the so-called "cartel of producers that nobody has ever heard of before',
    'Topic: coffee -- quotas; Description: (1) 3.5 million bags, (2) the pact --or none. Narrative: "',
    'what of coffee and its "quotas"-like pacts | [agreements] {producers} * ~ ^2 && !'
  ]) {
    const { hits } = await index.search(ask(question))
    assert.is(hits[0]?.address, 'both.html', question)
  }
  // What a person limits the search to still holds.
  assert.is((await index.search(ask('coffee quotas -producers'))).hits.length, 1)
  assert.is((await index.search(ask('coffee "quotas coffee"'))).count, 0)
})

test('a misspelt word is widened, and one that is spelt well is not', async () => {
  const index = await openFiles(filesOf([made]))
  assert.equal((await index.search(ask('coffee'))).widened, [])
  assert.is((await index.search(ask('cofee'))).hits[0]?.address, 'both.html')
})

test.run()
