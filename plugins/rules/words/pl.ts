// Polish.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const pl: Words = {
  lang: 'pl',
  months: [
    ['stycznia', 'styczeń'],
    ['lutego', 'luty'],
    ['marca', 'marzec'],
    ['kwietnia', 'kwiecień'],
    ['maja'],
    ['czerwca', 'czerwiec'],
    ['lipca', 'lipiec'],
    ['sierpnia', 'sierpień'],
    ['września', 'wrzesień'],
    ['października', 'październik'],
    ['listopada'],
    ['grudnia', 'grudzień']
  ],
  weekdays: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
  dateWords: ['r', 'godz', 'godzina', 'dnia', 'o godz'],
  published: ['opublikowano', 'data publikacji', 'dodano', 'data dodania', 'utworzono'],
  updated: ['aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'data aktualizacji', 'zmodyfikowano'],
  beside: ['# min czytania', '# minut czytania', 'czas czytania: # min', 'czas czytania # min'],
  ago: ['# minut temu', '# godzin temu', '# godziny temu', 'godzinę temu', '# dni temu', 'wczoraj'],
  by: ['autor', 'autorzy', 'autorka', 'tekst', 'opracował', 'opracowała', 'opracowanie', 'oprac.'],
  and: ['i'],
  in: [],
  roles: phrases(`
    dziennikarz • dziennikarka • redaktor • redaktorka • korespondent • korespondentka • publicysta • publicystka •
    fotoreporter
  `),
  sections: ['kraj', 'świat', 'gospodarka', 'biznes', 'kultura', 'opinie', 'wiadomości', 'polska', 'nauka', 'zdrowie'],
  signoff: [],
  authorLinks: [],
  credit: ['fot', 'foto', 'zdjęcie', 'zdjęcia', 'źródło zdjęcia', 'autor zdjęcia'],
  caption: ['podpis'],
  furniture: {
    advert: phrases(`
      reklama • materiał sponsorowany • artykuł sponsorowany • ogłoszenie • ogłoszenia •
      dalsza część artykułu pod reklamą… • dalszy ciąg materiału pod wideo… • dalsza część tekstu pod … •
      kontynuuj czytanie pod reklamą…
    `),
    comments: phrases(`
      komentarze • komentarze (#) • # komentarzy • # komentarze • dodaj komentarz… • skomentuj • skomentuj artykuł •
      napisz komentarz… • zobacz komentarze • pokaż komentarze • odpowiedz • zostaw komentarz…
    `),
    copyright: phrases(`
      wszelkie prawa zastrzeżone… • …wszelkie prawa zastrzeżone • …wszelkie prawa zastrzeżone. •
      wszystkie prawa zastrzeżone… • prawa autorskie zastrzeżone…
    `),
    menu: phrases(`
      strona główna • zaloguj się • zaloguj • zarejestruj się • rejestracja • szukaj • wyszukaj • kontakt • o nas •
      regulamin • polityka prywatności • polityka cookies • ustawienia prywatności • przejdź do treści •
      przejdź do głównej treści • akceptuję • zgadzam się • ta strona używa plików cookie… •
      ta strona korzysta z plików cookie… • serwis wykorzystuje pliki cookie… • używamy plików cookie… • tagi •
      tematy • zobacz więcej • pokaż więcej • załaduj więcej • zamknij • mapa strony • powrót
    `),
    newsletter: phrases(`
      newsletter • zapisz się • zapisz się do newslettera… • zapisz się na newsletter… • subskrybuj • twój e-mail •
      podaj swój e-mail… • podaj adres e-mail…
    `),
    note: ['artykuł został zaktualizowany…', 'tekst był aktualizowany…', 'aktualizujemy…'],
    origin: ['artykuł pochodzi z …', 'artykuł ukazał się …', 'źródło: …', 'oryginalny artykuł…'],
    related: phrases(`
      czytaj także… • czytaj też… • czytaj również… • czytaj więcej… • przeczytaj także… • przeczytaj też… •
      przeczytaj również… • zobacz także… • zobacz też… • zobacz również… • powiązane artykuły • podobne artykuły •
      polecane • polecane artykuły • polecamy • najczęściej czytane • najpopularniejsze • najnowsze •
      więcej na ten temat • może cię zainteresować… • może cię zainteresuje… • czytaj dalej • dowiedz się więcej…
    `),
    share: phrases(`
      udostępnij • udostępnij artykuł • udostępnij na … • podziel się • drukuj • wydrukuj • wyślij e-mailem •
      wyślij znajomemu • kopiuj link • skopiuj link • lubię to • obserwuj nas… • polub nas… • tweetnij
    `)
  }
}
