// The words that stand around photos: what says that a line is a caption or a credit, and who supplies photos. Add your language.
import { list } from './list.ts'

/** Says that what follows is about a photo: `Photo: …`, `Foto: …`. */
export const PHOTO_LABELS = {
  en: list(`photo, photos, photograph, photographs, photography, image, images, picture, pictures, pic, pics, illustration,
    graphic, artwork, screenshot, photo illustration, composite, file photo, file image`),
  de: list('foto, fotos, bild, bilder, grafik, symbolbild, symbolfoto'),
  fr: list('photo, photos, photographie, illustration, image'),
  es: list('foto, fotos, fotografía, imagen, ilustración'),
  pt: list('foto, fotos, fotografia, imagem, ilustração'),
  it: list('foto, fotografia, immagine, illustrazione'),
  nl: list("foto, foto's, beeld"),
  ru: list('фото, фотография, снимок, изображение, иллюстрация'),
  ar: list('صورة, الصورة, تصوير, صور'),
  zh: list('图, 图片, 照片, 摄影, 圖, 圖片, 攝影'),
  ja: list('写真, 画像, 撮影, 提供'),
  cs: list('fotografie, snímek, ilustrační foto'),
  pl: list('fot, fot., zdjęcie, zdjęcia, ilustracja, grafika'),
  sr: list('fotografija, фото, фотографија, илустрација'),
  hu: list('fotó, fotók, kép, képek, illusztráció'),
  sv: list('bild, fotografi, arkivbild'),
  nb: list('bilde, illustrasjon, arkivfoto'),
  da: list('billede, arkivfoto'),
  fi: list('kuva, kuvat, valokuva, kuvitus, arkistokuva'),
  tr: list('fotoğraf, fotoğraflar, görsel'),
  el: list('φωτογραφία, φωτογραφίες, φωτό, φωτο, εικόνα'),
  uk: list('світлина, фото ілюстративне'),
  ro: list('fotografie, imagine, foto arhivă'),
  id: list('gambar, ilustrasi'),
  hi: list('फोटो, फ़ोटो, तस्वीर'),
  ko: list('사진, 이미지, 그래픽')
}

/** Says so of a credit when nothing but names follows; else it is a link or a sentence: `Video: …`, `Source: …`. */
export const SOURCE_LABELS = {
  en: list('video, audio, source, sources, chart, map, rendering, animation, footage, data, graphic source'),
  de: list('video, audio, quelle, quellen, karte'),
  fr: list('vidéo, audio, source, sources, carte'),
  es: list('vídeo, video, fuente, fuentes, mapa'),
  pt: list('vídeo, fonte, fontes, mapa'),
  it: list('video, fonte, fonti, mappa'),
  ru: list('видео, источник'),
  zh: list('视频, 来源')
}

/** Says that what follows is a credit and nothing else. */
export const CREDIT_LABELS = {
  en: list(`credit, credits, photo credit, photo credits, image credit, image credits, picture credit, image source,
    photo source, image copyright, photo courtesy, photograph by, photo by, photos by, image by, images by, picture by,
    pictures by, illustration by, photography by, photo via, image via, images via, photo from, image from, picture from,
    image courtesy of, photo courtesy of, photos courtesy of`),
  de: list('bildquelle, bildnachweis, fotocredit, quelle bild, foto von'),
  fr: list('crédit, crédits, crédit photo, crédits photo, photo de, photo par'),
  es: list('crédito, créditos, crédito de la imagen, fuente de la imagen, foto de'),
  pt: list('crédito, créditos, crédito da foto, foto de, foto por'),
  it: list('credito, crediti, credit foto, foto di'),
  ru: list('источник изображения, автор фото, источник фото'),
  ar: list('مصدر الصورة, صدر الصورة, المصور'),
  zh: list('图源, 图片来源, 圖片來源, 图片版权'),
  ja: list('画像提供, 写真提供, 撮影者'),
  cs: list('zdroj foto, autor fotografie, zdroj fotografie'),
  pl: list('źródło zdjęcia, autor zdjęcia'),
  sr: list('izvor fotografije, извор фотографије'),
  hu: list('képek forrása, fotó forrása'),
  nl: list('bron foto, fotograaf'),
  sv: list('bildkälla'),
  fi: list('kuvalähde'),
  tr: list('fotoğraf kaynağı'),
  el: list('πηγή φωτογραφίας'),
  uk: list('автор фото, джерело фото'),
  ro: list('sursa foto, sursă foto'),
  id: list('sumber foto'),
  hi: list('फोटो साभार, इमेज सोर्स'),
  ko: list('사진제공, 사진 제공, 사진출처, 사진 출처, 이미지 출처')
}

