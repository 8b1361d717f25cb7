// Portuguese.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const pt: Words = {
  lang: 'pt',
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'marco', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez']
  ],
  weekdays: phrases(`
    segunda-feira • terça-feira • quarta-feira • quinta-feira • sexta-feira • sábado • domingo • segunda • terça •
    quarta • quinta • sexta
  `),
  dateWords: ['de', 'do', 'às', 'as', 'em', 'h', 'horas'],
  published: ['publicado', 'publicado em', 'publicada em', 'postado em', 'data', 'data de publicação', 'criado em'],
  updated: phrases(`
    atualizado • atualizado em • atualizada em • actualizado • actualizado em • última atualização • modificado em •
    última modificação • modificado pela última vez em
  `),
  beside: phrases(`
    atualizado há # anos • atualizado há # ano • atualizado há # meses • atualizado há # mês • atualizado há # dias •
    atualizado há # dia • atualizado há # horas • atualizado há # hora • # min de leitura • # minutos de leitura • tempo de leitura: # min • leitura: # min • # comentários • comentários
  `),
  ago: phrases(`
    há # minutos • há # horas • há # hora • há # dias • há # dia • há # semanas • há # meses • há # anos • ontem •
    hoje
  `),
  by: phrases(`
    por • autor • autora • autores • texto • texto de • escrito por • redação • publicado por • da redação
  `),
  and: ['e', '&'],
  in: ['em', 'de', 'no', 'na'],
  roles: phrases(`
    jornalista • redator • redatora • redação • repórter • correspondente • enviado • enviada • especial • editor •
    editora • colunista • diretor • diretora • colaborador • colaboradora
  `),
  sections: phrases(`
    notícias • mundo • internacional • brasil • portugal • nacional • política • economia • sociedade • cultura •
    esportes • esporte • desporto • futebol • ciência • saúde • meio ambiente • ambiente • educação • polícia •
    justiça • opinião • editorial • coluna • tecnologia • gente • entretenimento • televisão • viagem • turismo •
    moda • cidades • local • negócios • cartas
  `),
  signoff: phrases(`
    (reportagem de {who}… • reportagem de {who}… • com informações de … • (com informações de … • edição de … •
    com colaboração de … • colaborou … • siga {who} no …
  `),
  authorLinks: phrases(`
    mais textos de {who} • mais artigos de {who} • todos os artigos de {who} • ver todos os artigos de {who} •
    leia mais textos de {who}
  `),
  credit: phrases(`
    foto • fotos • fotografia • imagem • imagens • crédito • créditos • fonte • foto de • foto por • ilustração •
    arte • reprodução • divulgação
  `),
  caption: ['legenda', 'arquivo', 'foto de arquivo', 'imagem de arquivo', 'imagem ilustrativa'],
  furniture: {
    advert: phrases(`
      publicidade • anúncio • propaganda • patrocinado • conteúdo patrocinado • continua após a publicidade •
      continua depois da publicidade • conteúdo de parceiro • publicidade… • anúncios • continua após o anúncio •
      a matéria continua após … • patrocinado por … • conteúdo de marca • informe publicitário • publieditorial •
      comprar agora • ver oferta • oferecido por … • apresentado por …
    `),
    comments: phrases(`
      comentários • comentário • # comentários • # comentário • comentários (#) • deixe um comentário… •
      deixe seu comentário… • ver comentários… • comentar • comente… • adicionar comentário… •
      escreva um comentário… • nenhum comentário • sem comentários • nenhum comentário… •
      seja o primeiro a comentar… • deixe o seu comentário… • deixar um comentário… • deixe uma resposta… •
      escreva seu comentário… • enviar comentário • publicar comentário • postar um comentário… •
      ver todos os comentários… • todos os comentários… • mostrar comentários • carregar comentários • comente •
      responder • o seu endereço de e-mail não será publicado… • o seu endereço de email não será publicado… •
      campos obrigatórios … • salvar meus dados… • os comentários não representam… • os comentários são … •
      comentários encerrados… • comentários fechados… • faça login para comentar… • é preciso …para comentar… •
      você precisa …para comentar… • para comentar… • apenas para assinantes… • dê sua opinião… • dê a sua opinião… •
      o que você achou… • participe da conversa… • denunciar
    `),
    copyright: phrases(`
      todos os direitos reservados… • … todos os direitos reservados • … todos os direitos reservados. •
      direitos reservados … • reprodução proibida… • é proibida a reprodução… • proibida a reprodução… • © #… •
      copyright ©… • copyright #…
    `),
    menu: phrases(`
      menu • início • página inicial • buscar • busca • pesquisar • pesquisa • fechar • entrar • sair • cadastre-se •
      assine • assinar • minha conta • ir para o conteúdo… • pular para o conteúdo… • política de privacidade •
      termos de uso • contato • contacto • fale conosco • sobre nós • quem somos • este site usa cookies… •
      este site utiliza cookies… • utilizamos cookies… • voltar ao topo • voltar • próximo • anterior • ver mais •
      mostrar mais • carregar mais • tags:… • assuntos • tópicos • temas • ouvir • expediente • anuncie • home •
      fechar menu • abrir menu • saltar para o conteúdo… • ir para o …menu • login • cadastro • criar conta •
      iniciar sessão • registar • usuário • senha • esqueci minha senha… • já é assinante?… • já é assinante… •
      assinantes • exclusivo para assinantes… • conteúdo exclusivo para assinantes… • para continuar lendo… •
      para ler esta matéria… • você atingiu o limite… • edição impressa • edição digital • aviso legal • privacidade •
      política de cookies • cookies • aceitar • aceitar cookies • aceitar todos • rejeitar • usamos cookies… •
      este website usa cookies… • termos e condições • condições de uso • contactos • sobre • ficha técnica •
      mapa do site • ajuda • trabalhe conosco • política editorial • topo • ir para o topo • próxima •
      próximo artigo… • artigo anterior… • artigo seguinte… • próxima notícia… • notícia anterior… • próxima página •
      página anterior • postagens mais antigas • postagens mais recentes • postagem mais recente… •
      postagem mais antiga… • ver novamente • ver mais… • ver tudo • ver todos • veja mais • carregando… • mais •
      arquivo • arquivos • categorias • categoria:… • categorias:… • marcadores… • marcadores: … • etiquetas •
      etiquetas:… • tags • tópicos relacionados • tópicos:… • temas:… • assuntos:… • arquivado em… •
      publicado em…em … • editorias • seções • neste artigo • nesta matéria • índice • sumário • sobre o autor… •
      sobre a autora… • imprimir • baixar • baixar pdf • tamanho da fonte… • diminuir fonte • aumentar fonte •
      diminuir o tamanho… • aumentar o tamanho… • ouvir o texto • ouvir texto… • ouça este conteúdo… •
      ouça a matéria… • ouvir notícia… • ouvir artigo… • ative o javascript… • habilite o javascript… •
      encontrou um erro?… • erramos? • erramos • reportar erro… • comunicar erro… • endereço da página •
      envie sua notícia • envie sua sugestão… • salvar • salvar artigo… • salvar para ler depois… • guardar •
      minha lista
    `),
    newsletter: phrases(`
      receba … • inscreva-se … • assine a newsletter… • assine nossa newsletter… • cadastre-se para … • seu e-mail •
      seu email • endereço de e-mail • … nossa newsletter… • obrigado por se inscrever… • newsletter • newsletters •
      assine a nossa newsletter… • assine nossas newsletters… • inscreva-se… • inscreva-se na … •
      cadastre-se e receba… • cadastre-se para receber… • cadastre seu e-mail… • receba as notícias… •
      receba notícias… • receba em seu e-mail… • subscreva… • subscrever… • o seu e-mail • e-mail • email •
      digite seu e-mail… • insira seu e-mail… • informe seu e-mail… • ao se inscrever… • ao se cadastrar… •
      ao subscrever… • ao clicar …você concorda… • aceito receber… • li e concordo… • obrigado por se cadastrar… •
      você pode cancelar … • cancelar inscrição… • fique por dentro… • fique informado… • mantenha-se informado… •
      não perca nada… • ative as notificações… • ativar notificações… • entre no canal … • siga o canal … •
      participe do canal … • participe do grupo … • entre no grupo … • … canal do whatsapp… • … no whatsapp…clique… •
      … no seu e-mail…
    `),
    note: phrases(`
      este texto foi atualizado… • esta reportagem foi atualizada… • matéria em atualização… •
      notícia em atualização… • mais informações em instantes… • esta notícia está em atualização… •
      esta reportagem está em atualização… • reportagem em atualização… • mais informações em breve… •
      aguarde mais informações… • esta matéria foi atualizada… • este artigo foi atualizado… • texto atualizado… •
      notícia atualizada…
    `),
    origin: phrases(`
      leia o artigo original… • leia a matéria original… • artigo original… • este artigo foi publicado … •
      publicado originalmente … • originalmente publicado … • fonte: … • este artigo foi publicado originalmente … •
      leia o original… • este texto foi publicado originalmente … • fonte:… • fontes: … • com informações de … •
      com informações da … • com informações do … • (com informações… • com agência … • com agências…
    `),
    related: phrases(`
      leia também… • leia mais… • leia ainda… • ler também… • ler mais… • veja também… • ver também… • veja mais… •
      saiba mais… • confira também… • mais sobre … • mais notícias… • mais de … • notícias relacionadas •
      artigos relacionados • conteúdo relacionado • relacionadas • relacionados • mais lidas • mais lidos •
      as mais lidas • últimas notícias • recomendadas • recomendados • recomendado para você • você pode gostar… •
      pode interessar… • em destaque • destaques • continue lendo… • não perca… • leia aqui… • leia:… •
      leia a matéria… • leia a íntegra… • leia na íntegra… • veja ainda… • veja abaixo…galeria… • veja a galeria… •
      veja fotos… • veja vídeo… • veja o vídeo… • assista também… • assista:… • assista ao vídeo… • ouça:… •
      confira:… • confira mais… • continuar lendo… • continuar a ler… • clique aqui para … • clique aqui e … •
      clique e … • relacionado • matérias relacionadas • conteúdos relacionados • posts relacionados •
      postagens relacionadas • tópicos relacionados… • mais lidas… • as mais lidas… • mais vistas • mais vistos •
      mais recentes • mais populares • mais artigos… • últimas notícias… • últimas • últimas:… • últimos posts •
      últimos artigos • últimas postagens • em alta • destaque • tendências • populares • recomendado para você… •
      recomendadas para você… • recomendados… • recomendadas… • recomendamos… • sugestões… •
      você também pode gostar… • você pode se interessar… • você também pode se interessar… • pode lhe interessar… •
      talvez você goste… • outras notícias… • outros artigos… • outras matérias… • vídeo:… • vídeos • fotos:… •
      galeria:… • podcast:… • próxima notícia • a seguir • a seguir… • conheça mais… • descubra mais…
    `),
    share: phrases(`
      compartilhar • compartilhe • compartilhe … • compartilhar no … • partilhar • partilhe… • imprimir • enviar •
      enviar por e-mail • copiar link • siga-nos… • siga a gente… • seguir • salvar • guardar • tweetar •
      compartilhar: • compartilhe:… • compartilhar via … • compartilhar em … • compartilhar por … •
      compartilhar link… • compartilhe no … • compartilhe esta … • compartilhe este … • compartilhe essa … •
      compartilhe isso… • partilhar… • partilhar no … • partilhar artigo… • enviar por … • envie para um amigo… •
      copiar • copiar link… • copiar o link… • link copiado… • imprimir… • twittar • tuitar • curtir • curtir… •
      curtir isso… • gostar…carregando… • siga • siga-nos • siga nossas … • siga o …no … • siga a …no … •
      siga o …nas … • siga nas redes… • seguir …no google… • siga …no instagram… • nos siga… • acompanhe…redes… •
      redes sociais • facebook twitter … • messenger • whatsapp • clique para compartilhar… • abre em nova janela…
    `)
  }
}
