// In which language a part of a page is, and which way it runs.
import { escapeHtml } from './html.ts'

/** Scripts that are written from right to left. */
const LEFTWARD = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])
const KNOWN = new Map<string, 'ltr' | 'rtl' | 'auto'>()

/** The direction of a language; `auto`, so that the browser looks at the letters, where the language is not known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!language) return 'auto'
  const known = KNOWN.get(language)
  if (known) return known
  const direction = scriptOf(language)
  KNOWN.set(language, direction)
  return direction
}

function scriptOf(language: string) {
  try {
    return LEFTWARD.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'auto' // a person wrote what is no language tag
  }
}

/** The attributes that an element needs whose words are not in the language around it. The layouts are in English. */
export function inLanguage(language: string | undefined, around = 'en'): string {
  if (!language) return ' dir="auto"'
  return language === around ? '' : ` lang="${escapeHtml(language)}" dir="${directionOf(language)}"`
}

/** `pt-BR` → `Brazilian Portuguese`; a tag that has no name stays as it is. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
