// A plain Eleventy site: what its own documentation would have one write.
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

export default function (config) {
  config.addFilter('day', date => date.toISOString().slice(0, 10))
  config.addFilter('longDay', date => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`)
  config.addFilter('newest', articles => articles.slice(-20).reverse())
  config.addCollection('months', api => grouped(api.getFilteredByTag('article'), 7))
  config.addCollection('years', api => grouped(api.getFilteredByTag('article'), 4))
  config.addGlobalData('site', { title: 'The Harbour Gazette', address: 'https://example.org' })
}

/** The articles by the first letters of their date. */
function grouped(articles, letters) {
  const groups = new Map()
  for (const article of articles) {
    const name = article.date.toISOString().slice(0, letters)
    if (!groups.has(name)) groups.set(name, [])
    groups.get(name).push(article)
  }
  return [...groups].map(([name, list]) => ({ name, articles: list }))
}
