// Buttons that lead on to one article, whose headline stands above them. Add your language.

export const READ_MORE = {
  en: [
    'read more',
    'see more',
    'read next',
    'read the full story',
    'read full story',
    'read full article',
    'continue reading'
  ],
  de: ['weiterlesen', 'mehr lesen', 'zum artikel', 'jetzt lesen'],
  fr: ['lire la suite', "lire l'article", 'en savoir plus'],
  es: ['leer más', 'ver más', 'seguir leyendo'],
  pt: ['leia mais', 'ler mais', 'saiba mais', 'continue lendo'],
  it: ['leggi tutto', 'leggi di più', 'continua a leggere'],
  ru: ['читать далее', 'читать дальше', 'подробнее'],
  ar: ['اقرأ المزيد', 'المزيد'],
  zh: ['阅读更多', '查看更多', '閱讀更多', '更多'],
  ja: ['続きを読む', 'もっと見る', '記事を読む'],
  cs: ['číst dál', 'číst více', 'celý článek'],
  pl: ['czytaj dalej', 'czytaj więcej', 'więcej'],
  sr: ['opširnije', 'pročitaj više', 'опширније', 'прочитај више'],
  hu: ['tovább olvasom', 'bővebben', 'tovább a cikkre'],
  nl: ['lees meer', 'lees verder'],
  sv: ['läs mer', 'läs vidare'],
  nb: ['les mer', 'les videre', 'les saken'],
  da: ['læs mere', 'læs videre'],
  fi: ['lue lisää', 'lue juttu'],
  tr: ['devamını oku', 'daha fazla oku'],
  el: ['διαβάστε περισσότερα', 'συνέχεια ανάγνωσης'],
  uk: ['читати далі', 'детальніше', 'докладніше'],
  ro: ['citește mai mult', 'citește mai departe', 'citeşte mai mult'],
  id: ['baca selengkapnya', 'selengkapnya'],
  hi: ['और पढ़ें', 'आगे पढ़ें'],
  ko: ['더보기', '더 읽기', '계속 읽기']
}
