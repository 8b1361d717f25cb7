// Dutch.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const nl: Words = {
  lang: 'nl',
  months: [
    ['januari'],
    ['februari'],
    ['maart'],
    ['april'],
    ['mei'],
    ['juni'],
    ['juli'],
    ['augustus'],
    ['september'],
    ['oktober'],
    ['november'],
    ['december']
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  dateWords: ['om', 'uur', 'op', 'u'],
  published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'publicatiedatum'],
  updated: phrases(`
    bijgewerkt • bijgewerkt op • laatst bijgewerkt • laatste update • gewijzigd • aangepast • gewijzigd op
  `),
  beside: ['# min leestijd', '# minuten leestijd', 'leestijd: # min', 'leestijd # minuten', '# reacties'],
  ago: ['# minuten geleden', '# uur geleden', 'een uur geleden', '# dagen geleden', 'gisteren'],
  by: ['door', 'geschreven door', 'auteur', 'auteurs', 'tekst', 'redactie'],
  and: ['en'],
  in: [],
  roles: phrases(`
    redacteur • verslaggever • verslaggeefster • correspondent • hoofdredacteur • columniste • fotograaf • redactie
  `),
  sections: ['binnenland', 'buitenland', 'economie', 'cultuur', 'opinie', 'wetenschap', 'regio', 'voetbal', 'nieuws'],
  signoff: [],
  authorLinks: [],
  credit: ['foto', "foto's", 'beeld', 'bron foto', 'fotograaf'],
  caption: ['bijschrift', 'fotobijschrift'],
  furniture: {
    advert: phrases(`
      advertentie • advertenties • gesponsord • artikel gaat verder onder de advertentie… •
      tekst loopt door onder de advertentie… • de tekst gaat verder onder de … • tekst gaat verder onder de … •
      lees verder onder de advertentie… • het artikel gaat verder onder …
    `),
    comments: phrases(`
      reacties • reacties (#) • # reacties • # reactie • reageer • reageren • plaats een reactie… •
      geef een reactie… • bekijk reacties • toon reacties • laat een reactie achter…
    `),
    copyright: ['alle rechten voorbehouden…', '…alle rechten voorbehouden', '…alle rechten voorbehouden.'],
    menu: phrases(`
      inloggen • registreren • aanmelden • zoeken • zoek • contact • over ons • colofon • privacybeleid •
      privacyverklaring • privacystatement • cookiebeleid • cookie-instellingen • cookies beheren •
      algemene voorwaarden • gebruiksvoorwaarden • naar inhoud • ga naar inhoud • spring naar inhoud •
      direct naar de inhoud • alles accepteren • akkoord • deze website gebruikt cookies… • wij gebruiken cookies… •
      we gebruiken cookies… • onderwerpen • meer laden • toon meer • bekijk meer • sluiten • terug naar boven
    `),
    newsletter: phrases(`
      nieuwsbrief • nieuwsbrieven • schrijf je in voor… • meld je aan voor… • schrijf u in voor… • meld u aan voor… •
      inschrijven • jouw e-mailadres • je e-mailadres • uw e-mailadres • ontvang onze nieuwsbrief…
    `),
    note: ['dit artikel is bijgewerkt…', 'dit artikel is aangepast…', 'dit bericht wordt aangevuld…'],
    origin: phrases(`
      bron: … • dit artikel verscheen eerder … • dit artikel is oorspronkelijk … •
      dit artikel verscheen oorspronkelijk …
    `),
    related: phrases(`
      lees ook… • lees meer… • lees verder… • lees hier… • bekijk ook… • zie ook… • meer lezen •
      meer over dit onderwerp • gerelateerde artikelen • gerelateerd • aanbevolen • aanbevolen artikelen •
      meest gelezen • populair • meer nieuws • laatste nieuws • meer artikelen • ook interessant… •
      misschien ook interessant… • wellicht ook interessant… • verder lezen…
    `),
    share: phrases(`
      delen • deel dit artikel • deel dit • deel op facebook • deel op twitter • deel via e-mail • afdrukken •
      printen • mail dit artikel • kopieer link • link kopiëren • volg ons… • volg ons op … • bewaar artikel • opslaan
    `)
  }
}
