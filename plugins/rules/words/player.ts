// What players, galleries and embedded posts say of themselves. Written as in `Words`: `#` is any number, `…` anything.
import { phrases } from './list.ts'

/** Lines of a video or audio player. */
export const PLAYER = phrases(`
  video • videos • video: • audio • watch • watch: • watch video • watch the video • watch video below •
  watch the video below • watch the video above • watch above • video player is loading • video player is loading. •
  this is a modal window. • watch below • play • play now • play video • play audio • pause • mute • unmute • replay •
  now playing • now playing … • up next • autoplay • video loading • video unavailable • uploaded by: … •
  uploaded by … • video playing • loading video • loading • loading... • click to play • tap to play •
  click to play tap to play • the video will auto-play soon #cancel • the video will start in # cancel • skip ad •
  media playback is unsupported on your device • media playback is not supported on this device •
  to play this video you need to enable javascript in your browser • this video can not be played •
  please use chrome browser for a more accessible video player •
  please use … browser for a more accessible video player • your browser does not support the video tag •
  your browser does not support the audio element • scroll down for video • scroll down for videos •
  scroll down for audio • listen to this story • listen to this article • listen to article • listen •
  listen to article (# minutes) • listen to article # minutes • your browser does not support the <audio> element •
  enjoy more audio and podcasts on ios or android • subtitles • captions • fullscreen • full screen • volume #% •
  transcript • read the transcript • this content can also be viewed on the site it originates from • vidéo •
  écouter l'article • lire la vidéo • ver video • ver vídeo • reproducir video • assista ao vídeo • assistir • ouvir •
  video ansehen • video abspielen • artikel anhören • guarda il video • видео • смотреть видео • слушать •
  شاهد الفيديو • 动画 • 视频 • 動画
`)

/** Lines of a gallery of photos. */
export const GALLERY = phrases(`
  gallery • photos • photo gallery • in pictures • view gallery • view gallery - # images • view photos •
  view all photos • show all photos • see all photos • open gallery • image gallery • image # of # • photo # of # •
  slide # of # • slideshow • # of # • #/# • # / # • # photos • # images • share this gallery • enlarge image •
  modal trigger • click to enlarge • click image to enlarge • view larger image • open image in gallery •
  view image in fullscreen • expand image • view fullscreen • bild vergrößern • ampliar imagen • agrandir l'image •
  show me …photos • more photos • next photo • previous photo • next image • previous image • back to photo gallery •
  back to gallery • back to the gallery • return to gallery • open the gallery • launch gallery • start slideshow •
  view slideshow • see gallery • full gallery • image # of / # • photo # of / # • image # / # • photo # / # •
  # of # photos • # of # images • #of# • view this image • view image • view photo • view full image •
  view full size • view full-size image • full size image • see full image • enlarge • enlarge photo •
  enlarge this photo • enlarge this image • expand photo • hide caption • show caption • show captions •
  show captions hide captions • image gallery (# images) • buy this image • next slide • previous slide • grid view •
  list view • fullscreen mode • exit fullscreen • swipe for more photos • scroll for more photos •
  click through for more photos • bild anzeigen • bild in detailansicht öffnen • vollbild • galerie • bildergalerie •
  zur bildergalerie • zur galerie • zur fotostrecke • alle bilder • alle bilder anzeigen • foto vergrößern • bilder •
  fotos ansehen • zurück zur galerie • voir toutes les photos • voir la galerie • voir le diaporama •
  voir les photos • image # sur # • # photos à voir • agrandir • ver galería • ver fotos • ver fotogalería •
  ver más fotos • ampliar • ampliar foto • fotogalería • ver galeria • veja fotos • ver fotos da galeria •
  imagem # de # • guarda la gallery • guarda le foto • vai alla gallery • vai alla fotogallery • immagine # di # •
  foto # di # • смотреть фото • все фото • открыть галерею • معرض الصور • ألبوم صور • عرض الصور • 查看图集 • 查看大图 •
  点击查看大图 • フォトギャラリー • 画像を拡大 • 拡大する • 写真を見る • 全画面表示 • expand • × • close • opens in a new window • zoom • fotostrecke •
  bilderstrecke • bild # von # • # bilder • diaporama • photo # sur # • galería • galería de fotos • foto # de # •
  imagen # de # • galeria de fotos • fotogallery • фотогалерея • фото # из # • 图集 • 写真
`)

/** Lines that an embedded post, chart or player leaves behind. */
export const EMBED = phrases(`
  instagram content • twitter content • tiktok content • facebook content • youtube content • content from twitter •
  view this post on instagram • see this post on instagram • view on instagram • view on twitter • view on threads •
  view tweet • view more on instagram • a post shared by … • a photo posted by … • a video posted by … •
  a photo shared by … • embedded content • poll loading … • poll loading • made with flourish •
  created with datawrapper • infogram • get the data • embed • embedded video • enable cookies allow cookies once •
  enable cookies • allow cookies once • allow and continue • this content is provided by … •
  this content is hosted by … • this content is not available in your region • this content is imported from … •
  this content is not available due to your privacy preferences • to view this content … cookies … •
  we need your consent to load this … • please accept cookies to view this content • external content •
  loading tweet • twitter embed • tweet • pinterest embed • instagram-beitrag • dieser inhalt stammt von … •
  externer inhalt • empfohlener externer inhalt • contenu non disponible • ver esta publicación en instagram •
  ver essa foto no instagram • visualizza questo post su instagram • посмотреть эту публикацию в instagram
`)
