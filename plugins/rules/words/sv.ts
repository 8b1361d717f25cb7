// Swedish.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const sv: Words = {
  lang: 'sv',
  months: [
    ['januari'],
    ['februari'],
    ['mars'],
    ['april'],
    ['maj'],
    ['juni'],
    ['juli'],
    ['augusti'],
    ['september'],
    ['oktober'],
    ['november'],
    ['december']
  ],
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  dateWords: ['kl', 'klockan', 'den'],
  published: ['publicerad', 'publicerat', 'publicerades', 'skapad'],
  updated: ['uppdaterad', 'uppdaterat', 'senast uppdaterad', 'ändrad', 'uppdaterades'],
  beside: ['# min läsning', '# minuters läsning', 'lästid: # min', 'lästid # min'],
  ago: ['för # minuter sedan', 'för # timmar sedan', 'för # dagar sedan', 'igår'],
  by: ['skriven av', 'artikelförfattare', 'författare'],
  and: ['och'],
  in: [],
  roles: ['redaktör', 'skribent', 'krönikör', 'korrespondent', 'chefredaktör', 'fotograf', 'journalist'],
  sections: ['inrikes', 'utrikes', 'ekonomi', 'kultur', 'nöje', 'ledare', 'debatt', 'vetenskap', 'nyheter'],
  signoff: [],
  authorLinks: [],
  credit: ['foto', 'bild', 'bilder', 'illustration', 'fotograf', 'bildkälla'],
  caption: ['bildtext'],
  furniture: {
    advert: phrases(`
      annons • annonser • annonsera • artikeln fortsätter under annonsen… • fortsätt läsa under annonsen… • annons:… •
      sponsrat innehåll
    `),
    comments: phrases(`
      kommentarer • kommentarer (#) • # kommentarer • kommentera • kommentera artikeln • skriv en kommentar… •
      lämna en kommentar… • visa kommentarer • svara
    `),
    copyright: ['alla rättigheter förbehållna…', '…alla rättigheter förbehållna', '…alla rättigheter förbehållna.'],
    menu: phrases(`
      hem • startsida • logga in • skapa konto • sök • kontakt • kontakta oss • om oss • integritetspolicy •
      personuppgiftspolicy • cookiepolicy • hantera cookies • cookieinställningar • användarvillkor •
      hoppa till innehåll • till innehållet • godkänn alla • acceptera alla • vi använder cookies… •
      den här webbplatsen använder cookies… • ämnen i artikeln • ämnen • taggar • visa mer • visa fler • ladda fler •
      stäng • tillbaka till toppen • tipsa oss
    `),
    newsletter: phrases(`
      nyhetsbrev • prenumerera • anmäl dig till… • prenumerera på vårt nyhetsbrev… • få vårt nyhetsbrev… •
      din e-postadress • ange din e-postadress…
    `),
    note: ['artikeln har uppdaterats…', 'texten uppdateras…', 'artikeln uppdateras…', 'texten har uppdaterats…'],
    origin: ['källa: …', 'artikeln publicerades först …', 'artikeln publicerades ursprungligen …'],
    related: phrases(`
      läs mer… • läs också… • läs även… • se även… • läs vidare… • mer om ämnet • relaterade artiklar • relaterat •
      mest läst • mest lästa • senaste nytt • senaste nyheterna • fler artiklar • fler nyheter • rekommenderas •
      rekommenderat • du kanske också gillar… • till artikeln
    `),
    share: phrases(`
      dela • dela artikeln • dela artikel • dela på facebook • dela på twitter • skriv ut • mejla • kopiera länk •
      kopiera länken • gilla • följ oss… • spara artikel • tipsa en vän
    `)
  }
}
