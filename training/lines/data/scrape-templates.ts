// What stands around reports on pages that were copied as text, as templates (expand.ts). Sentences and words are ours; names, numbers and days are drawn.

/** Names of sections and of what a menu leads to, a language a row. */
export const MENU_WORDS: readonly (readonly string[])[] = [
  [
    ...["Home", "News", "World", "Politics", "Business", "Sport", "Opinion", "Culture", "Science", "Health", "Video", "Podcasts", "Weather", "Local", "Money", "Travel", "Style"],
    ...["Search", "Menu", "Sign in", "Log in", "Subscribe", "Newsletters", "E-paper", "Jobs", "Puzzles", "Obituaries", "Live", "Topics", "More", "My account", "About us", "Shop"],
  ],
  ["Accueil", "Actualités", "Monde", "Politique", "Économie", "Sports", "Culture", "Sciences", "Santé", "Vidéos", "Débats", "Régions", "Se connecter", "S’abonner", "Recherche"],
  ["Startseite", "Nachrichten", "Politik", "Wirtschaft", "Sport", "Kultur", "Wissen", "Regionales", "Meinung", "Anmelden", "Abo", "Suche", "Ratgeber", "Merkliste", "Wetter"],
  ["Inicio", "Noticias", "Mundo", "Política", "Economía", "Deportes", "Cultura", "Opinión", "Ciencia", "Sucesos", "Vídeos", "Suscríbete", "Iniciar sesión", "Buscar", "Hemeroteca"],
  ["Home", "Ultime notizie", "Mondo", "Politica", "Economia", "Sport", "Cultura", "Cronaca", "Salute", "Video", "Abbonati", "Accedi", "Cerca", "Motori", "Meteo"],
  ["Início", "Notícias", "Mundo", "Política", "Economia", "Desporto", "Cultura", "Opinião", "Ciência", "Vídeos", "Entrar", "Assinar", "Pesquisar", "Local", "Vida"],
  ["Strona główna", "Wiadomości", "Świat", "Polityka", "Gospodarka", "Sport", "Kultura", "Opinie", "Nauka", "Zdrowie", "Wideo", "Zaloguj", "Prenumerata", "Szukaj", "Pogoda"],
  ["Главная", "Новости", "Мир", "Политика", "Экономика", "Спорт", "Культура", "Мнения", "Наука", "Происшествия", "Видео", "Войти", "Подписка", "Поиск", "Погода"],
  ["Головна", "Новини", "Світ", "Політика", "Економіка", "Спорт", "Культура", "Думки", "Наука", "Події", "Відео", "Увійти", "Передплата", "Пошук", "Погода"],
  ["Ana Sayfa", "Gündem", "Dünya", "Siyaset", "Ekonomi", "Spor", "Kültür", "Sağlık", "Yazarlar", "Video", "Giriş", "Abone ol", "Ara", "Eğitim", "Hava durumu"],
  ["Start", "Nyheter", "Utrikes", "Politik", "Ekonomi", "Sport", "Kultur", "Debatt", "Vetenskap", "Video", "Logga in", "Prenumerera", "Sök", "Väder", "Lokalt"],
  ["Αρχική", "Ειδήσεις", "Κόσμος", "Πολιτική", "Οικονομία", "Αθλητικά", "Πολιτισμός", "Απόψεις", "Επιστήμη", "Βίντεο", "Σύνδεση", "Συνδρομή", "Αναζήτηση"],
];

/** Above a list of headlines. */
export const LIST_LABELS = [
  "{More|Read more|Also|The latest|Top stories|Popular|Trending|Our choice|Editors’ picks|Highlights} {from|in|on|this week in} {<section>|<site>|this series|our archive|the region}",
  "{Related|Recommended|Suggested|Featured|Similar|Further|Other} {stories|articles|reading|topics|reports|news|content|coverage}",
  "{Read|See|Watch|Explore|Discover} {also|more|next|this too|on}",
  "{Most|Best} {read|viewed|shared|commented|discussed}{| today| this week| now}",
  "{Up next|Next article|Don’t miss|In case you missed it|You might like|What to read now|On this topic|Same subject|In depth|Background}",
  "{Hier, weiterlesen|Mehr zum Thema|Lesen Sie auch|À lire aussi|Sur le même sujet|Les plus lus|Lea también|Más leídas|Noticias relacionadas|Leggi anche|Leia também|Czytaj też|Zobacz także}",
  "{Читайте также|По теме|Читайте також|Популярне|Ayrıca okuyun|Lees ook|Läs också|Διαβάστε επίσης|Самое читаемое}",
  "{Around|Across|Beyond} {the web|the region|our network|the newsroom}",
  "{<section>|<section> news|<section> desk|Today’s <section>|The <section> page}",
];

