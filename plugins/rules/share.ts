// Share bars and what asks to follow: `Share on Facebook`, `Facebook Twitter Email`, `FollowGazette`.
import { lineRule } from './line-rule.ts'
import { furnitureTest } from './words/furniture.ts'

const isShare = furnitureTest('share')
const NETWORK =
  /^(?:facebook|twitter|x|instagram|whatsapp|linkedin|pinterest|reddit|flipboard|tumblr|telegram|youtube|tiktok|snapchat|threads|mastodon|bluesky|messenger|weibo|vk|viber|e?-?mail|print|copy|link|share|tweet|rss|pocket|on|via|icon|logo)$/i
const LONGEST = 120

/** Nothing but networks and buttons, with or without spaces between them. */
function isBar(text: string): boolean {
  if (text.length > LONGEST) return false
  const parts = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[\s,|/•·()]+/)
    .filter(Boolean)
  return parts.length > 1 && parts.every(part => NETWORK.test(part)) && parts.some(part => part.length > 4)
}

export const share = lineRule({ name: 'share', test: text => isShare(text) || isBar(text) })
