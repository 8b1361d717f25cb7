// A plain Eleventy site: what its own documentation would have one write.
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

export default function (config) {
  config.addFilter('day', date => date.toISOString().slice(0, 10))
  config.addFilter('longDay', date => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`)
  config.addFilter('newest', articles => articles.slice(-20).reverse())
  config.addCollection('months', api => monthsOf(api.getFilteredByTag('article')))
  config.addCollection('years', api => yearsOf(monthsOf(api.getFilteredByTag('article'))))
  config.addGlobalData('site', { title: 'The Harbour Gazette', address: 'https://example.org' })
}

function monthsOf(articles) {
  const months = new Map()
  for (const article of articles) {
    const name = article.date.toISOString().slice(0, 7)
    if (!months.has(name)) months.set(name, [])
    months.get(name).push(article)
  }
  return [...months].map(([name, list]) => ({ name, articles: list }))
}

function yearsOf(months) {
  const years = [...new Set(months.map(({ name }) => name.slice(0, 4)))]
  return years.map(year => ({ name: year, months: months.filter(({ name }) => name.startsWith(year)) }))
}
