import { parseList } from "./parse-list.ts";

/**
 * Labels that stand alone on a line or before a box, per kind and in several languages, in the form that
 * `normaliseLabel` gives: lower case, without surrounding punctuation and digits.
 *
 * Source: our own reading of news sites' page furniture; nothing is copied from a data set.
 */
export const TEASER_LABELS: ReadonlySet<string> = new Set(
  parseList(`
  top stories | top story | related | related articles | related article | related stories | related story
  related news | related posts | related post | related content | related topics | related coverage | related links
  related reading
  read more | read also | also read | read this | see also | more stories | more news | more from | more on this
  more on this story | more on this topic | more like this | recommended | recommended for you | recommended stories
  recommended reading | recommended articles | you may also like | you might also like | you may like | you might like
  you may also be interested in
  most read | most popular | most viewed | most recent | popular | popular posts | popular stories | popular now
  trending | trending now
  trending stories | trending news | latest | latest news | latest stories | latest articles | latest posts
  recent posts | recent articles | recent news | recent stories
  editor's picks | editors' picks | editor's pick | editor’s picks | editors’ picks | editor’s pick | don't miss
  don’t miss | in case you missed it | what to read next | read next
  up next | further reading | also in the news | also in news | must read | must reads | from our partners
  around the web | from the web | most watched | most shared | most commented | most discussed | most emailed | in this section | more in this section | also on the topic
  partner news | news of partners | from our network | editor's choice | editors' choice | editor’s choice | what others are reading | more top stories | more coverage
  more by this author | more from this author | more from the author | latest videos | related videos | more videos | top news | top headlines | top videos | today's headlines
  other headlines | also today | in case you missed | you may have missed | more news from
  promoted stories | sponsored stories | sponsored content | other news | other stories | other articles | also on
  on this topic | in other news | featured | featured stories
  story continues below | keep reading | continue reading | similar articles | similar stories | similar posts
  similar news | next in | explore more | suggested reading | suggested articles
  more headlines | headlines | breaking news | news in brief | watch next | more to explore | more to read
  lesen sie auch | lesen sie mehr | mehr zum thema | auch interessant | das könnte sie auch interessieren
  das könnte dich auch interessieren | meistgelesen | meistgelesene artikel | weitere artikel | weitere meldungen
  am meisten gelesen | meistkommentiert | meistgesehen | das könnte sie interessieren | neueste meldungen | neueste artikel
  zum thema | weiterlesen | ähnliche artikel | aktuelle nachrichten
  à lire aussi | lire aussi | à lire également | sur le même sujet | sur le même thème | les plus lus | articles liés
  articles similaires | à ne pas manquer | à voir aussi | en lire plus | à découvrir | vous aimerez aussi
  dernières actualités | les plus vus | les plus partagés | les plus commentés | dans la même rubrique | sur le même sujet à lire
  lea también | lee también | leer también | lea además | te puede interesar | le puede interesar
  también te puede interesar | noticias relacionadas | más leídas | lo más leído | más noticias | relacionado
  relacionados | artículos relacionados | últimas noticias | ver también | lo más visto | lo más compartido | lo más comentado | más vistas | más información
  leggi anche | articoli correlati | potrebbe interessarti | potrebbero interessarti | ti potrebbe interessare
  i più visti | i più commentati | più letti | i più letti | notizie correlate | ultime notizie | vedi anche
  leia também | leia mais | veja também | notícias relacionadas | mais lidas | artigos relacionados | últimas notícias
  saiba mais | relacionadas
  lees ook | lees meer | lees verder | meer over dit onderwerp | meest gelezen | gerelateerde artikelen | gerelateerd
  czytaj też | czytaj także | czytaj również | zobacz też | zobacz także | zobacz również | polecamy
  najczęściej czytane | najczęściej oglądane | powiązane artykuły | najnowsze | najpopularniejsze | przeczytaj też
  čtěte také | přečtěte si také | související články | nejčtenější | čítajte aj | čítajte tiež | prečítajte si aj
  súvisiace články | najčítanejšie
  читайте также | читать также | читайте ещё | читайте еще | смотрите также | по теме | материалы по теме | популярное
  самое обсуждаемое | самое интересное | новости партнеров | новости партнёров | лента новостей | важное | самое читаемое | рекомендуем | главное | новости по теме | другие новости | последние новости | похожие новости
  читайте також | читати також | дивіться також | за темою | матеріали за темою | популярне | новини за темою
  новини партнерів | стрічка новин | найпопулярніше | найчитаніше | важливе | останні новини | інші новини | головне | схожі новини | чытайце таксама | вижте още | още по темата | прочетете още
  прочитајте и | pročitajte i | pročitajte još | povezane vijesti | povezane vesti | najčitanije
  citește și | citeşte şi | citiți și | articole similare | cele mai citite | olvassa el | kapcsolódó cikkek
  ezt is olvassa | διαβάστε επίσης | διαβάστε ακόμη | δείτε επίσης | σχετικά άρθρα | ilgili haberler | ayrıca okuyun
  bunları da okuyun | son haberler | çok okunanlar
  läs också | läs även | läs mer | mer om ämnet | mest läst | les også | les mer | læs også | læs mere | lue myös
  lue lisää | luetuimmat | aiheesta lisää | taip pat skaitykite | skaitykite taip pat | susiję straipsniai | lasi arī
  lasi vēl | loe ka | loe lisaks | seotud lood
  baca juga | berita terkait | artikel terkait | berita lainnya | terpopuler | tin liên quan | xem thêm | đọc thêm
  soma zaidi
  اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | مقالات ذات صلة | أخبار ذات صلة | الأكثر قراءة | بیشتر بخوانید | مطالب مرتبط
  اخبار مرتبط | קראו גם | כתבות נוספות | यह भी पढ़ें | संबंधित खबरें
  相关阅读 | 相关新闻 | 相关文章 | 延伸阅读 | 延伸閱讀 | 相關新聞 | 相關文章 | 推荐阅读 | 推薦閱讀 | 热门 | 関連記事 | 関連ニュース | あわせて読みたい | おすすめ記事 | 관련기사 | 관련 기사
  추천 기사 | 많이 본 뉴스 | ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | អត្ថបទទាក់ទង
`),
);

