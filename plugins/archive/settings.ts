// What a person says of the whole archive, in _data/archive.json.
import fs from 'node:fs'
import path from 'node:path'

/** The archive's settings. Only the title and the language have a default. */
export interface Settings {
  title: string
  /** BCP 47, of the site's own words and of articles whose language is not known. */
  language: string
  /** One sentence for the front page. */
  description?: string
  /** Where the site will be published, absolute: the feed and the sitemap need it. */
  address?: string
  /** Who keeps the archive. */
  publisher?: string
  /** Photos in AVIF too: fewer bytes, for about a second of one core a photo. */
  avif?: boolean
}

const DEFAULTS = { title: 'Archive', language: 'en' } satisfies Settings
const KEYS = ['title', 'language', 'description', 'address', 'publisher', 'avif']

/** Reads the settings. Throws an error that names the file and the key; a file that is not there sets nothing. */
export function readSettings(input: string): Settings {
  const file = path.join(input, '_data/archive.json')
  if (!fs.existsSync(file)) return DEFAULTS
  let value: unknown
  try {
    value = JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: is not JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${file}: must be an object`)
  for (const [key, setting] of Object.entries(value)) {
    if (!KEYS.includes(key)) throw new Error(`${file}: unknown key ${key}; the keys are ${KEYS.join(', ')}`)
    if (key === 'avif') {
      if (typeof setting !== 'boolean') throw new Error(`${file}: avif must be true or false`)
    } else if (typeof setting !== 'string' || !setting.trim()) throw new Error(`${file}: ${key} must be a text`)
  }
  const settings: Settings = { ...DEFAULTS, ...value }
  if (settings.address !== undefined && !/^https?:\/\/[^\s/]+/.test(settings.address)) {
    throw new Error(`${file}: address must begin with http:// or https://, not ${JSON.stringify(settings.address)}`)
  }
  return { ...settings, ...(settings.address ? { address: settings.address.replace(/\/*$/, '/') } : {}) }
}
