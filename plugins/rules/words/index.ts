// The words of every language that the rules know. A translator adds a file, and one line here.
import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sr } from './sr.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

export const words: readonly Words[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  ru,
  ar,
  zh,
  ja,
  cs,
  pl,
  sr,
  hu,
  nl,
  sv,
  nb,
  da,
  fi,
  tr,
  el,
  uk,
  ro,
  id,
  hi,
  ko
]