export const FURNITURE_LABELS: ReadonlySet<string> = new Set(
  parseList(`
  hashtags | tags | tag | topics | filed under | keywords | categories | category | share | share this
  share this article | share this story | share this post | share article | share on | shares | share via | sharing
  print | print this article | email | email this | e-mail | facebook | twitter | x | whatsapp | telegram | linkedin
  reddit | pinterest | instagram | youtube | tumblr | messenger | copy link | link copied | copy url
  follow us | follow us on | follow | follow on google news | advertisement | advertisements | ad | advert
  advertising | sponsored | menu | left menu | open menu | close menu | main menu | home | homepage | search | log in
  login | log out | sign in | sign up | register | subscribe
  skip to content | skip to main content | back to top | top | all rights reserved | terms of use | terms of service
  terms and conditions | privacy policy | privacy | cookie policy | cookie settings | cookies | contact | contact us
  about | about us | advertise with us | sitemap
  loading | please wait | listen | listen to this article | listen to article | play | save | save article | bookmark
  report | report this article | report a typo | report an error | next article
  previous article | next | previous | prev | next post | previous post | all news | logo | view all | see all
  show all | show more | load more | view more | see more | more
  click here | watch | watch video | video | videos | photos | photo gallery | gallery | live | weather | rss
  rss feed | google news | text size | font size | close | cancel | submit | like | dislike | reply | edit | delete
  views | view | reactions | what's your reaction | rate this article | table of contents | contents | in this article
  on this page | jump to | exchange rates | poll | vote | quiz | left-click | toggle navigation | accessibility
  author | about the author | about author | written by | source | sources | via | end | translate | language
  select language
  teilen | drucken | anzeige | werbung | startseite | anmelden | suche | impressum | datenschutz | nach oben | merken
  schlagworte | themen | partager | imprimer | publicité | accueil | connexion | rechercher | mentions légales
  suivez-nous | suivez-nous sur | compartir | imprimir | publicidad | inicio | buscar | etiquetas | síguenos
  síguenos en | temas | condividi | stampa | pubblicità | cerca | accedi | seguici | seguici su | compartilhar
  compartilhe | publicidade | início | siga-nos | delen | advertentie | zoeken | udostępnij | reklama | drukuj
  szukaj | tagi | sdílet | štítky | zdieľať | inzercia
  поделиться | реклама | поиск | меню | войти | главная | теги | подписаться | подписывайтесь | поширити | поділитися
  пошук | увійти | головна | всі новини | все новости | підписатися | підписуйтесь | мітки | сподели | подели
  distribuie | publicitate | etichete | megosztás | hirdetés | κοινοποίηση | διαφήμιση | paylaş | reklam | ara | dela
  annons | del | annonse | annonce | jaa | mainos | dalintis | dalies | dalīties | reklāma | jaga | reklaam | bagikan
  iklan | chia sẻ | مشاركة | شارك | إعلان | اعلان | שתף | 分享 | 广告 | 廣告 | シェア | 広告 | 공유 | 광고 | แชร์ | โฆษณา
`),
);

