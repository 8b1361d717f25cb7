// German.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const de: Words = {
  lang: 'de',
  months: [
    ['Januar', 'Jänner', 'Jan'],
    ['Februar', 'Feber', 'Feb'],
    ['März', 'Maerz', 'Mär', 'Mrz'],
    ['April', 'Apr'],
    ['Mai'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Dezember', 'Dez']
  ],
  weekdays: phrases(`
    Montag • Dienstag • Mittwoch • Donnerstag • Freitag • Samstag • Sonnabend • Sonntag • Mo • Di • Mi • Do • Fr •
    Sa • So
  `),
  dateWords: ['um', 'uhr', 'am', 'den', 'vom', 'der'],
  published: phrases(`
    veröffentlicht • veröffentlicht am • erschienen • erschienen am • publiziert • publiziert am • erstellt •
    erstellt am • stand • datum • erstveröffentlichung
  `),
  updated: phrases(`
    aktualisiert • aktualisiert am • zuletzt aktualisiert • zuletzt aktualisiert am • geändert • geändert am •
    update • letzte aktualisierung • letzte änderung • letzte änderung am • zuletzt geändert • zuletzt geändert am •
    zuletzt bearbeitet • zuletzt bearbeitet am • änderungsdatum
  `),
  beside: phrases(`
    # min lesezeit • lesezeit # min • lesezeit # minuten • # minuten lesezeit • lesedauer # min • # kommentare •
    kommentare • # min • # min. • lesedauer: # min • lesedauer # minuten • lesedauer: # minuten • lesezeit: # min •
    lesezeit: # minuten • lesezeit ca. # min • min. lesezeit • # min. lesezeit • # aufrufe
  `),
  ago: phrases(`
    vor # minuten • vor # stunden • vor # stunde • vor # tagen • vor # tag • vor # wochen • vor # monaten •
    vor # jahren • gestern • heute • soeben • vor # min • vor # min. • vor # std. • vor # sekunden • vor # woche •
    vor # monat • vor # jahr • vor einer stunde • vor einem tag • gerade eben
  `),
  by: phrases(`
    von • autor • autorin • autoren • text • ein kommentar von • eine analyse von • ein gastbeitrag von •
    ein bericht von • aufgezeichnet von • interview von • geschrieben von • verfasst von • ein beitrag von •
    ein artikel von • eine reportage von • ein essay von • ein porträt von • eine rezension von • eine kolumne von •
    ein interview von • ein gespräch von • gastbeitrag von • kommentar von • analyse von • reportage von • text von •
    artikel von • beitrag von • protokoll von
  `),
  and: ['und', '&'],
  in: ['in', 'aus'],
  roles: phrases(`
    redakteur • redakteurin • redaktion • reporter • reporterin • korrespondent • korrespondentin • autor • autorin •
    journalist • journalistin • kolumnist • kolumnistin • leiter • leiterin • volontär • volontärin • chefredakteur •
    ressortleiter
  `),
  sections: phrases(`
    nachrichten • politik • inland • ausland • international • wirtschaft • finanzen • kultur • feuilleton • sport •
    fußball • wissen • wissenschaft • gesundheit • panorama • gesellschaft • leben • reise • auto • digital •
    netzwelt • meinung • kommentar • leitartikel • regional • lokales • stadt • vermischtes • medien • unterhaltung •
    bildung • karriere • justiz • wetter • leserbriefe
  `),
  signoff: phrases(`
    kontakt: … • mitarbeit: … • redaktion: … • bearbeitung: … • mit material von … • (mit material von … • mit dpa •
    mit material der … • (mit material der … • mit agenturmaterial • mit agenturmaterial … • (mit dpa-material) • folgen sie {who} auf …
  `),
  authorLinks: phrases(`
    mehr von {who} • alle artikel von {who} • weitere artikel von {who} • mehr artikel von {who} •
    zur autorenseite von {who}
  `),
  credit: phrases(`
    foto • fotos • bild • bilder • grafik • illustration • quelle • bildquelle • bildrechte • bildnachweis •
    fotoquelle • foto von • bild von • fotograf
  `),
  caption: ['bildunterschrift', 'archivbild', 'archivfoto', 'symbolbild', 'symbolfoto'],
  furniture: {
    advert: phrases(`
      anzeige • anzeigen • werbung • weiter nach der anzeige • artikel wird nach der anzeige fortgesetzt… •
      gesponsert • partnerangebot • advertorial • … affiliate-link… • - anzeige - • anzeige: • werbung: •
      werbeanzeige • weiterlesen nach der anzeige • nach der anzeige weiterlesen • weiter geht's nach der werbung •
      advertisement • sponsored • sponsored by … • sponsored content • in kooperation mit … •
      in zusammenarbeit mit … • präsentiert von … • ein angebot von … • produktempfehlungen • empfohlener inhalt •
      unsere partner • jetzt kaufen • zum angebot • zum shop • bei amazon kaufen • bei amazon ansehen • preis prüfen •
      jetzt bestellen • hier bestellen • … provision…einkauf… • für einkäufe über …provision… •
      mit * gekennzeichnete links… • als amazon-partner … • enthält affiliate-links… • kredite vergleichen •
      zum kreditvergleich • kostenlose beratung
    `),
    comments: phrases(`
      kommentare • kommentar • # kommentare • # kommentar • kommentare (#) • kommentar schreiben… •
      kommentar verfassen… • kommentare anzeigen • alle kommentare… • diskutieren sie mit… • jetzt kommentieren… •
      ihr kommentar… • leserkommentare • mitdiskutieren… • kommentare: • kommentare (#): • keine kommentare •
      noch keine kommentare… • keine kommentare vorhanden… • bisher keine kommentare… •
      es wurden noch keine kommentare… • es sind noch keine kommentare… • schreiben sie den ersten kommentar… •
      schreibe den ersten kommentar… • schreibe einen kommentar… • schreib einen kommentar… •
      schreiben sie einen kommentar… • hinterlasse einen kommentar… • hinterlasse eine antwort… •
      kommentar hinterlassen… • kommentar abschicken • kommentar senden • kommentar absenden • kommentar hinzufügen… •
      kommentar melden • kommentieren • kommentar * • die kommentarfunktion ist … • kommentarfunktion ist … •
      kommentare geschlossen… • kommentare sind geschlossen… • die kommentare sind … • kommentarregeln… • netiquette •
      antworten • antwort abbrechen • # antworten • # antwort • # gedanken zu … • # kommentare zu … •
      deine e-mail-adresse wird nicht veröffentlicht… • ihre e-mail-adresse wird nicht veröffentlicht… •
      e-mail (adresse wird … • erforderliche felder sind … • gib hier deinen kommentar ein… • name (erforderlich) •
      name * • e-mail * • website • meinen namen, … • benachrichtige mich über … • informiere mich über neue … •
      benachrichtigung bei …kommentar… • ihre meinung zu … • ihre meinung …gefragt… • was meinen sie… •
      was denken sie… • was meint ihr… • diskutieren sie … • diskussion • zur diskussion • forum • zum forum •
      melden sie sich an, um …komment… • sie müssen angemeldet sein, um … • du musst angemeldet sein, um … •
      um zu kommentieren, … • bitte loggen sie sich ein… • sie sind aktuell nicht eingeloggt… •
      alle kommentare öffnen • beitrag melden • likengefällt #… • gefällt mir: gefällt mir…
    `),
    copyright: phrases(`
      alle rechte vorbehalten… • … alle rechte vorbehalten • … alle rechte vorbehalten. • nachdruck … •
      urheberrecht … • © #… • copyright ©… • copyright #… • vervielfältigung … • weiterverwendung nur … •
      dieser text …lizenz… • das werk …lizenz…
    `),
    menu: phrases(`
      menü • startseite • suche • suchen • schließen • anmelden • abmelden • registrieren • einloggen • abo •
      abonnieren • zum inhalt springen • zum hauptinhalt springen • impressum • datenschutz • datenschutzerklärung •
      agb • kontakt • über uns • hilfe • mediadaten • cookie-einstellungen • wir verwenden cookies… •
      diese website verwendet cookies… • nach oben • zurück • weiter • mehr anzeigen • mehr laden • schlagworte •
      schlagwörter • themen • themen:… • schlagworte:… • bitte aktivieren sie javascript… • inhaltsverzeichnis •
      artikel anhören • zur startseite • merken • navigation • navigation öffnen • navigation überspringen •
      menü öffnen • menü schließen • menu • hauptmenü • hauptnavigation • suche öffnen • suche schließen •
      suchbegriff eingeben • suchbegriff • suche nach: • suchen nach: • direkt zum inhalt • zum inhalt •
      springe zum inhalt • direkt zur navigation • zur navigation • zur suche • sie sind hier… •
      sie befinden sich hier… • login • logout • log-in • mein konto • konto • profil • passwort vergessen… •
      benutzername • passwort • angemeldet bleiben • noch kein konto… • registrieren sie sich… • jetzt registrieren •
      abo-shop • aboshop • e-paper • epaper • digital-abo • abo testen… • jetzt testen… • jetzt abo … •
      weiterlesen mit … • sie möchten weiterlesen… • dieser artikel ist …abonnenten… • exklusiv für abonnenten… •
      nur für abonnenten… • für abonnenten • nutzungsbedingungen • nutzungsbasierte …werbung • datenschutzhinweise •
      datenschutzeinstellungen • datenschutzbestimmungen • datenschutz & … • privatsphäre… • privacy center •
      cookies • cookie-richtlinie • cookie-hinweis… • cookies akzeptieren • alle akzeptieren •
      alle cookies akzeptieren • akzeptieren • ablehnen • einstellungen • wir nutzen cookies… •
      diese seite verwendet cookies… • diese webseite verwendet cookies… • diese website benutzt cookies… •
      unsere website verwendet cookies… • durch die nutzung …cookies… • mit der nutzung …cookies… •
      wir brauchen ihre zustimmung… • an dieser stelle …externe…inhalt… • empfohlener redaktioneller inhalt… •
      externer inhalt… • externe inhalte… • ich bin damit einverstanden…externe inhalte… • ich bin einverstanden… •
      inhalte laden… • inhalt anzeigen • inhalt laden • datenschutzrichtlinie • verlag • redaktion • team • jobs •
      karriere • presse • werben • werben sie … • sitemap • barrierefreiheit • gebärdensprache • leichte sprache •
      seitenanfang • nach oben scrollen • zum seitenanfang • zurück zur übersicht • zur übersicht •
      zurück zur startseite • zurück zum artikel • vorheriger artikel… • nächster artikel… • vorheriger beitrag… •
      nächster beitrag… • vorheriges bild • nächstes bild • älterer post • neuerer post • ältere beiträge •
      neuere beiträge • älterer beitrag • neuerer beitrag • beitragsnavigation • artikelnavigation • seite # von # •
      weitere anzeigen • weitere laden • mehr laden… • lade weitere inhalte… • wird geladen… • schriftgröße… •
      schrift vergrößern • schrift verkleinern • vorlesen • vorlesen lassen • seite drucken • druckversion •
      druckansicht • pdf herunterladen • als pdf … • herunterladen • download • artikel merken • auf die merkliste •
      lesezeichen… • artikel speichern • speichern • schlagwort:… • schlagwörter:… • tags • tags:… • stichworte •
      stichworte:… • stichwörter:… • kategorien • kategorie:… • kategorien:… • kategorie • archiv • archive •
      monatsarchiv… • rubriken • veröffentlicht in … • veröffentlicht unter … • abgelegt unter … •
      dieser beitrag wurde …veröffentlicht… • dieser eintrag wurde … • der beitrag wurde am … • eingetragen bei… •
      verschlagwortet mit … • verfasst unter … • inhalt • inhaltsübersicht • auf dieser seite • in diesem artikel •
      über den autor… • über die autorin… • zum autor • zur person • autoreninfo • alle artikel anzeigen •
      powered by … • stolz präsentiert von … • abbrechen • verbinde mit %s • javascript ist deaktiviert… •
      bitte schalten sie javascript … • ihr browser …unterstützt… • artikel hören • beitrag hören • audio-version… •
      diesen artikel anhören… • fehler gefunden… • korrekturhinweis… • hinweis zum artikel… • fehler melden… •
      war der artikel …hilfreich… • war der artikel nützlich… • war dieser artikel … • bewerten sie …artikel… •
      artikel bewerten… • jetzt bewerten… • wie hat ihnen …gefallen… • home
    `),
    newsletter: phrases(`
      newsletter abonnieren… • newsletter bestellen… • jetzt newsletter … • zum newsletter anmelden… •
      melden sie sich für …newsletter… • … unseren newsletter… • abonnieren sie … • ihre e-mail-adresse •
      e-mail-adresse • bleiben sie informiert… • jetzt anmelden • jetzt abonnieren • newsletter •
      newsletter-anmeldung • newsletter abonnieren • newsletter anmelden… • jetzt zum newsletter … •
      hier zum newsletter … • unser newsletter… • unsere newsletter… • … newsletter an. • … newsletter abonnieren… •
      … newsletter anmelden… • abonniere … • abonnieren • jetzt kostenlos …anmelden… • jetzt kostenlos abonnieren… •
      jetzt gratis … • kostenlos abonnieren… • täglich …newsletter… • jeden morgen …postfach… • … in ihr postfach… •
      … per e-mail …erhalten… • … per mail in ihr … • gib deine e-mail-adresse … • geben sie ihre e-mail-adresse … •
      ihre e-mail… • deine e-mail… • e-mail • email • mit der anmeldung … • mit ihrer anmeldung … •
      mit deiner anmeldung … • mit dem absenden … • ich möchte …newsletter… • ja, ich möchte … • abmelden jederzeit… •
      sie können sich jederzeit …abmelden… • die abmeldung ist jederzeit … • vielen dank für ihre anmeldung… •
      push-nachrichten… • push-benachrichtigungen… • folgen sie dem …kanal… • whatsapp-kanal… •
      keine news mehr verpassen… • nichts mehr verpassen… • verpassen sie nichts… • immer informiert… • registrieren
    `),
    note: phrases(`
      dieser artikel wurde aktualisiert… • dieser text wurde aktualisiert… •
      dieser artikel wird laufend aktualisiert… • mehr in kürze… • weitere informationen folgen… •
      der artikel wurde aktualisiert… • der text wurde aktualisiert… • dieser beitrag wurde aktualisiert… •
      diese meldung wird …aktualisiert… • dieser beitrag wird …aktualisiert… • der artikel wird …aktualisiert… •
      der artikel wird fortlaufend … • wir berichten weiter… • mehr dazu in kürze…
    `),
    origin: phrases(`
      dieser artikel erschien zuerst … • dieser text erschien zuerst … • dieser artikel ist zuerst … •
      zuerst erschienen … • zum originalartikel… • originalartikel… • ursprünglich veröffentlicht … • quelle: … •
      dieser beitrag erschien zuerst … • dieser beitrag ist zuerst … • der beitrag … erschien zuerst … •
      dieser artikel stammt aus … • dieser text stammt aus … • dieser text erscheint … •
      dieser artikel ist erschienen … • erschienen in: … • erstmals erschienen … • quellen: … • quelle:… • quellen:… •
      dieses thema im programm… • über dieses thema berichtete…
    `),
    related: phrases(`
      mehr zum thema… • zum thema • lesen sie auch… • lesen sie mehr… • lesen sie dazu… • lesen sie hier… •
      lies auch… • siehe auch… • mehr dazu… • mehr von … • mehr aus … • mehr lesen • weiterlesen • weiterlesen: … •
      auch interessant… • das könnte sie auch interessieren… • das könnte dich auch interessieren… • meistgelesen •
      meistgelesene artikel • am meisten gelesen • neueste artikel • weitere artikel… • weitere nachrichten… •
      weitere themen • ähnliche artikel • verwandte artikel • empfehlungen der redaktion • top-themen •
      mehr nachrichten • mehr zum thema:… • mehr zu diesem thema… • mehr zu … • mehr über … • mehr:… •
      mehr aus dem ressort… • mehr in … • auch lesenswert… • ebenfalls interessant… • ebenfalls lesenswert… •
      das könnte ihnen auch gefallen… • das könnte dir auch gefallen… • das könnte sie interessieren… •
      das könnte dich interessieren… • das könnte euch …interessieren… • auch spannend… • passend dazu… •
      passend zum thema… • dazu passend… • weitere beiträge… • weitere meldungen… • weitere infos… •
      weitere informationen zum thema… • weitere informationen zu … • weiterführende …links… •
      weiterführende informationen… • weiterführender link… • weiterführende artikel… • zum weiterlesen… •
      weiterlesen:… • jetzt weiterlesen… • hier weiterlesen… • zum artikel… • ähnliche beiträge •
      ähnliche beiträge:… • ähnliche themen • ähnliche artikel:… • verwandte beiträge • verwandte themen •
      themenverwandte artikel… • beliebte beiträge… • beliebte artikel… • beliebteste artikel… • beliebt •
      meistgelesen … • meist gelesen… • meistgeklickt • meistkommentiert • meistgesehen • die meistgelesenen … •
      am häufigsten gelesen… • neueste beiträge… • neueste nachrichten… • neueste meldungen • neueste # beiträge… •
      aktuelle beiträge • aktuelle nachrichten… • aktuelle meldungen • aktuelle artikel • aktuelle themen •
      letzte beiträge • letzte meldungen • top-beiträge… • top-artikel • topthemen • top themen • top news •
      top-news • empfohlene artikel • empfohlene beiträge • empfehlungen für sie • empfehlungen • unsere empfehlung… •
      unsere empfehlungen… • für sie empfohlen • für sie ausgewählt • leseempfehlung… • lesetipp… • lesetipps •
      im fokus • dossier • dossiers • videos • video:… • video: … • bildergalerie:… • fotostrecke:… • podcast:… •
      grafik: …zum … • mehr videos • mehr bilder • jetzt ansehen… • lesen sie jetzt… • lesen sie weiter… •
      lesen sie den … • lesen sie zum thema… • lies mehr… • lies dazu… • lies weiter… • siehe dazu… •
      sehen sie auch… • hier geht es zu … • hier geht's zu … • erfahren sie mehr… • erfahre mehr… • interview:…
    `),
    share: phrases(`
      inhalt von … laden • hier klicken, um den inhalt von … anzuzeigen… • teilen • artikel teilen • auf facebook teilen • auf twitter teilen • per e-mail teilen • per mail teilen •
      drucken • artikel drucken • link kopieren • kopieren • versenden • folgen • folgen sie uns… • folge uns … •
      feedback • twittern • merkliste • teilen:… • teilen sie … • teilen auf … • teilen mit… • teilen über … •
      auf x teilen • auf whatsapp teilen • auf linkedin teilen • auf xing teilen • auf pinterest teilen •
      über whatsapp teilen • via whatsapp teilen • via e-mail teilen • bei facebook teilen • bei twitter teilen •
      beitrag teilen… • diesen artikel teilen… • diesen beitrag teilen… • seite teilen… • artikel empfehlen… •
      artikel versenden… • artikel weiterempfehlen… • weiterempfehlen… • empfehlen • empfehlen sie …weiter… •
      als e-mail versenden • per e-mail versenden • per e-mail senden • per mail versenden • per whatsapp … • e-mail •
      mail • seite drucken • drucken e-mail… • link kopiert… • link teilen • in die zwischenablage… •
      klick, um …zu teilen… • klicken, um …zu teilen… • zum teilen … • zum ausdrucken … •
      wird in neuem fenster geöffnet… • möchten sie den artikel teilen… • wenn dir der artikel gefallen hat… •
      wenn ihnen der artikel gefallen hat… • hat ihnen der artikel gefallen… • hat dir der artikel gefallen… •
      gefällt mir…wird geladen… • gefällt mir • gefällt mir: • folge uns… • folgt uns … • folgen sie …auf … •
      besuchen sie uns auf … • abonnieren sie uns auf … • liken • likenliken • liken lade … • pinnen • merken •
      tweet • facebook twitter …
    `)
  }
}