/** Before one headline, in its line. */
export const PREFIXES = [
  "{Read|READ|See|Watch|Listen} {more|also|next|now|on}{:| -| <bar>| »| →}",
  "{Related|RELATED|Analysis|Opinion|Explainer|Background|Video|In pictures|Live|Earlier|Context|Interview}{:| <bar>| –}",
  "{»|►|→|>>|▶|👉|🔴|+++|*}",
  "{Lesen Sie auch|Mehr dazu|À lire aussi|Lea también|Leggi anche|Czytaj też|Читайте также|Читайте також|Lees ook|Leia também}{:| -| »}",
];

/** One sentence or two to the reader, none of them of a report. */
export const NOTICES = [
  "{We|Our partners and we|This site|Our app} {use|uses|may store|store and read} {cookies|similar technologies|data on your device} to {improve your visit|show you advertising that fits|measure how pages are read|remember your settings}.",
  "{By|In} {clicking “{Accept|Agree|OK}”|continuing to browse|signing up|creating an account} you {agree|consent|accept} {to our terms|to the use of cookies|that your data are processed|to receive mail from us}.",
  "{Get|Receive|Read|Start your day with} {our|the} {best|most important|daily|weekly|free|top} {stories|briefing|letter|headlines|digest} {in your inbox|by email|on your phone|every {morning|evening|<weekday>}}.",
  "{Enjoying|Did you like} {this|our work|what you read}? {Support us|Become a member|Tell a friend|Buy us a coffee|Leave a tip}{| from {€|£|$}<n> a month}.",
  "{Unlimited|Full|Digital} {access|edition} {for|from|at} {€|£|$}<n>{.99|.50|} {a|per} {week|month|year}. {Cancel|You can cancel|Change or cancel} {at any time|when you like}.",
  "{You have|You’ve} {<n>|no|one} {free articles|article|stories} {left|remaining}{| this month}. {Subscribe|Register|Log in} to {read on|keep reading|see it all}.",
  "{This|The rest of this} {article|story|text|content} is {for subscribers|reserved for members|only for those who are registered|available in our print edition}.",
  "{Already|Are you} a {subscriber|member|reader}? {Log in|Sign in here|Activate your account}.",
  "<name> {is|was} {a|our|the} {reporter|correspondent|editor|columnist|producer|fellow|freelance writer} {for|at|with|of} <site>{| in <city>}. {He|She|They} {covers|writes on|has reported on|follows} {<section> and <section>|<section>|the region|courts|defence}.",
  "<name> {joined|came to|has been with} <site> {in 20<dd>|after years in <city>|from a local paper}{.|, and {won|was given|was named for} a prize for {her|his|their} work.}",
  "{Follow|Find|Write to|Contact} {<name>|the author|us|our desk} {on|at|via|by} {X|Facebook|<mail>|Telegram|LinkedIn|the form below}.",
  "{Do you|Can you|Have you} {know more|seen something|have a tip|want to share a view}? {Write to|Call|Message|Contact} {us|our newsroom|<mail>|the desk}.",
  "{The views|Opinions|Comments|What is said} {expressed|given|shown} {here|in this article|below|by readers} are {the author’s|their own|those of the writer} and {not|do not always match} {those of|ours|the view of} {<site>|the editors|us}.",
  "{This|The} {article|report|story|text} {was|has been} {first published|translated|taken|syndicated|produced} {by|from|with the help of|in} {<agency>|<site>|a feed|our print edition|a machine} {and|but} {has not been|was|was lightly} {edited|checked|shortened|changed} by {our staff|the editors|<site>}.",
  "{An earlier|A previous} version of this {article|story|headline} {gave|misstated|had|named} {a wrong|the wrong|another} {date|name|figure|place|title}. {It has been|We have|This was} {corrected|put right|changed}{| on <day>}.",
  "{Prices|Data|Quotes|Results|Times|Figures} {are|may be} {delayed|rounded|given without guarantee|subject to change}{| by at least <n> minutes}.",
  "{Reproduction|Copying|Republication|Use} {of this text|of any material|in whole or in part} {is|is only|may be} {forbidden|allowed|permitted|possible} {without|with} {written consent|a link to the source|our permission|a hyperlink}.",
  "{All|Any} {rights|contents|photos|texts} {reserved|are protected|belong to their owners}. {<site>|The publisher|The editors} {takes|is not responsible|bears} {no liability|for other sites|for what users write}.",
  "{Please|Kindly} {disable|turn off|switch off} your ad blocker {to|so that we can} {go on|pay our reporters|show this page|keep the site free}.",
  "{Your|This} browser {does not support|cannot play|has blocked} {the audio element|this video|embedded content|scripts}.",
  "{Comments|The discussion|This thread} {are|is} {closed|moderated|open for <n> hours|only for subscribers}. {Be polite|Keep to the subject|Read our rules|Please log in}{| before you write}.",
  "{Be|You can be} the first to {comment|like this|share your view|react}.",
  "{Join|Meet} {us|our editors|<name>} {on|this} <weekday> for {a talk|our live event|an evening|a tour} {in|at} {<city>|the newsroom|our studio}. {Tickets from {€|£|$}<n>|Free entry|Book your place now}.",
  "{Your|Does your} {savings|roof|holiday|business|kitchen|pension} {deserve more|could do better|can wait no longer}{.|?} {Try|Ask|Call|Visit} {<brand>|our advisers|us} {today|now|for free}.",
  "{Save|Get|Win} {up to <n> per cent|{€|£|$}<n>|two for one} {on|with} {<brand>|your first order|all summer offers}. {Terms apply|While stocks last|Ends <weekday>|Order now}.",
  "{Summary|Text|Translation|Audio} {made|written|read} by {a machine|artificial intelligence|software}. {It may contain mistakes|Check before use|Tell us if it is wrong}.",
  "{Found|Spotted|Have you seen} {an error|a mistake|a typo}{.|?} {Select it and press Ctrl+Enter|Let us know|Report it here}.",
  "{Figures|Names|Sources|Notes}: {some have been changed|the ministry, 20<dd>|own count|rounded|as of <day>}.",
  "{Wir verwenden|Nous utilisons|Utilizamos|Utilizziamo|Używamy|Мы используем} {Cookies|des cookies|cookies|файлы cookie}{, um|, pour|, para|, per|, aby|, чтобы} {Inhalte zu personalisieren|améliorer nos services|mejorar su visita|migliorare il sito|ulepszać serwis|улучшать сайт}.",
];