export const COMMENT_LABELS: ReadonlySet<string> = new Set(
  parseList(`
  comments | comment | no comments | no comments yet | post a comment | post comment | leave a comment | leave a reply
  leave comment | add comment | add a comment | write a comment | view comments | show comments
  be the first to comment | join the conversation | join the discussion | reader comments | your comment
  comments are closed | responses | no responses | discussion | reply to this | cancel reply | sort by newest
  log in to comment | sign in to comment | load comments
  kommentare | kommentar | kommentar schreiben | keine kommentare | commentaires | commentaire
  laisser un commentaire | aucun commentaire | ajouter un commentaire | comentarios | comentario | deja un comentario
  sin comentarios | dejar un comentario | commenti | lascia un commento | nessun commento | comentários
  deixe um comentário | deixe uma resposta | sem comentários | reacties | geen reacties | plaats een reactie
  komentarze | dodaj komentarz | brak komentarzy | komentáře | přidat komentář | komentáre | komentari | комментарии
  комментарий | оставить комментарий | добавить комментарий | нет комментариев | коментарі | залишити коментар
  додати коментар | немає коментарів | коментари | comentarii | lasă un comentariu | hozzászólások | σχόλια | yorumlar
  yorum yap | kommentarer | kommentit | komentarai | komentāri | kommentaarid | komentar | bình luận | التعليقات
  اترك تعليقا | نظرات | תגובות | टिप्पणियाँ | 评论 | 評論 | コメント | 댓글 | ความคิดเห็น
`),
);

/** Openings of a line that points to another article: "Read more: …", "ALSO READ | …". Each ends before its separator. */
export const TEASER_PREFIXES: readonly string[] = parseList(`
  read more | read also | also read | see also | related | related story | related article | related news
  more on this | read next | must read | don't miss | don’t miss | watch | watch also | read | recommended
  further reading | more | lesen sie auch | mehr zum thema | lire aussi | à lire aussi | à lire | lea también
  lee también | leer más | lea además | leggi anche | leia também | leia mais | veja também | lees ook | czytaj też
  czytaj także | czytaj również | zobacz też | zobacz także | čtěte také | čítajte aj | читайте также | читать также
  смотрите также | читайте також | читати також | дивіться також | прочитайте также | citește și | citeşte şi
  διαβάστε επίσης | διαβάστε ακόμη | läs också | les også | læs også | lue myös | taip pat skaitykite | lasi arī
  loe ka | baca juga | baca | اقرأ أيضا | اقرأ أيضاً | 延伸阅读 | 相关阅读 | 関連記事 | 관련기사
`);