/** Says that what follows is a caption. */
export const CAPTION_LABELS = {
  en: list('image caption, photo caption, picture caption, media caption, caption, pictured'),
  de: list('bildunterschrift, bildtext, bildbeschreibung'),
  fr: list("légende, légende de l'image, légende image"),
  es: list('pie de foto, leyenda'),
  pt: list('legenda, legenda da foto'),
  it: list('didascalia'),
  ru: list('подпись к фото'),
  ar: list('التعليق على الصورة'),
  zh: list('图片说明, 圖片說明, 图像加注文字, 图注, 圖說, 图说'),
  ja: list('画像説明, 写真説明'),
  hu: list('képaláírás'),
  nl: list('bijschrift, fotobijschrift'),
  sv: list('bildtext'),
  nb: list('bildetekst'),
  da: list('billedtekst'),
  fi: list('kuvateksti'),
  el: list('λεζάντα'),
  id: list('keterangan foto, keterangan gambar'),
  hi: list('इमेज कैप्शन'),
  ko: list('사진 설명, 사진설명')
}

/** What the buttons on a photo said. */
export const PHOTO_BUTTONS =
  list(`enlarge this image, \\(click to enlarge\\), \\(click to zoom\\), toggle caption, hide caption, show caption, media playback is
  unsupported on your device, media playback is not supported on this device`)

/** Before the number of a chart or a photo. */
export const FIGURES =
  list(`figure, fig\\., abbildung, abb\\., grafik, figura, gráfico, graphique, graphe, afbeelding, figuur,
  obrázek, obr\\., rysunek, rys\\., ryc\\., slika, ábra, рисунок, рис\\., σχήμα, şekil, gambar, 图, 圖, 図`)

/** How a photo from the archive begins. */
export const FILE_PHOTOS = list(`file, file photo, file image, archive, archive photo, archivbild, archivfoto,
  photo d'archives, archivo, foto de archivo, arquivo, foto de arquivo, archivio, архив`)

/** What only a caption says. */
export const PHOTO_PHRASES =
  list(`in this photo, in this file photo, in this image, in this picture, in this undated photo, in an undated photo,
  this photo shows, this image shows, from file, file photo, file image, file picture, from left to right, from left:,
  left to right, clockwise from, pictured above, pictured left, pictured right, photographed above, seen here, shown here,
  pictured here, von links, im bild, auf dem foto, de gauche à droite, sur la photo, de izquierda a derecha, en la foto,
  da esquerda para a direita, na foto, da sinistra, nella foto, слева направо, на фото, из архива`)

/** In brackets behind a name: where in the photo its bearer is. */
export const DIRECTIONS =
  list(`left, right, far left, far right, cent(?:er|re), middle, top, bottom, above, below, back, front, foreground, background, pictured, seen here,
  l\\., r\\., links, rechts, mitte, m\\., vorn, hinten, (?:\\d\\. ?)?v\\. ?[lr]\\., (?:à )?gauche, (?:à )?droite, au centre, à g\\., à dr?\\., g\\., dr?\\., izq\\., izda\\.,
  dcha\\., der\\., (?:a la )?izquierda, (?:a la )?derecha, (?:al )?centro, (?:à )?esq\\., (?:à )?dir\\., (?:à )?esquerda, (?:à )?direita, ao centro,
  (?:a )?sinistra, (?:a )?destra, al centro, слева, справа, в центре, третий слева, второй слева, 左, 右, 中, يمين, يسار`)

/** Stands where a name would in a credit: nobody's name, and no agency's. */
export const NOBODY_CREDITED = {
  en: list(`file, archive, archives, pool, contributor, stringer, staff, agencies, others, courtesy, collected, private,
    screengrab, screen grab, screenshot, composite, montage, photo montage, collage, left, right, top, bottom, middle,
    center, centre, above, below, pr, press release, publicity, released, released to,
    h, t, rendering`),
  de: list('privat, archiv, archivbild, archivfoto, hersteller, symbolbild, symbolfoto, montage, unbekannt'),
  fr: list('archives, collaboration spéciale, montage, dr'),
  es: list('archivo, cortesía, cedida, captura de pantalla'),
  pt: list('arquivo, reprodução, divulgação, cortesia'),
  it: list('archivio, per gentile concessione'),
  ru: list('архив')
}

