// Hungarian.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const hu: Words = {
  lang: 'hu',
  months: [
    ['január'],
    ['február'],
    ['március'],
    ['április'],
    ['május'],
    ['június'],
    ['július'],
    ['augusztus'],
    ['szeptember'],
    ['október'],
    ['november'],
    ['december']
  ],
  weekdays: ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap'],
  dateWords: ['óra', 'perc'],
  published: ['közzétéve', 'megjelent', 'publikálva', 'létrehozva'],
  updated: ['frissítve', 'módosítva', 'utoljára frissítve', 'utolsó frissítés'],
  beside: ['# perc olvasás', 'olvasási idő: # perc', '# perces olvasmány'],
  ago: ['# perce', '# órája', '# napja', 'tegnap'],
  by: ['írta', 'szerző', 'szerzők', 'szöveg', 'szerkesztette'],
  and: ['és'],
  in: [],
  roles: ['újságíró', 'szerkesztő', 'tudósító', 'riporter', 'főszerkesztő', 'munkatárs', 'fotós'],
  sections: ['belföld', 'külföld', 'gazdaság', 'kultúra', 'bulvár', 'vélemény', 'tudomány', 'itthon', 'nagyvilág'],
  signoff: [],
  authorLinks: [],
  credit: ['fotó', 'fotók', 'kép', 'képek', 'forrás', 'képek forrása'],
  caption: ['képaláírás'],
  furniture: {
    advert: phrases(`
      hirdetés • reklám • szponzorált tartalom • támogatott tartalom • a cikk a hirdetés után folytatódik… •
      a hirdetés után folytatjuk…
    `),
    comments: phrases(`
      hozzászólások • hozzászólások (#) • kommentek • # hozzászólás • # komment • szólj hozzá… • hozzászólok •
      új hozzászólás… • válasz
    `),
    copyright: ['minden jog fenntartva…', '…minden jog fenntartva', '…minden jog fenntartva.'],
    menu: phrases(`
      főoldal • kezdőlap • bejelentkezés • belépés • regisztráció • keresés • kapcsolat • rólunk • impresszum •
      adatvédelem • adatvédelmi tájékoztató • felhasználási feltételek • süti beállítások • elfogadom •
      ugrás a tartalomra • ez az oldal sütiket használ… • a weboldal sütiket használ… • weboldalunk sütiket használ… •
      sütiket használunk… • címkék • cimkék • még több • továbbiak • bezárás • médiaajánlat
    `),
    newsletter: phrases(`
      hírlevél • iratkozz fel… • iratkozzon fel… • feliratkozás • feliratkozom • feliratkozom a hírlevélre… •
      e-mail cím • az ön e-mail címe
    `),
    note: ['cikkünk frissült…', 'cikkünket frissítettük…', 'frissítjük'],
    origin: ['forrás: …', 'az eredeti cikk…', 'a cikk eredetileg …'],
    related: phrases(`
      kapcsolódó cikkek • kapcsolódó cikk • kapcsolódó • olvassa el ezt is… • olvasd el ezt is… • ezt is olvassa el… •
      ezt is ajánljuk… • ajánljuk • ajánlott cikkek • legolvasottabb • legnépszerűbb • legfrissebb • további cikkek •
      bővebben • tovább • tovább olvasom • tovább a cikkre • érdekelheti…
    `),
    share: phrases(`
      megosztás • megosztom • megosztás a facebookon • ossza meg • oszd meg • nyomtatás • küldés e-mailben •
      link másolása • tetszik • kövessen minket… • kövess minket…
    `)
  }
}
