import { parseList } from "./parse-list.ts";

/** Names of a site's sections as a teaser list prints them before a headline; no State's, for all are read alike. Source: our own reading of news sites. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  parseList(`
  World | Asia | Europe | Africa | Americas | Middle East | International | National | Local | Region | Country | Politics | Business | Economy | Economics
  Markets | Money | Finance | Companies | Tech | Technology | Science | Health | Environment | Climate | Sport | Sports | Football | Culture | Arts
  Entertainment | Lifestyle | Life | Travel | Food | Style | Opinion | Analysis | Commentary | Editorial | Explainer | Features | Multimedia | Video
  Podcast | Education | Crime | Courts | Society | Defence | Defense | Security | War | Property | Property News
  Politik | Wirtschaft | Ausland | Panorama | Kultur | Wissen | Monde | Politique | Économie | Société | Culture | Mundo | Política | Economía | Sociedad | Deportes
  Esteri | Politica | Economia | Cronaca | Esporte | Sociedade | Świat | Kraj | Polityka | Gospodarka | Мир | Политика | Экономика | Общество | Спорт
  Світ | Політика | Економіка | Суспільство
`),
);

/** Words that begin a sentence of prose but seldom follow a lower-case word inside a headline; with their capital. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  parseList(`
  The | A | An | In | On | At | It | Its | He | She | They | His | Her | Their | We | I | This | That | These | Those | There | But | And | However | Meanwhile
  Still | Yet | After | Before | When | While | As | If | For | With | By | From | Since | Earlier | Later | Last | According | Under | During | Despite
  Our | Your | My | You | To | Here | So | Or | Because | Where | Once | Over | Between | Through | Without | Within | Across | Yes
  Although | Also | Among | Another | Some | Many | Most | Both | Each | One | Two | Three | Since | Until | Then | Thus | Instead | Following | Asked | No | Not
  Der | Die | Das | Ein | Eine | Er | Sie | Es | Im | In | Am | Auf | Nach | Mit | Für | Bei | Dabei | Auch | Doch | Aber | Zudem
  Le | La | Les | L'| Un | Une | Il | Elle | Ils | Selon | Dans | En | Mais | Cette | Ce | Pour | Par | Après
  El | Los | Las | Una | Según | Pero | Este | Esta | Tras | Por | Además | Lo | Gli | Uno | Secondo | Nel | Ma | O | Os | As | Um | Uma | Segundo | No | Na | Mas
  В | На | По | Он | Она | Они | Это | Как | Также | При | У | Вони | Він | Вона | Це | Як | Також | За | Однак | Однако
`),
);

/** Words that begin a question, with their capital. */
export const QUESTION_OPENERS: ReadonlySet<string> = new Set(
  parseList(`
  Why | What | What's | What’s | Who | Who's | How | When | Where | Which | Whose | Is | Are | Was | Were | Will | Would | Can | Could | Does | Do | Did | Has | Have | Should
  Warum | Was | Wer | Wie | Wann | Wo | Welche | Pourquoi | Que | Qui | Comment | Quand | Où | Quel | Quelle | Por qué | Qué | ¿Qué | ¿Por | ¿Quién | ¿Cómo | ¿Cuándo
  Perché | Cosa | Chi | Come | Quando | Почему | Что | Кто | Как | Когда | Где | Чому | Що | Хто | Як | Коли | Де | Czy | Dlaczego | Co | Kto | Jak | Kiedy
`),
);

/** Words that no headline ends with, lower case. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  parseList(`
  and | & | of | for | to | in | on | the | a | an | with | vs | vs. | at | by | from | your | our | their | its | or | but | as | is | are | be | that | this | into | over
  und | der | die | das | von | für | mit | im | zu | et | de | la | le | les | des | du | pour | y | el | los | con | para | e | di | il | per | o | do | da | i | w | z | na | в | на | и | с | о | у | та | і | за
`),
);
