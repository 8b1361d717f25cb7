// What the class, id and role of an element say it is.

import type { SetAsideKind } from '../../archive/types.ts'
import type { Element } from './tree.ts'

/** The words in class, id and the like, cut at capitals and hyphens: `siteFooter-nav` → site, footer, nav. */
export function classWords(element: Element): readonly string[] {
  // Asked of the same element by many.
  element.words ??= cut(element)
  return element.words
}

/** Besides `class`. */
const NAMES = ['id', 'data-component', 'data-testid', 'data-module']
const NONE: readonly string[] = []

function cut({ attributes: a }: Element): readonly string[] {
  let names = a.class ?? ''
  for (const key of NAMES) if (a[key]) names += ` ${a[key]}`
  if (!names) return NONE
  if (names.length > 2000) return []
  const before = CUT.get(names)
  if (before) return before
  const words = names
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (CUT.size >= MOST_CUT) CUT.clear()
  CUT.set(names, words)
  return words
}

/** Pages name many things alike. */
const CUT = new Map<string, readonly string[]>()
const MOST_CUT = 10_000

/** Words by which pages name what stands around a story. Two words with a space must follow each other. */
const WORDS: Partial<Record<SetAsideKind, string>> = {
  menu: `nav, navbar, navigation, menu, submenu, breadcrumb, breadcrumbs, pagination, pager, toolbar, sidebar, rail, footer, masthead,
    topbar, skip link, skiplink, skip links, search form, searchform, site header, login, signin, cookie, cookies, consent, gdpr, onetrust,
    modal, popup, lightbox, overlay, screen reader text, visually hidden, sr only, visuallyhidden, noprint, no print, toc, widget, widgets,
    tags, taglist, tag list, post tags, tagcloud, keywords, topics, topic list, categories, entry footer, entry utility, post footer, article footer, entry meta footer,
    print only, printonly, paywall, regwall, tooltip, dropdown, accessibility, language switcher, rating, ratings, voting, poll, quiz, notification, notifications, hidden`,
  share: `share, shares, sharing, sharebar, share buttons, sharedaddy, social, socials, social media, addthis, addtoany, shariff, follow, follow us,
    bookmark, reactions, likes, share tools, article tools, tools, email link, print link, sociable, jp post flair, sns`,
  related: `related, relateds, recirc, recirculation, recommended, recommendation, recommendations, recommends, read more, readmore, read also, more stories, more news, more articles, also read, outbrain, taboola, trending, popular, most read, mostread,
    most viewed, most popular, latest, latest news, suggested, up next, upnext, next post, prev post, previous post, post navigation, crosslink, teaser, teasers, promo, promos, promobox, cross sell, more from, morefrom, more on, read next, readnext, yarpp, jp relatedposts,
    onward, see also, seealso, zergnet, revcontent, similar, further reading, infobox related, in other news, onward journey, magazine issue, inline story, inline related, story package, ticker, headlines, top stories, topstories`,
  newsletter: `newsletter, newsletters, subscribe, subscription, subscriptions, signup, sign up, optin, mailchimp, mc embed, email signup, donate, donation, membership, call to action, cta, support us, appeal`,
  advert: `ad, ads, advert, adverts, advertisement, advertising, adsense, adsbygoogle, adunit, ad unit, ad slot, adslot, ad container, ad wrapper, sponsor, sponsors, sponsored, sponsoring,
    dfp, gpt, banner, banners, commercial, anzeige, werbung, publicite, publicidad, affiliate, teads, leaderboard, mpu, reklama`,
  comments: `comment, comments, commentlist, comment list, comment respond, disqus, respond, discussion, kommentare, commentaires, comentarios, facebook comments, fb comments, livefyre, coral, spotim, viafoura`,
  biography: `author bio, author box, authorbox, about author, about the author, author info, authorinfo, bio, biography, author description, author card, author profile, post author box, contributor bio, author about, writer bio, author details`,
  player: `player, video, videos, jwplayer, audio player, video player, video js, vjs, podcast player, brightcove, listen`,
  embed: `twitter tweet, instagram media, fb post, tiktok embed, embed tweet`,
  gallery: `slideshow thumbs, thumbnails, thumbs`,
  copyright: `copyright, copyright notice, legal, disclaimer`,
  date: `dateline time, timestamp, time stamp, posted on, published date, publish date, pubdate, pub date, post date, postdate, entry date, article date, date published, date time, datetime, last updated, modified date, story date, news date, date line`,
  note: `reading time, read time, word count`
}

const SINGLE = new Map<string, SetAsideKind>()
const PAIRS = new Map<string, SetAsideKind>()
for (const [kind, words] of Object.entries(WORDS) as [SetAsideKind, string][]) {
  for (const word of words.split(',').map(w => w.trim().replace(/\s+/g, ' ')))
    (word.includes(' ') ? PAIRS : SINGLE).set(word, kind)
}
const LONGEST_PAIR = 3

const BY_TAG: Partial<Record<string, SetAsideKind>> = {
  nav: 'menu',
  footer: 'menu',
  aside: 'related',
  form: 'menu',
  button: 'menu',
  select: 'menu',
  dialog: 'menu',
  menu: 'menu',
  audio: 'player',
  video: 'player'
}
const BY_ROLE: Partial<Record<string, SetAsideKind>> = {
  navigation: 'menu',
  complementary: 'related',
  contentinfo: 'menu',
  search: 'menu',
  dialog: 'menu',
  alertdialog: 'menu',
  menu: 'menu',
  menubar: 'menu',
  toolbar: 'menu',
  button: 'menu'
}

/** Programs that lay out pages, and call every part of one a widget. */
const BUILDERS = new Set(['elementor', 'siteorigin'])

/** What furniture an element is by its name, role, class or id; `undefined` if it says nothing of the kind. */
export function furnitureKind(element: Element, words: readonly string[]): SetAsideKind | undefined {
  const { attributes } = element
  const byTag = BY_TAG[element.name] ?? BY_ROLE[attributes.role?.toLowerCase() ?? '']
  if (byTag) return byTag
  if (isHidden(attributes)) return 'menu'
  for (let i = 0; i < words.length; i++) {
    const one = SINGLE.get(words[i] as string)
    if (one && !(words[i] === 'widget' && BUILDERS.has(words[i - 1] ?? ''))) return one
    for (let n = 2; n <= LONGEST_PAIR && i + n <= words.length; n++) {
      const some = PAIRS.get(words.slice(i, i + n).join(' '))
      if (some) return some
    }
  }
}

const NOTICE = new Set(['cookie', 'cookies', 'consent', 'gdpr', 'onetrust', 'cookiebot'])

/** Is it laid over the page, or does it ask for consent? */
export const isNotice = ({ name, attributes }: Element, words: readonly string[]): boolean =>
  name === 'dialog' || /^(?:alert)?dialog$/i.test(attributes.role ?? '') || words.some(word => NOTICE.has(word))

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Not shown, if the page is to be believed. */
export const isHidden = (a: Record<string, string>): boolean =>
  a.hidden !== undefined ||
  (a.style !== undefined && a.style.length < 4000 && HIDDEN_STYLE.test(a.style)) ||
  a['aria-hidden'] === 'true'
