// Spanish.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const es: Words = {
  lang: 'es',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic']
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'miercoles', 'jueves', 'viernes', 'sábado', 'sabado', 'domingo'],
  dateWords: ['de', 'del', 'a', 'las', 'el', 'la', 'horas', 'hs', 'h'],
  published: phrases(`
    publicado • publicado el • publicada • publicada el • fecha • fecha de publicación • creado • creado el •
    publicación
  `),
  updated: phrases(`
    actualizado • actualizado el • actualizada • última actualización • actualizado a las • modificado •
    modificado el • act • última modificación • última modificación el
  `),
  beside: ['# min de lectura', '# minutos de lectura', 'tiempo de lectura: # min', '# comentarios', 'comentarios'],
  ago: phrases(`
    hace # minutos • hace # horas • hace # hora • hace # días • hace # día • hace # semanas • hace # meses •
    hace # años • ayer • hoy
  `),
  by: phrases(`
    por • autor • autora • autores • texto • texto de • escrito por • redacción • publicado por • una entrevista de •
    un reportaje de
  `),
  and: ['y', 'e', '&'],
  in: ['en', 'desde'],
  roles: phrases(`
    periodista • redactor • redactora • redacción • corresponsal • enviado • enviada • especial • reportero •
    reportera • editor • editora • columnista • director • directora • colaborador • colaboradora
  `),
  sections: phrases(`
    noticias • internacional • mundo • nacional • españa • política • economía • sociedad • cultura • deportes •
    fútbol • ciencia • salud • medio ambiente • clima • educación • sucesos • justicia • opinión • editorial •
    columna • tribuna • tecnología • gente • televisión • viajes • gastronomía • moda • local • madrid • negocios •
    entretenimiento • espectáculos • policiales • cartas al director
  `),
  signoff: phrases(`
    (reporte de {who}… • reporte de {who}… • con información de … • (con información de … • editado por … •
    (editado por … • con la colaboración de … • sigue a {who} en … • escribe a {who}…
  `),
  authorLinks: phrases(`
    más artículos de {who} • todos los artículos de {who} • ver todos los artículos de {who} •
    otros artículos de {who}
  `),
  credit: phrases(`
    foto • fotos • fotografía • fotografías • imagen • imágenes • crédito • créditos • fuente • foto de •
    ilustración • gráfico
  `),
  caption: ['pie de foto', 'archivo', 'imagen de archivo', 'foto de archivo'],
  furniture: {
    advert: phrases(`
      publicidad • anuncio • patrocinado • contenido patrocinado • continuar leyendo… • sigue leyendo debajo… •
      la nota continúa debajo… • publicidad… • anuncios • patrocinado por … • publirreportaje • contenido de marca •
      branded content • continúa leyendo después del anuncio • la noticia continúa después de la publicidad •
      el artículo continúa después … • sigue leyendo después de la publicidad • comprar ahora • ver oferta •
      en colaboración con … • ofrecido por …
    `),
    comments: phrases(`
      comentarios • comentario • # comentarios • # comentario • comentarios (#) • deja un comentario… •
      dejar un comentario… • ver comentarios… • comentar • escribe un comentario… • añadir comentario… • opina •
      tu comentario… • sin comentarios • no hay comentarios… • no hay comentarios • sé el primero en comentar… •
      deja tu comentario… • deje un comentario… • deja una respuesta… • escribe tu comentario… •
      añadir un comentario… • agregar un comentario… • agregar comentario… • publicar comentario… •
      publicar un comentario… • ver todos los comentarios… • mostrar comentarios • cargar comentarios • responder •
      tu dirección de correo electrónico no será publicada… • su dirección de correo electrónico no será publicada… •
      los campos obligatorios … • los campos necesarios … • guarda mi nombre… • los comentarios están cerrados… •
      inicia sesión para comentar… • debes iniciar sesión… • debe iniciar sesión… • normas de participación… •
      comparte tu opinión… • danos tu opinión… • ¿qué opinas… • únete a la conversación… •
      participa en la conversación… • reportar comentario
    `),
    copyright: phrases(`
      todos los derechos reservados… • … todos los derechos reservados • … todos los derechos reservados. •
      derechos reservados … • prohibida la reproducción… • prohibida su reproducción… • queda prohibida … •
      derechos reservados… • © #… • copyright ©… • copyright #…
    `),
    menu: phrases(`
      menú • inicio • buscar • búsqueda • cerrar • iniciar sesión • cerrar sesión • registrarse • regístrate •
      suscríbete • suscribirse • mi cuenta • ir al contenido… • saltar al contenido… • aviso legal •
      política de privacidad • política de cookies • contacto • quiénes somos • acerca de • utilizamos cookies… •
      este sitio utiliza cookies… • este sitio web utiliza cookies… • volver arriba • volver • siguiente • anterior •
      ver más • mostrar más • cargar más • mapa del sitio • etiquetas • etiquetas:… • temas • temas:… •
      archivado en:… • archivado en • escuchar • escuchar artículo • términos y condiciones • menu • portada •
      buscar: • buscador • cerrar menú • abrir menú • ir a contenido… • inicia sesión • iniciar sesion • acceder •
      regístrate… • crear cuenta • usuario • contraseña • ¿olvidaste tu contraseña? • ¿has olvidado tu contraseña? •
      ¿ya eres suscriptor?… • ¿ya tienes cuenta?… • suscripciones • suscriptores •
      contenido exclusivo para suscriptores… • exclusivo para suscriptores… • solo para suscriptores… •
      este contenido es exclusivo … • para seguir leyendo… • sigue leyendo • edición impresa • edición digital •
      hemeroteca • aviso de privacidad • privacidad • cookies • configurar cookies • configuración de cookies •
      aceptar • aceptar cookies • aceptar todo • rechazar • rechazar todo • usamos cookies… •
      esta web utiliza cookies… • esta página utiliza cookies… • términos de uso • condiciones de uso • contáctanos •
      sobre nosotros • acerca de nosotros • nosotros • publicidad • mapa web • ayuda • preguntas frecuentes •
      trabaja con nosotros • directorio • código de ética… • subir • ir arriba • artículo anterior… •
      artículo siguiente… • siguiente artículo… • noticia anterior… • noticia siguiente… • siguiente noticia… •
      entrada anterior… • entrada siguiente… • entradas más recientes • entradas antiguas • página siguiente •
      página anterior • ver más… • ver todo • ver todos • más • archivo • archivos • categorías • categoría:… •
      categorías:… • etiquetas: … • etiquetado … • temas relacionados • tags • tags:… • archivado en… •
      publicado en… • secciones • en este artículo • índice • índice de contenidos • contenidos • sobre el autor… •
      acerca del autor… • imprimir • descargar • descargar pdf • tamaño de letra… • aumentar tamaño… •
      escuchar…artículo… • escucha esta noticia… • escucha la noticia… • escuchar noticia • habilita javascript… •
      reportar error… • reportar un error… • ¿encontraste un error?… • guardar • guardar artículo • guardar noticia •
      ver novamente
    `),
    newsletter: phrases(`
      suscríbete para seguir leyendo… • regístrate para seguir leyendo… •
      boletín • boletines • suscríbete a … • suscríbase a … • recibe … • regístrate para … • tu correo electrónico •
      correo electrónico • … nuestro boletín… • … nuestra newsletter… • gracias por suscribirte… • newsletter •
      newsletters • suscríbete al … • suscríbase … • suscribirse a … • inscríbete … • regístrate para recibir… •
      regístrate gratis… • recibe en tu correo… • recibir …correo… • apúntate … • tu email • su correo electrónico •
      correo electrónico * • e-mail • email • introduce tu …correo… • ingresa tu …correo… • ingrese su …correo… •
      al suscribirte… • al registrarte… • al hacer clic …aceptas… • acepto recibir… • acepto la política… •
      gracias por tu suscripción… • puedes darte de baja… • darse de baja… • mantente informado… • mantente al día… •
      no te pierdas ninguna … • no te pierdas nada… • activa las notificaciones… • activar notificaciones… •
      síguenos en google… • únete a nuestro canal… • únete al canal … • … canal de whatsapp… • … en tu correo… •
      … en tu bandeja de entrada…
    `),
    note: phrases(`
      este artículo ha sido actualizado… • esta nota ha sido actualizada… • noticia en desarrollo… •
      información en desarrollo… • habrá ampliación… • esta es una noticia en desarrollo… • noticia en ampliación… •
      seguirá ampliación… • esta noticia se está actualizando… • nota en desarrollo… •
      esta noticia ha sido actualizada…
    `),
    origin: phrases(`
      leer artículo original… • lea el artículo original… • artículo original… • este artículo fue publicado … •
      este artículo se publicó … • publicado originalmente … • fuente: … •
      este artículo fue publicado originalmente … • este artículo apareció originalmente … • fuente original… •
      originalmente publicado … • fuente:… • con información de … • (con información de … •
      este contenido fue publicado …
    `),
    related: phrases(`
      lea aquí: … • lee aquí: … •
      lee también… • lea también… • leer también… • lea además… • lee más… • leer más… • lea más… •
      te puede interesar… • le puede interesar… • también te puede interesar… • puede interesarle… • mira también… •
      mirá también… • ver también… • véase también… • más información… • más sobre … • más noticias… • más de … •
      noticias relacionadas • artículos relacionados • contenido relacionado • relacionado • relacionadas •
      relacionados • lo más leído • lo más visto • las más leídas • más leídas • más leídos • últimas noticias •
      recomendado • recomendados • recomendamos • destacados • no te pierdas… • sigue leyendo… • seguí leyendo… •
      lee además… • te podría interesar… • también te podría interesar… • también puedes leer… • también lee… •
      te recomendamos… • le recomendamos… • recomendamos… • recomendado para ti… • recomendaciones • relacionado:… •
      notas relacionadas • contenidos relacionados • temas relacionados… • más artículos… • más leído •
      lo más leído… • lo más visto… • las más leídas… • los más leídos… • lo más reciente… • más recientes •
      lo último… • últimas noticias… • última hora… • últimas entradas • últimos artículos • noticias destacadas •
      destacadas • destacado • tendencias • en tendencia • populares • otras noticias… • otros artículos… •
      otras notas… • vea también… • mire también… • mira aquí… • mira:… • ver video… • vea el video… • vídeo:… •
      video:… • fotos:… • fotogalería:… • galería:… • en fotos… • en video… • seguir leyendo… • continúa leyendo… •
      continuar leyendo… • conoce más… • descubre más… • no te lo pierdas… • en portada • por si te lo perdiste… •
      historias relacionadas… • entradas relacionadas • publicaciones relacionadas • siguiente artículo •
      artículo anterior
    `),
    share: phrases(`
      puedes seguir a … en facebook… • puedes seguir a … en twitter… • compartir • comparte • compartir en … • compartir por … • comparte en … • imprimir • enviar • enviar por email •
      copiar enlace • copiar link • síguenos… • síganos… • seguir • guardar • tuitear • compartir: • compartir esto… •
      comparte esto… • compartir este artículo… • compartir artículo… • compartir noticia… • compartir vía … •
      comparte esta noticia… • compártelo… • compartir facebook… • compartido # veces • enviar por … •
      enviar a un amigo… • copiar • copiar enlace… • copiar link… • copiar url… • enlace copiado… • imprimir… •
      twittear • me gusta • me gusta…cargando… • síguenos • sigue a …en … • seguir en … • siga nuestras … •
      encuéntranos en … • redes sociales • facebook twitter … • correo • por correo • se abre en una ventana nueva… •
      haz clic para compartir… • haga clic para compartir… • haz clic para …(se abre…
    `)
  }
}
