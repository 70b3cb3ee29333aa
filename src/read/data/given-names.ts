import { parseList } from "./parse-list.ts";

/**
 * Names that people are given, lower case: a sentence may begin with one, and no headline ends between it and the name behind it. Those that are
 * common words of a language as well ("Will", "Mark", "Grace", "April"), or of a State or its capital, are left out. Source: own compilation over many languages.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  parseList(`
  aaron | abdul | abdullah | abigail | abraham | adam | adriana | adrian | agnes | ahmad | ahmed | aisha | alain | alan | albert | alberto | alejandro | aleksandr | aleksandra | alessandra | alessandro | alex | alexander
  alexandra | alexei | alexis | alfred | alfredo | ali | alice | alicia | alison | allan | allen | allison | alyssa | amanda | amelia | amina | amir | amy | ana | anastasia | anders | andrea | andreas | andrei
  andrew | andré | andy | angela | angelica | angelina | anil | anita | anja | anna | anne | annette | annie | anthony | antoine | anton | antonia | antonio | anya | arjun | arnold | arthur | arturo | ashley | ashok
  astrid | audrey | axel | barbara | barry | bartosz | beatrice | beatriz | ben | benedict | benjamin | bernard | bernadette | bernd | bernie | beth | betty | bianca | björn | bob | bobby | boris | bogdan | brad | bradley
  brandon | brenda | brendan | brett | brian | bridget | brigitte | bruce | bruno | bryan | caitlin | calvin | cameron | camille | camilla | carl | carla | carlo | carlos | carmen | carol | carole | caroline | carolyn
  cassandra | catherine | cathy | cecilia | cesar | charles | charlie | charlotte | chelsea | cheryl | chiara | chloe | chris | christian | christina | christine | christoph | christophe | christopher | cindy
  claire | clara | clarence | claude | claudia | claudio | clifford | colin | colleen | connie | connor | conrad | constance | cory | courtney | craig | cristian | cristina | curtis | cynthia | damian | damien
  dan | dana | daniel | daniela | danielle | danny | daria | darren | daryl | dave | david | debbie | deborah | debra | denise | dennis | derek | diana | diane | diego | dieter | dimitri | dmitri | dmitry | dmytro
  dominic | dominik | dominique | don | donald | donna | dora | doris | dorothy | doug | douglas | duncan | dustin | dwayne | dylan | ed | eddie | edgar | edith | edmund | eduardo | edward | edwin | eileen | elaine
  eleanor | elena | elias | elijah | elisabeth | elizabeth | ella | ellen | ellie | elsa | emanuel | emil | emilia | emilio | emily | emma | emmanuel | enrico | enrique | eric | erica | erik | erika | erin | ernest
  ernesto | esteban | esther | ethan | eugene | eva | evan | evelyn | fabian | fabio | farah | fatima | federico | felicia | felipe | felix | ferdinand | fernando | filip | fiona | florence | florian | frances | francesca
  francesco | francine | francis | francisco | françois | françoise | frank | franz | fred | freddie | frederic | frederick | fredrik | friedrich | gabriel | gabriela | gabrielle | gail | gareth | gary | gavin | geoff
  geoffrey | georg | george | georgina | gerald | geraldine | gerard | gerhard | gert | giacomo | gilbert | gillian | gina | giorgio | giovanna | giovanni | giulia | giuseppe | gladys | glen | glenn | gloria
  gonzalo | gordon | graham | greg | gregg | gregor | gregory | greta | guillaume | guillermo | gunther | gustavo | guy | gwen | hamid | hannah | hans | harold | harriet | harry | hassan | heather | hector | heidi | heinz
  helen | helena | helene | helga | helmut | henri | henrik | henry | herbert | herman | hermann | hilary | hillary | hiroshi | holger | howard | hubert | hugh | hugo | hussein | ian | ibrahim | ignacio | igor | ilya | imran
  ines | inga | ingrid | irene | irina | iris | isaac | isabel | isabella | isabelle | ivan | ivana | jack | jackie | jackson | jacob | jacqueline | jacques | jakob | jakub | jamal | james | jamie | jan | jana | jane
  janet | janice | jared | jasmine | jason | javier | jay | jean | jeanette | jeanne | jeb | jeff | jeffrey | jen | jenna | jennifer | jenny | jens | jeremy | jerome | jerry | jesse | jessica | jill | jim | jimmy | jing | joan
  joanna | joanne | joao | joaquin | joe | joel | johan | johann | johanna | john | johnny | jon | jonas | jonathan | jordi | jorge | jose | josef | joseph | josephine | josh | joshua | josé | joyce | juan | juana | judith
  judy | julia | julian | juliana | julie | julien | juliet | julio | jun | jurgen | justin | justine | jörg | jürgen | kaitlyn | kamal | karen | karim | karin | karina | karl | katarina | kate | katherine | kathleen | kathryn
  kathy | katie | katja | katrina | kayla | keith | kelly | ken | kenneth | kenji | kerry | kevin | khaled | khalid | kim | kimberly | kirill | kirsten | klaus | konrad | konstantin | kristen | kristian | kristin | kristina
  krzysztof | kumar | kurt | kyle | lara | larry | lars | laszlo | laura | lauren | laurence | laurent | lawrence | leah | lee | leila | lena | leo | leon | leonard | leonardo | leonid | leroy | leslie | lewis | liam | lillian
  lina | linda | lindsay | lindsey | lisa | liz | lloyd | logan | lois | lorenzo | lori | lorraine | louis | louisa | louise | luc | luca | lucas | lucia | lucie | lucy | luigi | luis | luisa | lukas | luke | lydia | lynn
  maciej | madeleine | madison | maggie | magnus | mahmoud | malcolm | manfred | manuel | manuela | marc | marcel | marcela | marcelo | marcin | marco | marcos | marcus | margaret | margarita | maria | mariana | marianne
  marie | marilyn | marina | mario | marion | marissa | marjorie | marko | markus | marlene | marsha | marta | martha | martin | martina | marvin | mary | maría | masha | mateo | mathias | mathieu | mats | matt | matteo
  matthew | matthias | maureen | maurice | mauro | maxim | maxime | maxwell | maya | megan | mehmet | melanie | melinda | melissa | melvin | mercedes | meredith | michael | michaela | micheal | michel | michele | michelle
  miguel | mikael | mike | mikhail | milan | mildred | milena | mina | miriam | mitch | mitchell | mohamed | mohammad | mohammed | moira | molly | monica | monika | monique | morgan | moritz | morris | muhammad | mustafa
  mykhailo | mykola | nadia | nancy | naomi | natalia | natalie | natasha | nathan | nathaniel | nathalie | ned | neil | nelson | neville | niall | nicholas | nick | nicola | nicolas | nicole | nigel | nikita | nikolai
  nikolas | nina | noah | nora | norbert | norma | norman | octavio | oksana | oleg | oleh | oleksandr | oleksii | olena | olga | oliver | olivia | olivier | omar | orlando | oscar | oskar | osman | otto | owen | pablo
  pamela | paola | paolo | pascal | patricia | patricio | patrick | patrik | paul | paula | paulina | pauline | paulo | pavel | pavlo | pedro | peggy | penelope | percy | per-erik | pete | peter | petr | petra | phil | philip
  philipp | philippe | phillip | phyllis | pierre | pietro | piotr | prakash | priya | przemysław | rachel | rafael | rahul | raj | rajesh | ralph | ramón | ramona | randall | randy | raphael | rashid | raul | ravi | ray
  raymond | rebecca | reggie | regina | reginald | reince | reinhard | renata | renate | rené | ricardo | richard | rick | ricky | riccardo | rita | rob | robert | roberta | roberto | robyn | rodney | rodrigo | roger | roland
  rolf | roman | romain | ron | ronald | ronan | rosa | rosemary | ross | roy | ruben | rudolf | rupert | russell | ruth | ryan | sabine | sabrina | sadie | salim | sally | salvatore | sam | samantha | samir | samuel
  sandra | sanjay | sara | sarah | scott | sean | sebastian | sébastien | serena | serge | sergei | sergey | sergio | serhii | seth | shannon | sharon | shaun | shauna | shawn | sheila | shelley | sherry | sheryl | shirley
  sidney | siegfried | sigrid | silvia | simon | simone | siobhan | sonia | sophia | sophie | stacey | stacy | stanislav | stanley | stefan | stefania | stefano | steffen | stella | stephan | stephanie | stephen
  steve | steven | stewart | stuart | sue | sunil | suresh | susan | susanna | susanne | suzanne | svetlana | sven | sylvia | sylvie | tamara | tanya | tara | taras | tatiana | tatyana | ted | teresa | terence | teri | terri
  terrence | terry | thea | thelma | theodore | theresa | therese | thierry | thomas | thorsten | tiffany | tim | timothy | tina | tobias | todd | tom | tomas | tomasz | tomáš | tommy | toni | tony | torsten | tracey | tracy
  travis | trevor | tristan | tyler | ulrich | ulrike | ursula | uwe | valentina | valentin | valeria | valerie | vanessa | vera | veronica | veronika | vicki | vicky | victor | victoria | vijay | vikram | viktor | viktoria
  vince | vincent | viola | vitaly | vladimir | volodymyr | volker | walter | wanda | warren | wayne | wei | wendy | werner | wilfred | wilhelm | william | wolfgang | xavier | yana | yasmin | yevgeny | yoko | yolanda
  yuki | yulia | yuri | yuriy | yusuf | yves | yvonne | zachary | zainab | zoe | zoltan
  александр | алексей | анастасия | анатолий | андрей | анна | борис | валентина | василий | виктор | виктория | виталий | владимир | вячеслав | галина | геннадий | георгий | григорий | дарья | денис | дмитрий | евгений
  екатерина | елена | иван | игорь | илья | ирина | кирилл | константин | леонид | людмила | максим | мария | марина | михаил | наталья | николай | оксана | олег | ольга | павел | пётр | роман | светлана | сергей | станислав
  татьяна | юлия | юрий | ярослав | володимир | олександр | олексій | андрій | сергій | дмитро | євген | катерина | олена | ігор | ірина | марія | микола | наталія | михайло | тетяна | юрій | анатолій | василь | петро
`),
);

/** What stands before a name and is never a headline's last word, as written. Source: own compilation. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  parseList(`
  Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Miss | Dr | Dr. | Prof. | Professor | Sir | Dame | Lord | Lady | Sen. | Rep. | Gov. | Lt. | Gen. | Maj. | Col. | Sgt. | Capt. | Adm. | Rev. | Judge | Justice | Senator | Congressman | Congresswoman
  Representative | Governor | Mayor | President | Minister | Chancellor | Secretary | Ambassador | General | Colonel | Captain | Sergeant | Detective | Officer | Pope | King | Queen | Prince | Princess | Saint | St. | Sheikh
  Herr | Frau | Monsieur | Madame | M. | Mme | Señor | Señora | Sr. | Sra. | Don | Signor | Signora | Pan | Pani | Господин | Госпожа | Пан | Пані
`),
);
