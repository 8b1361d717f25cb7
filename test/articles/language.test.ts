// The language of an article: told when sure, left unknown when not.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Block } from '../../plugins/archive/types.ts'
import { languageOf } from '../../plugins/articles/language.ts'

const TEXTS: [lang: string | undefined, text: string][] = [
  [
    'en',
    'The ferry to Port Ellen sailed again on Friday, after nine days in which no car and no mail had crossed the sound.'
  ],
  [
    'de',
    'Die Fähre nach Port Ellen fuhr am Freitag wieder, nachdem neun Tage lang kein Auto und keine Post über den Sund kam.'
  ],
  [
    'fr',
    'Le bac de Port Ellen a repris la mer vendredi, après neuf jours pendant lesquels ni voiture ni courrier n’ont traversé.'
  ],
  [
    'es',
    'El transbordador de Port Ellen volvió a zarpar el viernes, tras nueve días en los que no cruzó ningún coche ni correo.'
  ],
  [
    'pt',
    'A balsa de Port Ellen voltou a navegar na sexta-feira, depois de nove dias em que nenhum carro e nenhuma carta passaram.'
  ],
  [
    'it',
    'Il traghetto per Port Ellen è ripartito venerdì, dopo nove giorni in cui né un’auto né una lettera avevano attraversato.'
  ],
  [
    'ru',
    'Паром в Порт-Эллен снова вышел в море в пятницу, после девяти дней, когда ни машины, ни почта не пересекали пролив.'
  ],
  [
    'ar',
    'أبحرت العبارة المتجهة إلى بورت إلين مجددا يوم الجمعة بعد تسعة أيام لم تعبر فيها أي سيارة ولا أي بريد المضيق كله.'
  ],
  ['zh', '前往埃伦港的渡轮星期五再次启航，此前的九天里没有任何汽车和邮件渡过海峡，岛上的居民终于松了一口气。'],
  ['ja', 'ポートエレン行きのフェリーは金曜日に再び出航した。九日間、車も郵便も海峡を渡らなかったと港長は語った。'],
  [undefined, 'The ferry sailed.'],
  [
    undefined,
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38'
  ]
]
const test = suite('articles/language')
for (const [lang, text] of TEXTS) {
  test(`${lang ?? 'unknown'}: ${text.slice(0, 24)}`, () => {
    const block: Block = { kind: 'paragraph', text, lines: [3, 3], labelledBy: 'plain' }
    assert.equal(languageOf([block]), lang && { lang, lines: [3, 3] })
  })
}
test.run()