/** Lines of a few words that a page shows besides its text; a row is drawn as a whole. */
export const BOXES: readonly (readonly string[])[] = [
  ["{Newsletter|The morning letter|Stay informed|Daily briefing|Don’t miss a thing}", "<notice>", "{Your email|Email address|E-mail *|Enter your email}", "{Sign up|Subscribe|Send|OK}"],
  ["{Support|Help} {us|our journalism|independent news}", "<notice>", "{Donate|Give today|Become a member|From {€|£}<n>}"],
  ["{Listen|Play|Audio|Listen to this article}", "{0|00}:00{| / <clock>}", "{1x|Speed|Mute}"],
  ["{Poll|Vote|Your opinion|Question of the day}", "{Should|Do you think|Will|Would} {the government|the city|they|it} {act|pay|do more|wait}?", "Yes{| <n>%}", "No{| <n>%}", "{Don’t know|I don’t care|Undecided}{| <n>%}", "{Vote|See results|<n> votes}"],
  ["{Weather|Today in <city>|<city>}", "{+|}<dd>°{C|}", "{Cloudy|Rain|Clear sky|Light snow}", "{Wind|Humidity}: <dd> {m/s|%}"],
  ["{Exchange rates|Markets|Rates|Stocks}", "USD <dd>.<dd> {↑|▲|+}0.<dd>", "EUR <dd>.<dd> {↓|▼|-}0.<dd>", "{GBP|CHF|Oil|Gold} <n>.<dd>"],
  ["USD <dd>.<dd> | EUR <dd>.<dd> | {Oil|Gold|BTC} <n>"],
  ["{About|Who writes} {the author|this|here}", "<name>", "<notice>"],
  ["<name>", "{Editor|Reporter|Correspondent|Columnist|Author|Follow}", "<notice>", "{All articles|More by this author|See profile}"],
  ["{Cookies|Privacy|We value your privacy|Consent}", "<notice>", "{Accept|Agree|Accept all}", "{Reject|Manage choices|Settings}"],
  ["{Continue reading|Subscribe to read on|Members only|Keep reading}", "<notice>", "{Digital|Digital + Print|One year} {€|£|$}<n>{.99|}", "<notice>", "{Log in|Already a subscriber?|See all offers}"],
  ["{Share|Share this|Share on|Spread the word}", "{Facebook|X|Twitter}", "{WhatsApp|Telegram|Viber}", "{Email|Copy link|Print|LinkedIn}"],
  ["{Share|Tweet|Like} <n>", "{Pin|Post|Send}", "{Save|Print}"],
  ["{Facebook Twitter WhatsApp Telegram Email|Share Facebook X Copy link|f X in ✉|A- A+ Print Share}"],
  ["👍 <n> {❤️|👏|🔥} <n> {😁|🤔|😢} <n>"],
  ["{Advertisement|ADVERTISEMENT|Ad|Sponsored|Partner content|- Advertisement -|Werbung|Anzeige|Publicité|Publicidad|Реклама}", "<notice>"],
  ["{A message from|Presented by|In partnership with|Brought to you by} <brand>", "<notice>"],
  ["{Advertisement|ADVERTISEMENT|Ad|Sponsored|- Advertisement -|Story continues below|Werbung|Anzeige|Publicité|Publicidad|Реклама}"],
  ["{Key facts|At a glance|In numbers|Timeline}", "<n> {people|hectares|pages|votes}", "<dd>.<dd>.20<dd>"],
  ["{Map|Chart|Graphic|Table}: {<agency>|<site>|own figures}", "{Source|Data|As of}: {<day>|<agency>}"],
  ["{Image|Picture|Photo|Slide} {1|2|3} {of|/} <n>", "{Next|Previous|Open gallery|Full screen}"],
  ["{Embedded post|View this post|Content from a social network|External content}", "<notice>"],
  ["{Follow us|Find us} on", "{Facebook|X}", "{Instagram|YouTube}", "{Telegram|RSS|TikTok}"],
  ["<n> {readers|people} {are reading|have read|like} this", "{Views|Reads|Comments}: <n>"],
];

