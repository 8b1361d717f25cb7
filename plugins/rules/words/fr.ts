// French.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const fr: Words = {
  lang: 'fr',
  months: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc', 'dec']
  ],
  weekdays: phrases(`
    lundi • mardi • mercredi • jeudi • vendredi • samedi • dimanche • lun • mer • jeu • ven • sam • dim
  `),
  dateWords: ['le', 'à', 'a', 'er', 'h', 'de', 'et'],
  published: phrases(`
    publié • publié le • publie le • mis en ligne le • posté le • paru le • écrit le • date de publication •
    par la rédaction, le • créé le
  `),
  updated: phrases(`
    mis à jour • mis à jour le • mise à jour • mise à jour le • modifié • modifié le • actualisé le •
    dernière mise à jour • dernière mise à jour le • maj le • maj • dernière modification • dernière modification le
  `),
  beside: phrases(`
    temps de lecture : # min • temps de lecture # min • lecture # min • # min de lecture • # minutes de lecture •
    # commentaires • commentaires • lecture # min. • temps de lecture : # minutes • lecture : # min • # réactions •
    # réaction • # partages
  `),
  ago: phrases(`
    il y a # minutes • il y a # heures • il y a # heure • il y a # jours • il y a # jour • il y a # semaines •
    il y a # mois • il y a # ans • hier • aujourd'hui • il y a # min • il y a # semaine • il y a # an • à l'instant
  `),
  by: phrases(`
    par • auteur • auteurs • propos recueillis par • texte • texte de • écrit par • rédigé par • publié par •
    un article de • un reportage de • de notre correspondant • de notre correspondante • posté par • article de •
    une enquête de • reportage de • chronique de • éditorial de • tribune de • tribune par
  `),
  and: ['et', '&'],
  in: ['à', 'en', 'au'],
  roles: phrases(`
    journaliste • rédacteur • rédactrice • rédaction • correspondant • correspondante • envoyé • envoyée • spécial •
    spéciale • reporter • chroniqueur • chroniqueuse • éditorialiste • auteur • chef • directeur • directrice •
    stagiaire • pigiste
  `),
  sections: phrases(`
    actualités • actualité • monde • international • france • politique • économie • société • culture • sports •
    sport • football • sciences • santé • environnement • planète • éducation • justice • faits divers • opinions •
    opinion • éditorial • chronique • tribune • débats • médias • technologies • tech • voyage • cuisine • mode •
    régions • local • météo • courrier des lecteurs • enquête • style
  `),
  signoff: phrases(`
    (reportage de {who}… • avec {who} et … • (avec afp) • avec afp • (avec agences) • avec agences • édité par … •
    (édité par … • avec la contribution de … • suivez {who} sur … • contact : … • contacter {who}…
  `),
  authorLinks: phrases(`
    tous les articles de {who} • tous ses articles : {who} • voir tous les articles de {who} •
    les autres articles de {who}
  `),
  credit: phrases(`
    photo • photos • crédit • crédits • crédit photo • crédits photo • photo de • photo par • image • illustration •
    infographie • photographie
  `),
  caption: ['légende', 'archives', "photo d'archives", "image d'illustration", "photo d'illustration"],
  furniture: {
    advert: phrases(`
      publicité • la suite après la publicité • la suite de cet article après la publicité • annonce • sponsorisé •
      contenu sponsorisé • contenu partenaire • partenaire • l'article continue ci-dessous… •
      la suite après cette publicité • article suite…publicité • en partenariat avec … • publi-communiqué •
      publirédactionnel • annonces • offre partenaire • nos partenaires • acheter maintenant • voir l'offre •
      voir le prix • j'en profite… • je m'abonne… • je commande … • faire un don • faites un don… • soutenez-nous… •
      boutique
    `),
    comments: phrases(`
      commentaires • commentaire • # commentaires • # commentaire • commentaires (#) • laisser un commentaire… •
      ajouter un commentaire… • voir les commentaires… • lire les commentaires… • réagir • réagissez… •
      vos réactions • # réactions • votre commentaire… • commenter • aucun commentaire • aucun commentaire… •
      pas de commentaire… • soyez le premier à commenter… • soyez le premier à réagir… • laissez un commentaire… •
      poster un commentaire… • publier un commentaire… • écrire un commentaire… • voir tous les commentaires… •
      afficher les commentaires • réactions • répondre • signaler un abus • signaler •
      votre adresse e-mail ne sera pas publiée… • votre adresse de messagerie ne sera pas publiée… •
      votre adresse de messagerie est uniquement… • les champs obligatoires… • les commentaires sont fermés… •
      les commentaires sont … • connectez-vous pour commenter… • connectez-vous pour réagir… •
      vous devez être connecté… • vous devez vous connecter… • enregistrer mon nom… • prévenez-moi de …commentaires… •
      votre commentaire • donnez votre avis… • votre avis…
    `),
    copyright: phrases(`
      tous droits réservés… • … tous droits réservés • … tous droits réservés. • reproduction interdite… •
      droits d'auteur … • toute reproduction … • droits de reproduction… • © #… • copyright ©… • copyright #…
    `),
    menu: phrases(`
      menu • accueil • recherche • rechercher • fermer • connexion • se connecter • s'inscrire • inscription •
      s'abonner • je m’abonne • abonnez-vous • mon compte • aller au contenu… • mentions légales •
      politique de confidentialité • contact • contactez-nous • à propos • qui sommes-nous • gestion des cookies •
      ce site utilise des cookies… • nous utilisons des cookies… • retour en haut • retour • suivant • précédent •
      afficher plus • voir plus • plan du site • mots-clés • thèmes • sujets • sommaire • écouter cet article… •
      veuillez activer javascript… • cgu • cgv • recherche : • rechercher : • rechercher sur le site… •
      fermer le menu • ouvrir le menu • fermer la popin • fermer les filtres • aller au menu… •
      aller à la recherche… • aller au …principal • passer au contenu • accéder au contenu… • s'identifier •
      déconnexion • créer un compte • identifiant • mot de passe • mot de passe oublié… • déjà abonné… •
      déjà inscrit… • pas encore abonné… • abonnement • abonnez-vous… • je m'abonne • je me connecte •
      offrir l'article… • article réservé aux abonnés… • réservé aux abonnés • cet article est réservé aux abonnés… •
      il vous reste #…à lire… • la suite est réservée … • lire le journal… • le journal du jour • édition abonnés •
      données personnelles • confidentialité • cookies • paramétrer les cookies • gérer les cookies •
      gérer mes cookies • politique de cookies • accepter • tout accepter • tout refuser • refuser •
      accepter et fermer • en poursuivant votre navigation… • conditions générales… • conditions d'utilisation •
      nous contacter • qui sommes-nous ? • aide • faq • publicité • nos publications • newsletters • flux rss • rss •
      haut de page • retour en haut… • retour à l'accueil • retour à la liste… • article précédent… •
      article suivant… • page précédente • page suivante • passer au titre suivant • passer au titre précédent •
      voir tout • voir plus… • charger plus • plus • plus d'infos • en savoir plus… • archives • catégories •
      catégorie : … • catégories : … • tags • tags : … • mots-clés… • mots clés… • étiquettes… • étiquettes : … •
      thèmes : … • thématiques • sujets : … • rubriques • rubriques : … • publié dans … • classé dans … •
      posté dans … • dans cet article • l'auteur • à propos de l'auteur… • imprimer • télécharger •
      télécharger le pdf… • version imprimable • taille du texte… • agrandir le texte… • écouter l'article… •
      écouter • écouter le titre… • lecture audio… • activer javascript… • site réalisé avec … •
      signaler une erreur… • une erreur…signalez… • chargement… • sauvegarder • enregistrer • ajouter à mes favoris… •
      ajouter à ma sélection… • favoris
    `),
    newsletter: phrases(`
      newsletter • inscrivez-vous à … • abonnez-vous à … • recevez … • votre e-mail • votre adresse e-mail •
      adresse e-mail • … notre newsletter… • restez informé… • je m’inscris • s'inscrire à la newsletter… •
      merci de votre inscription… • newsletters • la newsletter… • notre newsletter… • nos newsletters… •
      inscrivez-vous … • inscription à la newsletter… • inscription newsletter… • recevoir …newsletter… •
      je m'inscris… • votre adresse email… • votre email… • adresse e-mail… • adresse email • e-mail • email •
      entrez votre …mail… • saisissez votre …mail… • chaque matin, …newsletter… • chaque jour, …dans votre boîte… •
      … dans votre boîte mail… • … par e-mail…gratuit… • vous êtes inscrit à la newsletter… •
      merci pour votre inscription… • votre inscription … • en vous inscrivant… • en cliquant sur …vous acceptez… •
      j'accepte de recevoir… • vous pouvez vous désinscrire… • vous pouvez vous désabonner… • se désinscrire… •
      ne manquez rien… • ne ratez rien… • suivez toute l'actualité… • activer les notifications… •
      recevoir les alertes… • alertes info…
    `),
    note: phrases(`
      cet article a été mis à jour… • cet article sera mis à jour… • plus d'informations à suivre… •
      article mis à jour… • mise à jour :… • article actualisé… • plus d'informations à venir… • information à suivre…
    `),
    origin: phrases(`
      lire l'article original… • lire l'article d'origine… • cet article a été publié … • cet article est paru … •
      article initialement publié … • article original… • source : … • source: … • publié à l’origine … •
      cet article a d'abord été publié … • article publié dans … • article paru dans … • initialement publié … •
      publié initialement … • traduit de … • source :… • sources : … • cet article est republié …
    `),
    related: phrases(`
      lire aussi… • à lire aussi… • lire également… • à lire également… • lisez aussi… • à lire… • lire la suite… •
      en savoir plus… • voir aussi… • sur le même sujet… • dans la même rubrique… • articles liés •
      articles similaires • les plus lus • le plus lu • les plus populaires • les plus partagés •
      dernières actualités • derniers articles • à la une • vous aimerez aussi… • vous pourriez aimer… •
      nos recommandations • plus sur … • plus d'articles… • à découvrir… • également… • a lire aussi… • lire :… •
      à lire :… • à lire sur … • à voir aussi… • à écouter… • à écouter aussi… • à regarder… • à suivre • à suivre… •
      à découvrir aussi… • à ne pas manquer… • dans la même catégorie… • sur le même thème… • sur ce sujet… •
      en relation… • articles liés… • articles similaires… • articles connexes… • articles associés… •
      articles récents • articles les plus lus… • articles recommandés • autres articles… • d'autres articles… •
      les plus lus… • les plus consultés… • les plus commentés • populaires • populaire • derniers articles… •
      dernières actualités… • dernières infos… • dernières nouvelles… • dernières minutes • dernière minute •
      dernières publications • nos derniers articles… • tous nos derniers … • en continu • l'actu en continu… •
      l'actualité en continu… • l'info en continu • a la une • l'essentiel… • notre sélection • notre sélection… •
      nos articles… • la rédaction vous conseille… • la rédaction vous recommande… • recommandé pour vous… •
      recommandations… • nos recommandations… • vous pourriez aussi aimer… • cela pourrait vous intéresser… •
      ces articles …intéresser… • ailleurs sur le web • contenus sponsorisés • nos lecteurs ont lu aussi… •
      les internautes ont …lu… • plus d'actualités… • tous les articles… • toute l'actualité… •
      toutes les actualités… • toutes les vidéos • dossier : … • notre dossier… • vidéo :… • vidéo. … • en images… •
      en vidéo… • diaporama :… • diaporama… • podcast :… • pour aller plus loin… • pour en savoir plus… •
      en savoir plus :… • découvrez aussi… • retrouvez …notre … • lien direct • voir la vidéo… • article précédent •
      article suivant
    `),
    share: phrases(`
      partager • partager … • partager l'article… • partagez… • imprimer • envoyer • envoyer par e-mail •
      copier le lien • suivez-nous… • suivre • suivez … • enregistrer • sauvegarder • tweeter • offrir cet article •
      partager : • partager… • partagez • partager sur … • partager cet article… • partager cette page… •
      partager via … • partager par … • partages • # partages • envoyer par … • envoyer à un ami… • par e-mail •
      par email • imprimer l'article… • copier • copier le lien… • lien copié… • le lien a été copié… • tweet •
      épingler • suivez-nous • suivez nous… • nous suivre… • suivre …sur facebook… • retrouvez-nous sur … •
      rejoignez-nous sur … • réseaux sociaux • j'aime • j'aime…chargement… • j'aime ça… • facebook twitter … •
      cliquez pour partager … • cliquer pour … • ouvre dans une nouvelle fenêtre… • insérer dans une page web… •
      insérer…intégrer… • whatsapp
    `)
  }
}
