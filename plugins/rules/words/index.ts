// The words of every language that the rules know. A translator adds a file, and one line here.
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

export const words: readonly Words[] = [en, de, fr, es, pt, it, ru, ar, zh, ja]