/** What a reader writes below a report. */
export const COMMENTS = [
  "{I|We|Honestly I} {think|doubt|hope|wonder whether|bet} {they|the council|nobody|our leaders|this paper} {will|would|could} {ever|never|finally} {listen|pay for it|change this|tell us the truth}{.|!|...|}",
  "{Well said|Nonsense|So true|Here we go again|Good luck with that|Finally}{.|!|, <first>.|}",
  "@<first> {you are wrong|you clearly did not read it|thanks, that is what I meant|source?}",
  "{My|Our} {father|neighbour|cousin|teacher} {was|worked|lived} there in 19<dd> and {said|told me} {it was the same|nothing has changed|nobody cared}.",
  "{Why|How} {does|can} {nobody|anyone} {ask|believe|explain} {this|who pays|these people}?",
];

/** Fields of a print from a database, above and below a text. */
export const FIELDS_ABOVE = [
  "{Section|SECTION}: {NEWS|<section>}; {Pg.|p.|Page} {A|}<dd>",
  "{Length|LENGTH|Word count}: <n> words",
  "{Byline|BYLINE|Author}: <name>",
  "{Dateline|DATELINE}: <city>",
  "{Copyright|©} 20<dd> <site>{| All Rights Reserved|, a division of <brand>}",
  "{Document|Accession|Doc} {No.|number}: <n><dd>",
  "{Edition|Late Edition|First Edition|Final}",
];
export const FIELDS_BELOW = [
  "{Language|LANGUAGE}: {ENGLISH|English|EN}",
  "{Subject|SUBJECT|Topics}: {TALKS|BUDGETS|TREATIES|COURTS} (<dd>%); {ELECTIONS|ARMIES|TRADE} (<dd>%)",
  "{Publication|Document}-Type: {Newspaper|Newswire|Web Publication}",
  "{Load-Date|Loaded|Indexed}: <day>",
  "{Graphic|GRAPHIC|Picture}: <name>, <site>",
  "{End of Document|END|---}",
];

