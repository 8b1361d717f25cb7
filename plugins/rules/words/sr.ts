// Serbian, in Latin and in Cyrillic letters.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const sr: Words = {
  lang: 'sr',
  months: [
    ['januar', 'januara', 'јануар', 'јануара'],
    ['februar', 'februara', 'фебруар', 'фебруара'],
    ['mart', 'marta', 'март', 'марта'],
    ['april', 'aprila', 'април', 'априла'],
    ['maj', 'maja', 'мај', 'маја'],
    ['jun', 'juna', 'јун', 'јуна'],
    ['jul', 'jula', 'јул', 'јула'],
    ['avgust', 'avgusta', 'август', 'августа'],
    ['septembar', 'septembra', 'септембар', 'септембра'],
    ['oktobar', 'oktobra', 'октобар', 'октобра'],
    ['novembar', 'novembra', 'новембар', 'новембра'],
    ['decembar', 'decembra', 'децембар', 'децембра']
  ],
  weekdays: phrases(`
    ponedeljak • utorak • sreda • četvrtak • petak • subota • nedelja • понедељак • уторак • среда • четвртак •
    петак • субота • недеља
  `),
  dateWords: ['u', 'godine', 'časova', 'у', 'године', 'часова', 'h'],
  published: ['objavljeno', 'datum objave', 'објављено', 'датум објаве'],
  updated: ['ažurirano', 'izmenjeno', 'poslednja izmena', 'ажурирано', 'измењено', 'последња измена'],
  beside: ['# min čitanja', '# мин читања'],
  ago: phrases(`
    pre # minuta • pre # sati • pre # sata • pre # dana • juče • пре # минута • пре # сати • пре # сата • пре # дана •
    јуче
  `),
  by: ['autor', 'autori', 'piše', 'tekst', 'аутор', 'аутори', 'пише', 'текст'],
  and: ['i', 'и'],
  in: [],
  roles: phrases(`
    novinar • novinarka • urednik • urednica • dopisnik • dopisnica • reporterka • новинар • новинарка • уредник •
    уредница • дописник • дописница
  `),
  sections: phrases(`
    vesti • politika • društvo • ekonomija • svet • kultura • hronika • region • вести • политика • друштво •
    економија • свет • култура • хроника
  `),
  signoff: [],
  authorLinks: [],
  credit: ['foto', 'fotografija', 'izvor fotografije', 'фото', 'фотографија'],
  caption: ['opis slike', 'опис слике'],
  furniture: {
    advert: phrases(`
      oglas • oglasi • reklama • marketing • nastavak teksta ispod oglasa… • tekst se nastavlja ispod oglasa… •
      оглас • огласи • реклама
    `),
    comments: phrases(`
      komentari • komentari (#) • # komentara • ostavi komentar… • ostavite komentar… • pošalji komentar •
      pogledaj komentare • odgovori • коментари • коментари (#) • остави коментар… • оставите коментар… •
      пошаљи коментар • одговори
    `),
    copyright: phrases(`
      sva prava zadržana… • …sva prava zadržana • …sva prava zadržana. • сва права задржана… • …сва права задржана •
      …сва права задржана.
    `),
    menu: phrases(`
      početna • naslovna • prijavi se • prijava • registracija • pretraga • pretraži • kontakt • o nama •
      uslovi korišćenja • politika privatnosti • prihvatam • preskoči na sadržaj • ovaj sajt koristi kolačiće… •
      koristimo kolačiće… • tagovi • tagovi:… • prikaži više • učitaj još • zatvori • почетна • насловна •
      пријави се • пријава • претрага • контакт • о нама • услови коришћења • политика приватности • прихватам •
      овај сајт користи колачиће… • тагови • прикажи више • затвори
    `),
    newsletter: phrases(`
      newsletter • prijavite se na newsletter… • prijavi se na newsletter… • vaša email adresa • билтен •
      пријавите се на билтен…
    `),
    note: ['vest se dopunjuje…', 'vest je ažurirana…', 'tekst je ažuriran…', 'вест се допуњује…', 'вест је ажурирана…'],
    origin: ['izvor: …', 'preuzeto sa …', 'извор: …', 'преузето са …'],
    related: phrases(`
      pročitajte još… • pročitajte i… • pročitaj još… • pročitaj i… • čitajte još… • povezane vesti • povezano •
      najčitanije • najnovije • slične vesti • vezane vesti • preporučujemo • opširnije • više o temi •
      прочитајте још… • прочитајте и… • повезане вести • најчитаније • најновије • сличне вести • опширније •
      препоручујемо
    `),
    share: phrases(`
      podeli • podelite • podeli na … • podelite na … • štampaj • pošalji prijatelju • kopiraj link • pratite nas… •
      zapratite nas… • подели • поделите • подели на … • штампај • копирај линк • пратите нас…
    `)
  }
}
