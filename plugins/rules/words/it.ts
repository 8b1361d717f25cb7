// Italian.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const it: Words = {
  lang: 'it',
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb', 'febb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'sett', 'set'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic']
  ],
  weekdays: phrases(`
    lunedì • martedì • mercoledì • giovedì • venerdì • sabato • domenica • lunedi • martedi • mercoledi • giovedi •
    venerdi
  `),
  dateWords: ['di', 'del', 'alle', 'ore', 'il', 'h'],
  published: phrases(`
    pubblicato • pubblicato il • pubblicata il • pubblicato alle • data • data di pubblicazione • creato il
  `),
  updated: phrases(`
    aggiornato • aggiornato il • aggiornata il • ultimo aggiornamento • aggiornamento • modificato il •
    ultima modifica • ultima modifica il
  `),
  beside: phrases(`
    # min di lettura • # minuti di lettura • tempo di lettura: # min • lettura # min • # mins • # commenti • commenti
  `),
  ago: phrases(`
    # minuti fa • # ore fa • un’ora fa • # giorni fa • # giorno fa • # settimane fa • # settimana fa • # mesi fa •
    # mese fa • # anni fa • ieri • oggi
  `),
  by: phrases(`
    di • da • a cura di • autore • autrice • autori • testo di • scritto da • pubblicato da • dal nostro inviato •
    dal nostro corrispondente • intervista di
  `),
  and: ['e', 'ed', '&'],
  in: ['a', 'da', 'in'],
  roles: phrases(`
    giornalista • redattore • redattrice • redazione • corrispondente • inviato • inviata • speciale • editorialista •
    direttore • direttrice • collaboratore • collaboratrice • caporedattore
  `),
  sections: phrases(`
    notizie • cronaca • mondo • esteri • italia • interni • politica • economia • società • cultura • spettacoli •
    sport • calcio • scienza • scienze • salute • ambiente • istruzione • giustizia • opinioni • editoriale •
    commenti • tecnologia • viaggi • cucina • moda • motori • locali • lettere • cripto • casa
  `),
  signoff: phrases(`
    (reportage di {who}… • con la collaborazione di … • ha collaborato … • hanno collaborato … •
    a cura della redazione • segui {who} su … • scrivi a {who}…
  `),
  authorLinks: ['tutti gli articoli di {who}', 'altri articoli di {who}', 'leggi tutti gli articoli di {who}'],
  credit: phrases(`
    foto • fotografia • fotografie • immagine • immagini • crediti • credito • credit • fonte • foto di •
    immagine di • illustrazione • grafica
  `),
  caption: phrases(`
    didascalia • archivio • foto di archivio • foto d'archivio • immagine di repertorio • foto di repertorio
  `),
  furniture: {
    advert: phrases(`
      pubblicità • annuncio • annuncio pubblicitario • sponsorizzato • contenuto sponsorizzato •
      continua dopo la pubblicità • continua a leggere dopo la pubblicità • annunci • la notizia prosegue … •
      in collaborazione con … • acquista ora • vedi offerta
    `),
    comments: phrases(`
      commenti • commento • # commenti • # commento • commenti (#) • lascia un commento… • scrivi un commento… •
      aggiungi un commento… • vedi i commenti… • leggi i commenti… • commenta • nessun commento •
      lascia una risposta… • invia commento • vedi tutti i commenti… • rispondi •
      il tuo indirizzo email non sarà pubblicato… • i campi obbligatori… • i commenti sono chiusi… •
      accedi per commentare…
    `),
    copyright: phrases(`
      tutti i diritti riservati… • … tutti i diritti riservati • … tutti i diritti riservati. •
      © riproduzione riservata… • ©riproduzione riservata… • riproduzione riservata… • … riproduzione riservata • © #…
    `),
    menu: phrases(`
      menu • cerca • ricerca per: • ricerca • chiudi • accedi • esci • registrati • abbonati • il mio account •
      vai al contenuto… • salta al contenuto… • note legali • informativa sulla privacy • contatti • chi siamo •
      pubblicità e contatti • questo sito utilizza cookie… • questo sito usa cookie… • utilizziamo i cookie… •
      torna su • torna in alto • indietro • avanti • successivo • precedente • mostra altro • mostra di più •
      carica altro • mappa del sito • navigazione articoli • tag • tag:… • tags:… • argomenti • argomenti:… • temi •
      ascolta • ascolta articolo • scelti dalla redazione • menù • password dimenticata… • privacy policy •
      cookie policy • accetta • accetta tutti • rifiuta • questo sito utilizza i cookie… • termini e condizioni •
      contattaci • redazione • torna indietro • articolo precedente… • articolo successivo… • articolo successivo •
      carica altri… • vedi tutti • vedi tutto • archivio • categorie • categorie:… • categoria:… • etichette:… •
      pubblicato in … • stampa • scarica • ascolta l'articolo… • ascolta…articolo… •
      articolo riservato agli abbonati… • contenuto riservato agli abbonati… • per continuare a leggere… • salva •
      segnala un errore…
    `),
    newsletter: phrases(`
      iscriviti alla …newsletter… • iscriviti a … • iscriviti • ricevi … • la tua email • la tua e-mail •
      indirizzo email • … nostra newsletter… • grazie per l'iscrizione… • newsletter • iscriviti alla newsletter… •
      iscriviti alla nostra newsletter… • iscriviti ora… • ricevi le notizie… • il tuo indirizzo email •
      inserisci la tua email… • iscrivendoti… • rimani aggiornato… • resta aggiornato… • attiva le notifiche…
    `),
    note: phrases(`
      questo articolo è stato aggiornato… • notizia in aggiornamento… • articolo in aggiornamento… • in aggiornamento
    `),
    origin: phrases(`
      leggi l'articolo originale… • articolo originale… • questo articolo è stato pubblicato … •
      articolo pubblicato originariamente … • pubblicato originariamente … • fonte: … • l'articolo … proviene da … •
      pubblicato originalmente … • originariamente pubblicato … • fonti: …
    `),
    related: phrases(`
      leggi anche… • leggi di più… • leggi tutto… • leggi pure… • leggi qui… • per saperne di più… • vedi anche… •
      guarda anche… • continua a leggere… • approfondisci… • articoli correlati • articoli suggeriti •
      articoli recenti • notizie correlate • contenuti correlati • correlati • potrebbe interessarti… •
      potrebbero interessarti… • ti potrebbe interessare… • i più letti • le più lette • più letti • più lette •
      ultime notizie • da non perdere • imperdibili • altre notizie… • altri articoli… • in evidenza • precedente: … •
      seguente: … • successivo: … • consigliati • leggi l'articolo… • potrebbe interessarti anche… •
      articoli correlati… • ultime notizie… • ultimi articoli • in primo piano • consigliati per te •
      approfondimenti • per approfondire… • video: … • articoli più letti
    `),
    share: phrases(`
      condividi • condividi … • stampa • invia • invia per email • copia link • copia il link • seguici… • segui •
      salva • twitta • condividi:… • condividi su … • condividi articolo… • condividi l'articolo… •
      condividi questo… • condividi con … • invia per email… • copia link… • link copiato… • tweet • mi piace •
      mi piace…caricamento… • seguici • seguici su … • segui …su facebook… • segui …su instagram… •
      facebook twitter … • fai clic per condividere…
    `)
  }
}