/** Below a report, a few words each. */
export const SIGNATURES = [
  "(<site>{|, p. <dd>|, <day>|; <site>})",
  "{Source|Quelle|Fuente|Источник|Via}: {<site>|<agency>|<host>}",
  "{Read more|More|Full story|Read in full|Continue}{: <site>| at <host>| →|...| »}",
  "{Read more|More}: <site> | <site>{| | <agency>}",
  "{— |– |}<name>",
  "{<name>|<letters>}/{<name>|<letters>}",
  "{#<tag> #<tag>|Tags: <tag>, <tag>|Topics: <tag>}",
  "<n>{.<dd>K|} views {<clock>|· <n> comments}",
  "<host>",
  "[<n>]{| Comments}",
];

/** Above or below a report's headline. */
export const HEAD_LINES = [
  "<section> {•|·|<bar>|-} <n> {sources|min read|comments} {•|·|<bar>} {Updated <clock>|<age>|<day>}",
  "<site>, {<day>|<weekday>}",
  "<site> {•|·|<bar>|—} {<age>|<day>}",
  "{By |}<name> {•|·|<bar>|,} <day>",
  "<day>",
  "<age>",
  "<clock>",
  "<section>",
  "{<city>|<region>} {•|·|/} {<agency>|<clock>}",
  "{Forwarded from|Posted in|Filed under|Category:|Rubric:} {<site>|<section>}",
  "{Published|Posted|Created|Last modified|Veröffentlicht|Publié le|Publicado|Опубликовано|Dodano}{:|} {on |}<day>",
];

/** Above everything. */
export const TOP_LINES = [
  "{Skip to {content|main|navigation}|Menu|Open menu|☰|Toggle navigation|Jump to content}",
  "{<weekday>, <day>|<day>|<clock>|<day> <bar> +<dd>°C}",
  "{EN|DE|FR} {ES|RU|UA} {IT|PL|AR}",
  "{Edition|Language|Region}: {International|English|Local}",
  "{Search|Search for:|Search this site|Type and press enter}",
  "{You are here|Home}{:|} {>|»|/|›} <section> {>|»|/|›} <section>",
  "{View {this email|it}|Trouble reading this? Open it} in {your|a} browser",
  "{logo|Logo of <site>|<site> logo}",
  "<site>",
  "<slogan>",
  "{Breaking|BREAKING|Live|Alert}{:|} <title>",
];

/** Below everything. */
export const FOOT_LINES = [
  "© {20<dd>|20<dd>–20<dd>} <site>{| All rights reserved.|. All rights reserved|}",
  "{About|About us|Imprint|Contact} {Privacy|Terms|Cookies} {Careers|Advertise|Sitemap} {RSS|Help|Archive}",
  "{About us <bar> Contact <bar> Privacy|Terms · Cookies · Imprint|Contact • Jobs • Help}",
  "{Privacy policy|Terms of use|Cookie settings|Accessibility|Contact us|Corrections}",
  "{Publisher|Editor-in-chief|Responsible}: <name>{|, <city>}",
  "<site>, {<dd> Harbour Road|Mill Lane <dd>|PO Box <n>}, <city>{|, tel. <n>-<dd>-<dd>}",
  "{Unsubscribe|Update preferences|Manage subscription}{| <bar> Privacy| here}",
  "{Powered by|Design:|Hosted by} <brand>",
  "{Back to top|↑ Top|To the top|Load more|Next page »|1 2 3 4 ... <n>}",
  "<notice>",
];

export const SLOGANS = ["{Clear|Fair|Fast|Local|Open|Independent} {and|&} {fearless|free|near|honest|calm}", "{News|Reports|Voices} {from|for|of} {the coast|the valley|everyone|the north}", "{Since|Founded in} 19<dd>"];
export const BRANDS = ["{Havel|Brisk|Orbi|Nova|Quill|Tarn|Elm|Corva} {Bank|Telecom|Foods|Energy|Group|Motors|Insurance}", "{Havel|Brisk|Orbi|Quill|Tarn|Corva}"];
export const TAGS = ["{treaty|budget|border|police|court|energy|harvest|floods|school|army|trade|strike|vote}", "{parliament|ministry|aid|mines|port|railway|festival|health}"];
export const REGIONS = ["{NORTH|EAST|SOUTH|WEST|COAST|CAPITAL|VALLEY}", "{Northern|Eastern|Central} {region|district|province}"];