/** A credit that names nobody. */
export const CREDIT_PHRASES = {
  en: list(`supplied, handout, provided, file photo, submitted photo, contributed photo, provided photo, supplied photo, handout photo, family photo, photo submitted,
    photo provided, photo contributed, photo supplied, photos submitted, photos provided, image supplied, image provided,
    submitted, contributed, creative commons, public domain`),
  de: list('foto privat, privatfoto, foto zvg, zvg, eigenes archiv, symbolbild, symbolfoto, archivbild, archivfoto'),
  fr: list(
    "photo fournie, photo transmise, photo archives, document remis, photo d'illustration, image d'illustration, photo d'archives, photo dr, dr"
  ),
  es: list(
    'foto cortesía, archivo particular, archivo personal, foto cedida, foto de archivo, imagen de archivo, captura de pantalla'
  ),
  pt: list(
    'arquivo pessoal, foto cedida, foto divulgação, acervo pessoal, divulgação, reprodução, imagem ilustrativa, foto ilustrativa, foto de arquivo'
  ),
  it: list("foto d'archivio, foto di repertorio, foto cortesia"),
  ru: list('фото из архива, личный архив, фото предоставлено, иллюстративное фото, архивное фото'),
  ar: list('أرشيف, صورة أرشيفية'),
  zh: list('资料图, 资料图片, 資料圖片, 资料照片, 資料照片, 档案图片'),
  ja: list('資料写真, 資料画像, イメージ写真, 写真はイメージ, 写真はイメージです, ※写真はイメージ, ※写真はイメージです')
}

/** Who supplies photos, as credits print them. */
export const PHOTO_AGENCIES = list(`AAP, ABACA, Abaca Press, Action Images, Adobe Stock, AFP, Agence France-Presse,
  Agência Brasil, Agência O Globo, AGF, ANI, Ansa, ANTARA, Antara, akg-images, Alamy, Alamy Stock Photo, Anadolu, Anadolu Agency, ANP, ANSA, AP,
  AP Photo, AP Images, APA, Associated Press, The Associated Press, Avalon, Backgrid, BACKGRID, Barcroft, Barcroft Media,
  Belga, Bernama, BERNAMA, Bloomberg, Bridgeman Images, Camera Press, Canadian Press, The Canadian Press, Caters, Caters News Agency,
  Corbis, Cover Images, CQ Roll Call, Depositphotos, dpa, DPA, Dreamstime, EFE, EPA, EPA-EFE, epa-efe, Estadão Conteúdo,
  Europa Press, EUROPA PRESS, Fotogramma, IANS, Imago, Jiji, JIJI, JIJI Press,
  Everett, Everett Collection, FilmMagic, Folhapress, Gamma-Rapho, Getty, Getty Images, GettyImages, Hulton Archive,
  Icon Sportswire, Imaginechina, imago, IMAGO, imago images, Invision, ISNA, iStock, iStockphoto, ITAR-TASS, Keystone,
  KCNA, Kyodo, KYODO, Kyodo News, LaPresse, Lehtikuva, Library of Congress, Magnum, Magnum Photos, MediaNews Group, MEGA,
  Mirrorpix, MTI, NASA, National Archives, NTB, NurPhoto, Nurphoto, PA, PA Images, PA Media, PA Wire, PA Archive, PAP,
  Pexels, picture alliance, picture-alliance, Pixabay, Polaris, Polaris Images, Pool, POOL, Press Association, PTI, Redux,
  Reuters, REUTERS, Reuters Pictures, Rex, REX, Rex Features, REX Features, RIA Novosti, Ritzau, Ritzau Scanpix,
  Roger-Viollet, Roll Call, Scanpix, Shutterstock, SIPA, Sipa, Sipa Press, Sipa USA, SOPA Images, SPL, Splash,
  Splash News, Sputnik, Stocktrek, Stringer, Sygma, SWNS, TASS, The Mega Agency, Thinkstock, TNS, Tribune News Service,
  TT, Ullstein, ullstein bild, Universal Images Group, Unsplash, UPI, USA TODAY Sports, VCG, Wikimedia Commons,
  Wikipedia, WireImage, Xinhua, Yonhap, Zuma, ZUMA, Zuma Press, ZUMA Press, ZUMAPRESS.com, РИА Новости, ТАСС, 共同社,
  新华社, 新華社, 中新社, 中央社, 美联社, 美聯社, 路透社, 法新社, 视觉中国, 視覺中國, 时事, 時事, 時事通信, AFP時事, 共同, 共同通信, ロイター,
  アフロ, رويترز, أ ف ب, فرانس برس, الأناضول, غيتي`)

/** Where photos are taken from: a credit only beside a name or behind a label, because other lines name these too. */
export const PHOTO_SOURCES = list(`ABC, AFP or licensors, BBC, CBS, CNN, Contributor, Courtesy, courtesy, Divulgação,
  Facebook, Family Handout, Family Photo, Flickr, Fox, Google, Google Maps, Google Street View, Handout, HANDOUT, HBO, HO,
  Instagram, MTV, NBC, Netflix, Provided, Reprodução, Screengrab, screen grab, screengrab, screenshot, Screenshot, Snapchat,
  Staff, Storyful, Supplied, TikTok, Twitter, USA TODAY, Vimeo, X, YouTube, Youtube`)
