// Finnish.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const fi: Words = {
  lang: 'fi',
  months: [
    ['tammikuuta', 'tammikuu'],
    ['helmikuuta', 'helmikuu'],
    ['maaliskuuta', 'maaliskuu'],
    ['huhtikuuta', 'huhtikuu'],
    ['toukokuuta', 'toukokuu'],
    ['kesäkuuta', 'kesäkuu'],
    ['heinäkuuta', 'heinäkuu'],
    ['elokuuta', 'elokuu'],
    ['syyskuuta', 'syyskuu'],
    ['lokakuuta', 'lokakuu'],
    ['marraskuuta', 'marraskuu'],
    ['joulukuuta', 'joulukuu']
  ],
  weekdays: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  dateWords: ['klo', 'kello'],
  published: ['julkaistu', 'luotu'],
  updated: ['päivitetty', 'viimeksi päivitetty', 'muokattu'],
  beside: ['# min lukuaika', 'lukuaika: # min', 'lukuaika # min', '# min'],
  ago: ['# minuuttia sitten', '# tuntia sitten', 'tunti sitten', '# päivää sitten', 'eilen'],
  by: ['teksti', 'kirjoittaja', 'kirjoittajat', 'kirjoittanut', 'toimittaja'],
  and: ['ja'],
  in: [],
  roles: ['toimittaja', 'päätoimittaja', 'kirjeenvaihtaja', 'kolumnisti', 'valokuvaaja', 'kuvaaja'],
  sections: phrases(`
    kotimaa • ulkomaat • talous • kulttuuri • urheilu • mielipide • uutiset • viihde • tiede • politiikka
  `),
  signoff: [],
  authorLinks: [],
  credit: ['kuva', 'kuvat', 'valokuva', 'kuvaaja', 'kuvalähde'],
  caption: ['kuvateksti'],
  furniture: {
    advert: phrases(`
      mainos • ilmoitus • juttu jatkuu mainoksen jälkeen… • artikkeli jatkuu mainoksen jälkeen… •
      juttu jatkuu kuvan jälkeen… • juttu jatkuu mainoksen alla… • kaupallinen yhteistyö • mainossisältö
    `),
    comments: phrases(`
      kommentit • kommentit (#) • # kommenttia • kommentoi • jätä kommentti… • lisää kommentti… • näytä kommentit •
      vastaa
    `),
    copyright: ['kaikki oikeudet pidätetään…', '…kaikki oikeudet pidätetään', '…kaikki oikeudet pidätetään.'],
    menu: phrases(`
      etusivu • kirjaudu • kirjaudu sisään • rekisteröidy • haku • hae • yhteystiedot • ota yhteyttä • tietoa meistä •
      tietosuoja • tietosuojaseloste • evästeet • evästeasetukset • käyttöehdot • siirry sisältöön •
      hyppää sisältöön • hyväksy kaikki • käytämme evästeitä… • tämä sivusto käyttää evästeitä… •
      sivusto käyttää evästeitä… • aiheet • avainsanat • näytä lisää • lataa lisää • sulje • takaisin ylös •
      lähetä juttuvinkki
    `),
    newsletter: phrases(`
      uutiskirje • tilaa uutiskirje… • tilaa • sähköpostiosoite • tilaa uutiskirjeemme… • sähköpostiosoitteesi
    `),
    note: ['juttua päivitetty…', 'juttua on päivitetty…', 'juttu päivittyy…', 'päivitämme juttua…', 'juttua korjattu…'],
    origin: ['lähde: …', 'lähteet: …', 'juttu on julkaistu alun perin …'],
    related: phrases(`
      lue myös… • lue lisää… • katso myös… • lue seuraavaksi… • luetuimmat • suosituimmat • uusimmat • tuoreimmat •
      aiheesta lisää… • lisää aiheesta… • suosittelemme • muut lukivat myös… • lue juttu • lisää uutisia
    `),
    share: phrases(`
      jaa • jaa artikkeli • jaa juttu • jaa facebookissa • jaa twitterissä • tulosta • lähetä sähköpostilla •
      kopioi linkki • tykkää • seuraa meitä… • tallenna juttu
    `)
  }
}
