/** Hundredths by which each form of a sentence (`matterForms`) speaks for a treaty. Made by training/matter/train-matter.ts, whose README says of what. */
const WEIGHTS = `
#date 146,#document 33,#meeting 287,#name -137,#number 52,#other-treaty -13,#states 238,#treaty 363,a 10,aback -14,abandon -47,abbreviat -10,abid -16
ability -42,abl -73,abolish -23,abort -8,abortion -71,about -114,abov -96,abrasiv -6,abroad -30,absenc -25,absente -10,absolut -16,absolutely 11
absorb -5,abstain 12,abstention 106,abstract -7,absurd -14,abundanc -10,abus -21,academic -6,acced 255,accelerat -21,acceleration -16,accept 107
acceptanc -25,acces -110,accessibility -6,accessibl -41,accession 215,accessory -9,accident -17,accolad -5,accommodat -22,accommodation -39
accompany -8,accomplish -18,accomplishment -12,accord 10,accordingly -22,account -103,accountabl -36,accreditation -26,accru -11,accrual -15
accumulat -6,accuracy -27,accurat -19,accus 67,achiev -49,achievabl -16,achievement -44,acid -5,acidity -21,acknowledg -68,acquiesc -14,acquir 6
acquisition -10,acros -116,act 120,action -56,actionabl -5,activ -68,activation -11,actively -19,activism -10,activist -43,activity -102,actor -10
actres -5,actual -44,actually -114,actuarial -10,actuary -9,ad -42,adapt -21,adaptation -5,adapter -9,add 26,addiction -5,addictiv -5,addition -87
additional 63,additionally -21,addres -119,adequat -17,adequately -5,adher -17,adjust -16,adjustabl -13,adjustment -27,admin -5,administer -22
administration -54,admiral 27,admirer -17,admission -18,admit -45,admittedly -10,adolescent -20,adopt 160,adopte -12,adoption -55,ads -47,adult -71
advanc -31,advancement -9,advantag -77,adventur -9,advers -31,adversary -30,advertis -35,advertisement -16,advertiser -13,advic -38,advis -41
adviser 40,advisory -9,advocacy -24,advocat -85,aesthetic -8,aesthetically -8,affair 16,affect 9,affiliat -27,affirm -27,affirmativ -7,afford -31
affordability -9,affordabl -41,afloat -16,afraid 30,after -57,afternoon -67,afterthought -21,afterward 86,again 47,against -36,age -86,agency 27
agenda -42,agent -22,agentic -8,aggregation -5,aggregator -14,aggressiv -19,aggressively -21,agnostic -10,ago -54,agr 32,agre 45,agreement -8
agricultur -9,agrivoltaic -11,ahead 79,aid 12,air -71,aircraft 87,airfar -7,airlin -19,airplan -6,airport -40,airstrik -38,aisl -9,aka -6,al -34
alarm 90,album -10,alcohol -7,alert -12,algorithm -43,alien -15,alienat -10,align -37,alik 19,aliv -25,all -32,alleg -37,allegation 46,allegianc -27
allergic -11,alleviat -11,allianc 98,allocat -24,allow 106,alloy -11,allud -18,ally 60,almost -154,alon 29,along -19,alongsid -6,already 70,also -32
alt -8,altar -14,alter -36,alternat -10,alternativ -30,although -92,altogether -6,aluminum -15,alway -118,am 8,amas -8,amateur -7,amaz -26
ambassador 139,ambitious -21,amend -14,amid -6,amino -5,ammunition 77,amnesty -12,among -14,amount -41,ampl -9,an -13,ana -9,analys -7,analysis -66
analytic -46,analyz -38,anchor -31,ancient -43,and -141,anecdot -10,anger -46,angl -28,angry -26,anim -10,anima -8,animal -19,animat -10,animation -17
annex 119,anniversary -27,announc 25,announcement 51,annoy -17,annual 8,annually -63,anoint -5,anonymity -47,anonymous -7,another -65,answer 31,ant -12
antiabortion -16,antic -11,anticipat -21,antiqu -9,anxiety -22,anxious -9,any 31,anybody 117,anymor -24,anyon 56,anyth -20,anytim -6,anyway -29
anywher -35,apart 18,apartment -14,aphid -7,apologiz -11,apology -22,app -107,appal -8,apparatus -5,apparel -9,apparent -14,apparently -27,appeal -78
appear -85,appearanc -51,append -10,appetit -5,applaud 14,applianc -29,applicant -6,application -84,apply 68,appoint -37,appointe -6,appointment -22
appreciat -27,apprehension -11,approach -119,appropriat -43,appropriately -5,approv 96,approval 103,approximat -14,approximately -49,arbitrary -10
arc -13,archipelago 55,architect -10,architectur -28,are 95,area -40,areas 33,arena -29,arent -39,argu -24,argument -18,aris -20,arm 209,army 143
aroma -14,aromatic -12,aros -11,around -117,arrang -16,arrangement -30,array -14,arrest -18,arriv -17,arrival 51,arsenal 104,art -59,articl 168
articulat -17,artificial -23,artillery 125,artist -35,as -24,asham 92,asid 41,ask 129,asleep -7,aspect -28,ass -7,assault -31,assembl -32,assembly -24
assert -32,assertion -25,asses -21,asset -38,assign -36,assignment -24,assist 15,assistanc -23,assistant -14,associat -39,assuag -23,assum -70
assumption -34,assur -10,assuranc -18,asthma -6,astrophotography -14,asylum -25,athlet -18,athletic -5,atmospher -6,atop -11,attach 11,attachment -18
attack -79,attacker -40,attempt -130,attend -53,attendanc -20,attende -31,attention -21,attest -7,attestation -9,attir -16,attitud -35,attorney -76
attract -29,attraction -8,attractiv -16,attribut -54,attribution -6,auction -6,audienc -68,audio -22,audiobook -11,audit -38,audition -5,authentic 60
authentication -16,authenticity -6,author -46,authoritarian -13,authority 8,authoriz -54,authorization -7,auto -10,autobiography -6,automaker -7
automat -24,automatic -13,automatically -54,automation -39,autonomous -22,autonomy -9,autumn -40,availability -22,availabl -135,averag -130,avers -6
avoid -81,await 57,awak -25,awar -38,award -55,awarenes -11,away 63,awesom -5,awkward -24,awkwardly -11,axis -19,baby -37,back -6,backbon -8
backend -11,backer -19,backflow -6,background -47,backlash -11,backpack -23,backtrack -12,backup -13,backyard -8,bad -71,badly -13,bag -56,bait -18
bak -26,bakery -20,bal -29,balanc -63,balk -6,ballistic -25,balloon -6,ballot -77,ban 64,band -29,bank -85,banker -20,bankruptcy -37,banner -8,bar 27
barbel -7,barely -33,bargain -44,barrag -7,barrier -37,bas -139,basal -17,baselin -43,basement -17,bash -15,basic -63,basically -26,basil -11,basis -59
basket -12,batch -52,bath -11,bathroom -30,batter -6,battery -78,battl -84,battlefield -30,battleground -20,be 34,beam -13,bean -34,bear -56,bearer -17
beat -35,beaten -10,beautiful -100,beautifully -10,beauty -26,becaus -129,becom -6,bed -46,bedroom -16,been -21,beetl -10,befor 52,beforehand 40
begin -41,beginner -34,behalf -14,behavior -39,behavioral -8,behind -79,beholden -17,being -44,belief -41,believ 53,believer -9,belong 154,below -82
belt -10,bench -10,benchmark -46,beneath -5,beneficial -28,benefit -113,bent -27,bereavement -9,berry -22,besid -17,best -214,betrayal 34,better -127
between -43,beverag -6,beyond -89,bid -44,biennial -11,big -47,bigger -46,biggest -81,bigot -14,bigotry -20,bik -8,bil 37,billion -35,billionair -86
bin -15,bind 271,binding -7,bio -18,biodegradabl -14,bioengineer -6,biological 56,biologist -13,biology -7,biometric -12,bipartisan -7,bird -13
birth -43,birthday -8,birther -26,bit -87,bitter -12,black -93,blacklist -6,blad -15,blar -10,blast 66,blaz -6,bleach -6,blend -18,bles 86,bloc -40
block -81,blockchain -24,blog -30,blond -7,blood -26,bloody -29,bloom -27,blossom -21,blow -24,blown -18,blu -30,blunt -10,blur -5,board -33
boardroom -6,boast -9,body -103,boil -5,bold -19,bomb 193,bomber 44,bon -18,bond -7,bonus -13,boo -11,booby 10,book -120,bookkeep -7,booklet 6,boom -26
boost -40,boot -30,bootcamp -6,booth -13,bor -26,border 39,born -65,borrow -6,bos -16,both 25,bother -23,bottl -18,bottom -73,bounc -9,bouncy -5
bound -9,boundary -16,bounty -5,bouquet -6,boutiqu -20,bow -6,bowl -14,box -39,boy -20,boycot -20,bps -8,brac -8,bracket 62,brain -36,brainer -7
brak -19,branch -24,brand -119,brav -11,breach 93,bread -67,breakdown -21,breaker -10,breakfast -20,breast -7,breath -15,brew -54,brewer -15,brib -5
brid -10,bridal -12,bridesmaid -12,brief -98,briefly -27,brigad 80,bright -24,brighter -8,brightly -10,brightnes -9,brilliant -9,bring -23,brittl -8
broad -27,broadcast -7,broadcaster 44,broaden -14,broader -15,broadly 41,broccoli -6,broker -40,brother -14,brought 58,brows -8,browser -33,bruis -14
brush -40,brut -18,bubbl -26,buck -6,bucket -6,bud -20,budget -110,buffer -17,bug -41,build -157,builder -33,building -18,built -73,bulk -22,bully -17
bump -20,bunch -8,bungalow -16,bureaucracy -8,burn -28,burrow -19,bury 84,bus -41,busines -129,businessman -34,bust -9,busy -13,but -225,button -17
buyer 5,buzzword -21,by 21,byt -50,cabbag -5,cabinet 56,cabl -53,cach -29,caf -10,caffein -10,cak -18,cal 35,calculat -23,calculation -11,calculator -5
calendar -24,caliber -8,caliper -6,calm -12,calmer -15,calory -8,camel -11,camera -56,cameras -57,camp -41,campaign -184,campaigner 193,campus -8
can 38,cancel -28,cancellation -9,cancer -10,candidacy -40,candidat -260,candl -11,cannot 79,cant -66,canvas -8,cap -39,capability -48,capabl -10
capacity -39,capita -10,capital 78,capitalism -11,capitalist -6,capitaliz -6,capricious -6,capsul -17,captain 71,caption -12,captur -69,car -71
caraf -19,carb -6,carbon -59,card -83,cardboard -7,career -24,careful -24,carefully -47,carpet -10,carrier -17,carrot -8,carry -63,carv -20,cas -42
cash -46,casino -15,cast -105,casual -13,casualty 22,cat -5,catalog -6,catalogu -5,catastrophic -5,catch -28,categorization -9,category -62,cater -43
caterer -15,caucus -92,caucusgoer -6,caught -30,caus -70,caution -16,cautionary -6,cautious -6,cautiously -12,cavity -12,ceas 38,ceil 125,ceiling 108
cel -55,celebrant -10,celebrat -55,celebration -22,celebrity -21,cellphon -10,cellular -9,censor -11,cent -7,center -94,centerpiec -15,centr 34
central -63,centraliz -6,centrist -24,century 30,cereal -8,cerebral -6,ceremony -36,certain -67,certainly -60,certificat -54,certification -63
certify -42,chain -47,chair 53,chairman -68,chairmen -9,chairwoman -23,challeng -53,champion -37,chanc -93,chang -21,changer -7,channel -43,chant -30
chao -20,chaotic -14,chapter -25,char -6,character -61,characteristic -24,charg -59,charger -24,charity 22,charm -17,chart -13,charter -21
chartreus -10,chas -16,chassis -7,chat -17,chatbot -7,chatter -7,cheap -6,cheaper -34,cheapest -18,cheat 19,check -99,checkbox -17,checklist -19
checkout -14,checkpoint -7,cheer -20,chees -7,chef -6,chemical 112,cherish -6,cherry -28,chest -37,chew -9,chicken -12,chief -77,child -42
childhood -12,children -124,chip -28,chocolat -13,choic -87,cholesterol -12,choos -87,choreograph -8,chos -28,chosen -30,chronic -15,chunk -38
church -22,circl -42,circuit -38,circular -9,circulat -16,circumstanc 139,circus -26,cit -84,citizen -82,citizenship -18,city -129,civic -11,civil 52
civilian 74,civiliz -9,claim 16,clamor -6,clamp -7,clarification 121,clarify -8,clarity -14,clas -107,clash -26,classic -27,classical -7
classification -13,classify -98,classroom -10,claus 93,clean -91,cleaner -10,cleanup -18,clear 104,clearanc 233,clearest -17,clearly -63,clematis -15
clerk -25,clever -9,cleverly -7,click -61,client -84,climat -102,climb -40,clinch -26,cling -12,clinical -17,clip -15,clock 47,clon -10,clos -91
closely -70,closer -55,closest -23,closur -17,cloth -47,cloud -89,cluster 124,cm -10,co -65,coach -10,coal -68,coalition 52,coat -23,cobbl -14
cocktail -6,cod -123,codebas -21,codegen -12,codepoint -12,codify -7,coffe -182,cognition -21,cognitiv -11,cohort -13,coin -34,coincid -14,cold -16
colder -7,collaborat -17,collaboration -32,collaps -30,collar -18,collator -6,collect -42,collection -28,collectiv -7,colleg -49,color -86,colour -6
column -65,com 13,combat -15,combin -35,combination -30,comfort -21,comfortabl -43,comfortably -8,comfy -6,command 43,commander 71,comment -95
commentator -8,commerc -46,commercial -75,commission -24,commit -20,commitment -14,committeeman -34,common -75,commonly -12,communicat 24
communication -54,communist -20,community -112,commuter -12,compact -27,companion -5,company -203,compar -83,comparabl -13,comparison -19
compassionat -14,compatibility -12,compatibl -18,compel -31,compensat -28,compensation -5,compet -61,competenc -7,competition -27,competitiv -60
competitor -35,compil -10,complain 72,complaint 75,complet -14,completely -59,completion 58,complex -57,complexity -35,complianc 101,compliant -14
complicat -42,compliment -18,comply -10,component -42,compos -20,composition -19,compost -10,compound -63,comprehensiv -53,compris -23,compromis -54
comput -37,computational -16,computer -68,conceal -7,conced 19,concentrat -19,concentration -26,concept -51,conceptual -9,concern -102,concert -42
concession -33,concis -10,conclud 40,conclusion -42,concret -22,condemn 23,condition -86,conditioner -9,conduct -90,conferenc 64,confidenc -28
confident 43,confidentiality -16,confidently -5,configur -13,configurabl -9,configuration -38,confin -14,confinement -14,confirm -23,conflict -17
conform -25,confront -21,confrontation -11,confus -23,confusion -8,congressional -74,congressman -28,connect -56,connection -44,connectivity -22
connector -5,connoisseur -17,conscienc -46,conscious -10,consciousnes -5,conscript 10,consecutiv -14,consensus -15,consent 114,consequenc -71
consequently -8,conservatism -22,conservativ -148,consider 34,considerabl -18,considerably -7,consideration -33,consist -8,consistency -12
consistent -44,consistently -18,consol -23,consolidat -8,conspiracy -20,const -7,constant -20,constantly -26,constitutional 12,constrain -13
constraint -10,construct -6,construction -35,consulat -13,consult -35,consultancy -6,consultant -29,consultation -8,consum -36,consumer -44
consumption -31,contact -56,contactles -6,contain -34,container -10,contaminat 43,contemplat -9,contender -23,content -98,contention -28,contest -95
context -45,contextual -11,contiguous -21,continent 64,continu -27,continually -15,continuation -13,continuous -8,continuously -13,contract -48
contractor 73,contradict -7,contradictory -16,contrary 6,contrast -54,contribut -60,contribution 34,contributor -13,control -65,controversial -30
controversy -40,conven -20,convenienc -9,convenient -12,conveniently -7,convention -39,conventional -21,conversation -66,conversely -19,conversion -9
convert -20,converter -30,convey -18,convict -24,conviction 86,convinc 100,cook -24,cooki -8,cool -29,cooler -6,cooperat -16,cooperation 14
coordinat -32,coordination -12,coordinator -8,cop -12,copper -21,copyright -41,cor -52,cord -44,corn -10,corner -28,cornerston -6,corporat -38
corporation -34,correct 17,correction -24,correctly 37,correlation -5,correspond -10,corridor 98,corruption -20,cosmetic -6,cost -13,costly -16
cotton -45,could 10,couldnt -41,couldv -8,councillor 40,counsel -18,count 95,countdown 70,counter -53,counterfeit -12,counterproductiv -5,countles -7
country 127,county -62,coup -39,coupl -119,courag -7,cours -20,coursework -7,court -20,courtesy -10,courthous -16,cousin -11,cover 41,coverag -51
covet -7,cozy -20,crack -29,cradl -16,craft -35,crank -6,crash -21,craz -15,crazy -19,cream -9,creas -8,creat -137,creation -17,creativ -30
creativity -26,creator -33,creatur -18,credential -26,credibility -7,credibl -17,credit -54,creditor -21,crew -26,crim 58,criminal 16,crippl -6
crisis -45,criteria -28,critic 10,critical -58,critically -16,criticism -10,criticiz -81,critiqu -7,crop -16,cros -49,crossover -7,crowd -87,crown -8
crucial -28,crud -7,cruis 51,crumbl 10,crush -34,cry -31,crypto -58,cryptocurrency -16,cryptography -17,crystal -11,crystalliz -7,ctx -8,cub -7
cucumber -15,cue -16,cuf -10,cuisin -30,culinary -5,culminat -11,culprit -10,cultivat -8,cultur -70,cultural -19,cup -33,cupboard -5,curat -9
curation -17,curb -8,curious -11,currency -57,current -47,currently -25,curriculum -6,curv -12,cushier -7,cushion -9,custom -50,customer -59
customiz -14,customizabl -13,customization -20,cut -81,cutof -23,cutter -8,cyber -25,cyberattack -22,cybersecurity -24,cycl -48,cylinder -7,dac -10
dagger -10,daily -23,dairy -10,damag -34,danc -30,danger 11,dangerous 20,dar -11,dark -46,dashboard -16,dat 87,data -155,databas -34,dataset -6
datetim -31,daughter -19,dawn -16,day 129,daylight -6,daytim -9,de -55,dead 29,deadlin 188,deadlock -42,deal -189,dealer -14,dealing -8,death -78
debat -104,debt -60,debug -13,debut -5,decad 9,decay -13,decent -25,decid 85,decidedly -7,decision 124,decisiv -9,decisively -12,deck -17,declar 90
declaration 88,declin -97,declutter -8,decor -5,decre 36,decreas -45,decry -13,dedicat -26,deductibl -7,deduction -7,deem -16,deep -43,deepen -17
deeper -23,deeply -54,default -45,defeat -69,defect -13,defection -31,defenc 220,defend -23,defender 12,defens -87,defer -39,defiant -5,deficit -43
defin -43,definitely -44,definition 42,defund -17,defy -17,degre -56,delay -29,delegat -57,delegation 138,delet -25,deliberately -32,deliberation -11
delicat -12,delicious -11,delight -13,deliver -54,demand -40,demin 111,deminer 116,demo -16,democracy -61,demographic -32,demon -12,demonstrat -32
demonstration -24,denial -13,denim -6,denounc -17,dens -5,dental -9,deny 58,depart 42,departur 134,depend -73,dependency -20,dependent -9,depict -12
deplor 42,deploy -60,deployment -44,deport -23,deportation -36,depos -14,deposit 135,depositary 285,deposition -16,depression -37,depressiv -12
depth -13,deputy 207,derail -15,derid -19,deriv -8,derivation -6,descend -12,descent -12,describ -8,description -17,desert 22,deserv -47,design -130
designat -22,designer -28,desir -39,desk -17,desktop -24,desperat -12,desperately -14,despit -101,destination -25,destroy 145,detail -82,detain -15
detaine -30,detect -47,detection -10,deter -45,detergent -6,determin -103,determination -17,determinism -11,deterrent -16,detonat -9,detour -5
detractor -16,detrimental -6,devastat -21,develop 14,developer -65,development -82,devic 95,devot -20,diabet -6,diagnos -7,diagram -11,dial -13
diameter -8,dictator -5,dictatorship -14,didn -9,didnt -103,die -36,diet -35,dietary -13,differ 14,differenc -75,different -141,differentiat -12
differently -7,difficult -93,difficulty -34,dig -11,digit -28,digital -98,dignity -7,dim -7,dimension -34,diminish -21,din -26,dinner -55,dioxid -25
dip -19,diplomacy -10,diplomat 215,diplomatic -28,direct -64,direction -44,directiv -11,directly -56,director -23,directory -6,disability -7,disabl -9
disadvantag -8,disagre -20,disagreement -31,disappear -17,disappoint -19,disappointment -6,disapprov -8,disarmament 35,disaster -18,disastrous -29
disavow -12,discard -7,discharg -11,disciplin -11,disclos -75,disclosur -31,disconnect -9,discount -47,discover -47,discovery -43,discredit -10
discriminat -10,discrimination -12,discus -23,discussion -66,disdain -7,diseas -43,disgust -9,dish -29,disk -21,dislik -7,dismantl -11,dismis 58
dismissiv -8,disobedienc -14,disorder -16,disparag -9,disparat -13,dispenser -10,displac -22,display -53,dispos -10,disposabl -6,disput 85
disqualify -15,disregard -9,disrespect -8,disrupt -31,disruption -30,disruptiv -6,dissatisfaction -20,dissent -10,dissolution -18,dissolv -8
distanc -71,distant -41,distinct -29,distinction -18,distinctiv -10,distinguish -19,distract -21,distraction -6,distribut -24,distribution -12
district -72,distrust -6,disturb -11,ditch -7,div -20,divers -30,diversity -6,divid -68,dividend -10,division -46,divisiv -20,divorc -19,do 59
doabl -18,doc -12,doctor 68,doctorat -7,document -51,documentary -8,documentation -22,doesnt -130,doi -105,doing -82,dollar -98,domain -30,domestic 55
dominanc -23,dominant -22,dominat 6,domination -7,donat -35,donation -65,donor 52,dont -179,door -36,dorm -9,dos -10,doubl -45,doubt 95,dough -60
down -67,download -32,downsid -53,downtown -40,dozen 37,draft -68,drag -14,drain -20,drama -14,dramatic -25,dramatically -15,drastically -22,draw -39
drawback -17,drawer -36,drawn -37,dread -9,dream -59,dres -11,dresser -19,drew 22,drift -9,drink -59,drip -11,driv -62,driven -30,driver -36,drop -20
droplet -8,drought -5,drov -30,drug -66,drum -7,dry -57,dryer -18,dst -7,du -9,dual -48,due 54,dug -7,dul -9,dumb -5,dumbbel -22,dump -28,dunk -16
duplicat -9,dur -145,durabl -20,duration 29,dust 22,duty 80,dy 33,dye -27,dynamic -21,e -52,each -31,ear -6,earbud -44,earlier 72,earliest -16
early -105,earn -90,earning -10,eas -19,easier -48,easiest -22,easily -76,easy -111,eat -76,eaten -16,echo -42,eco -17,ecological -5,ecommerc -23
economic -48,economically -21,economist -16,economy -117,ecosystem -36,edg -72,edibl -11,edit -27,editor -64,editorial -24,educat -8,education -43
educational -6,educator -12,effect 77,effectiv 6,effectively -57,effectivenes -11,efficiency -21,efficient -39,efficiently -19,effort -150,eg -5
egg -33,either 36,elaborat -7,elder -11,elderly -8,elect -115,election -239,electoral -39,electorat -18,electric -48,electrical -46,electrician -27
electricity -23,electronic -27,eleganc -6,element -58,elementary -5,elevat -11,elicit -9,elif -11,eligibility -48,eligibl -28,eliminat -53,elit -47
elliptical -5,els 20,elsewher 11,em -10,email -180,embargo 63,embark -11,embarras 73,embassy -40,embattl -30,embed -12,emblematic -10,embrac -61
embryo -6,emerg -59,emergency 36,emission -70,emotional -12,emotionally -6,empathy -6,emphasis -6,emphasiz -14,empirical -5,employ -53,employe -147
employer -57,employment -43,empower -33,empty 26,enabl -36,enact -18,enamor -6,encod -14,encompas -8,encounter -29,encourag -56,encryption -25,end 65
endanger 86,endeavor -7,endles -5,endors -86,endorsement -59,endpoint -6,endur -14,enduranc -7,energiz -5,energy -41,enforc -37,enforcement -65
engag -49,engagement -32,engin -51,engineer 69,enhanc -31,enjoy -49,enormous -28,enormously -13,enough -9,enrich -7,enrollment -21,ensur -87,entail -6
enter 97,enterpris -54,entertain -14,entertainment -13,enthusiasm -5,enthusiast -7,enthusiastic -14,enthusiastically -20,entir -56,entirely -16
entirety -9,entitl -8,entity -17,entranc -12,entrepreneur 42,entry 59,environment -38,environmentalist -17,envision -10,epic -9,epidemic -9,episod 15
equal -37,equality -6,equally -12,equation -43,equip -5,equipment -13,equity -11,equivalent -20,equivocation -7,era -66,eras -18,erect -12
ergonomic -34,erosion 56,error -32,erupt -11,eruption -14,escalat -22,escalator -5,escap 13,especially -89,espionag -13,espresso -24,essay -36
essenc -17,essential -61,essentially -41,establish -66,establishment -116,estat -25,estimat -96,estimation -9,et -11,etc -34,ethanol -8,ethnic -8
etho -5,etiquet -15,evad -19,evaluat -22,evaluation 10,evangelical -9,even -81,evenhand -7,evening -16,evenly -19,event -97,eventually -48,ever 41
evergreen -5,every 41,everybody -9,everyday -31,everyon -54,everyth -58,everywher -48,evidenc 43,evident -10,evil -17,evolutionary -6,evolv -50,ex -7
exact -30,exactly -85,exaggerat -10,exam -42,examin -13,exampl -104,exc 50,exceed -39,exceedingly -9,excel -31,excellenc -7,excellent -43,except 54
exception 103,exceptional -7,exces -20,excessiv -6,excessively 16,exchang -37,excis -6,excit -19,exclusion -5,exclusiv -39,exclusively -30,excus 76
execut -27,execution -23,executiv -65,exemplary 46,exempt 171,exemption -17,exercis -68,exhaust -10,exhibit -35,exhibition -31,exil -29,exist -87
existenc -11,existential -6,exit 235,expand -110,expansion -5,expansiv -5,expect 142,expectation -83,expel 6,expens -40,expensiv -67,experienc -87
experiment -13,experimental -14,experimentation -17,expert 69,expertis -22,expir 80,expiration -24,explain 37,explainabl -9,explanation -35
explicit -26,explicitly -31,explod -20,exploit -14,exploitation -7,explor -57,exploration -7,explosion 39,explosiv -15,export 60,expos -59,exposur -9
expres 26,expression -11,extend 124,extensibl -6,extension 202,extensiv -33,extensively -14,extent -24,exterior -5,external -18,extol -5,extra -42
extract -20,extraction -7,extradit -19,extraordinary 72,extras -17,extrem -23,extremely -31,extremism -24,extremist -39,exud -11,eye -49,eyebrow -17
fabric -43,fac -61,facial -6,facilitat -5,facility -75,fact 31,faction -10,factor -74,factory -25,faculty -16,fad -11,fail -28,failur -12,fair 49
fairly -14,fairy 81,faith 57,faithful -16,fak -30,fal 76,fallout -6,fals -47,fam -6,familiar -36,family -146,famous -35,famously -37,fan -35,fancy -14
fantastic -26,fantasy -24,far 11,farm -29,farmer 55,farther 34,fascinat -10,fashion -18,fast -87,faster -39,fastest -15,fat -40,fatal -22,father -34
fatigu -21,faucet -10,fault -29,favor -60,favorabl -18,favorit -67,favour 217,favourit -14,fax -27,fear 56,fearful -8,feasibl -5,feat -18,featur -128
federal -168,fee -102,feed -15,feedback -18,feel -47,feeling -13,feet -46,fellow -33,felon -22,felony -12,felt -62,femal -21,feminin -5,fenc 95
fermentation -16,fern -5,ferocious -19,fertil -16,fertility -7,fertiliz -9,fertilizer -8,festival -21,fetch -10,feud -6,fever -11,few -14,fewer -48
fft -10,fiber -11,fibr -6,fiction -27,fidelity -11,field 60,fierc -13,fight -40,fighter -35,figur -39,fil -188,filer -14,film -58,filmmaker -17
filter -54,fin 23,final -42,finaliz -35,finally -76,financ -68,financial -87,financially -7,find 27,finding -30,finer -7,finger -5,finish 55,fintech -8
fir 35,firearm -37,firepower -8,firewal -5,firework -10,firm -19,firmly -13,firmwar -15,firsthand -13,firstly -8,fiscal -78,fit -39,fitnes -41
fitting -6,fiv -8,fixtur -9,flag -32,flagsharelikereplysara -10,flagship -25,flak -6,flash -6,flat -31,flavor -27,flavour -14,flaw -11,fle -24,flew -16
flexibility -37,flexibl -28,flight 18,flimsy -8,flip -40,flock -6,flood -23,floor -136,floral -22,flour -25,flourish -14,flow -36,flower -56,fluent -13
fluk -14,fly -28,foam -28,focal -7,focus -140,focuser -6,foe -9,fold -50,foldabl -12,foliag -18,folk -16,follow 102,follower -38,font -15,food -100
foot -39,footag -23,footbal -8,footprint -13,footstep 15,footwear -11,for -38,forbid 125,forbidden 162,forc 174,forceful -19,forcefully -13
foreigner -16,foremost -8,forese 10,foreseeabl 29,forest 11,forever -41,forget 25,forgiv -6,forgotten 51,form -125,formal -27,formally -21,format -50
formation -9,former 21,formerly -22,formula -7,forth -11,fortification 19,fortun -7,fortunately -7,forum -36,forward -89,foster -7,found -64
foundation -79,foundational -11,founder -54,fraction -5,fractur -18,fragil -27,fragment -8,fragranc -14,fram -25,framework -60,franchis -31,frankly -10
fraud -29,fraught -18,fre -64,freedom -22,freelanc -9,freelancer -9,freez -16,frequency -7,frequent -21,frequently -47,fresh -46,freshly 6,fridg -7
friendly -59,friendship -10,fring -10,from -30,front -22,frontier 46,frontlin -7,frontrunner -15,frother -5,frozen -27,fruit -37,frustrat -20
frustration -39,fryer -5,ft -23,fuel -50,ful -7,fulfil 44,fully -55,fun -65,func -12,function -82,functional -15,functionality -23,fund -40
fundamental 26,fundamentally -50,fundrais -55,fundraiser -21,funeral -15,funnel -19,funny -6,furious -9,furnac 30,furnitur -34,furor -6,further 15
furthermor -15,fus -19,fusion -7,futur -102,futurist -5,fuzzy -8,gaf -18,gain -68,gaiter -9,gallon -8,galvaniz -5,gam -108,gambl -17,gamer -5,gang -16
gap -13,garag -15,garbag -18,garden -32,gardener -9,garlic -9,garment -23,garner -33,gas 35,gasket -8,gasolin -7,gather -9,gaug -13,gay -30,gear -23
gearhead -13,gem -6,gender -37,general 88,generaliz -10,generally -22,generat -71,generation -62,generational -5,generativ -11,generator -25,generic -7
generous -24,genius -21,genocid 29,genr -26,gentl -8,gentlemen -5,genuin -11,genuinely -10,geographic -10,geography -7,geopolitical -10,germ 61
gestur -16,get -97,giant -18,gift -24,gigantic -8,girl -27,giv 78,glad 29,glanc -12,glas -49,glasswar -15,glob -26,global -147,globally -36,gloomy -8
glorious -9,glossy -16,glov -17,glu -16,glut -17,gluten -20,go -9,goal -112,goat -7,goddes -8,goe 131,goer -25,golang -7,golden -18,golf -46,golfer -6
gonna -19,good -33,goodby -14,goodnes -12,gorgeous -16,got -80,gotten -34,governanc -9,government 158,governor -101,grab -61,gracefully -13,grad -34
gradually -44,graduat -38,graduation -11,grain -29,gram -30,grant 103,grap -44,graph -10,graphic -26,grappl -5,gras -5,grasp -7,grassroot -7
grateful -10,gravitat -14,gravity -8,gre -7,greas -10,great -129,greater -36,greatest -33,greatly -11,green -56,greenhous -32,greet -10,grew -24
grey -7,grid -6,gridlock -8,grim -29,grind -10,grip -17,grit -7,grocery -13,grommet -8,groomsmen -7,groov -17,gros -17,ground 46,groundwork -7,group 28
grow -112,grown -52,growth -91,guarant -7,guarante 78,guard 56,gues 12,guesswork -13,guest -62,guid -65,guidanc -16,guidelin -26,guilty -19,gum -7
gun 25,guy -48,guylin -8,gym -79,habit -25,hack -80,hacker -32,hadnt -12,haier -12,hail -13,hair -24,hal 25,half -22,halfway -12,hallucination -15
halt -28,halv 12,hammer -25,hammock -52,hand 34,handful 29,handl -82,handlebar -14,handler -13,handmad -16,handof -18,handy -19,hang -10,hanger -5
happen -103,happy -57,harassment -7,hard -126,hardcover -8,harden -14,hardwar -27,hardwir -7,hardwork -13,harm -19,harmful -12,harmonious -14
harnes -21,harsh -21,harvest -23,hash -19,hashtag -10,hasnt -50,hasten -12,hastily -6,hat -53,hatr -36,haul -25,hav 112,havent -21,hazard -22
hazardous -8,he -218,head -117,headach -12,headcount -8,header -23,headles -8,headlin -29,headphon -39,headquarter -47,heal -35,health -99,healthcar -8
healthier -19,healthy -39,hear -6,heard -48,hearing -9,heart -58,heartbreak -6,hearty -5,heat -57,heater -20,heavier -9,heavily -54,heavy -56,hed -7
hee -12,heel -16,hefty -25,height -40,hel -48,helicopter 67,helm -12,helmet -8,help -54,helpful -41,hemp -19,henc -6,her -198,herb -10,herbaceous -11
herder -6,hero -12,herself -17,hiccup -9,hid 117,hidden -18,hierarchy -20,high -115,higher -62,highest -47,highlight -41,highly -60,highway -15
hijack -15,hik -19,hiker -9,him -156,himself -64,hint 52,hip -7,hir -84,his -160,historic -21,historical -34,historically -13,history -119,hit -58
hitbox -5,hitch -6,hol 8,hold 56,holiday -38,hom -26,homegrown -6,homeowner -52,homeownership -13,hometown -7,honest -14,honestly -6,honesty 49
honeymoon -13,honor -36,honour 106,honourabl 29,hood -19,hook -15,hop 136,hopeful -30,hopefully -18,horizon -28,horribl -17,horrific -5,horrify -5
horror -8,hospital -34,hospitality -5,host -43,hostag -29,hostel -16,hostil 53,hostility 11,hot -75,hotel -84,hotter -7,hottest -9,hour -94,hous -47
household -38,houseplant -16,how 6,however -124,hppa -17,hrs -31,http -108,hub -11,huddl -15,hue -7,hug -67,human 37,humanitarian 6,humanity 47
humbl -28,humid -9,humiliat -6,hundr -26,hundred -44,hunt -37,hurdl -20,hurt 70,husband -22,hybrid -24,hydrat -13,hydration -8,hydrogen -40,hyp -24
ice -16,icon -18,iconic -10,ideal -42,ideally -9,ideas -43,identical -7,identify -59,identity -44,ideological -35,ideology -15,ie -5,if -80,illegal -63
illegally -33,illustrat -9,imag -84,imagin -37,imagination -9,immediat 19,immediately -19,immensely -14,immigrant -110,immigrat -8,immigration -101
impact -86,impatient -10,imperativ -13,imperfection -13,implement -58,implementation -32,implication -27,implor -18,imply -17,import -32,importanc -54
important -171,importantly -8,impos -51,impossibl 28,impractical -6,impres -6,impression 6,impressiv -22,imprison -11,improv -54,improvement -59
improvis 78,in 10,inability -8,inaccurat -13,inadequat -16,inanimat -11,inappropriat -33,inbox -17,incentiv -11,incentiviz -7,inception -19,inch -48
incident -73,inclin -19,inclination -10,includ -156,inclusion -10,inclusiv -12,incom -54,incompatibl -12,incomplet -14,inconsistency -17
inconsistent -6,incorporat -29,increas -164,increasingly -56,incredibl -14,incredibly -42,incumbent -25,incur -6,ind -56,indefinit -12,indefinitely -12
independenc -18,independent -13,independently -22,index -71,indicat -65,indication -22,indicativ -9,indicator -8,indict -17,indigenous -13
indirectly -24,indispensabl -6,individual -76,individually -18,indoor -21,industrial -42,industry -123,ineffectiv -5,inefficient -11,ineligibl -20
inequality -8,inevitabl -24,inexpensiv -9,infamous -10,infant -6,infect -15,inferenc -20,infiltrat -23,infinit -14,infinity -10,inflammation -11
inflation -14,influenc -77,influencer -12,influential -21,info -9,inform -38,informal 33,informally 77,information -137,informational -6
infrastructur -28,infring -25,infus -6,ingest -7,ingredient -28,inhalation -8,inherent -13,inherit 10,inhibitor -6,inhuman -15,initial -13
initializ -12,initialization -7,initially -41,initiat -14,initiativ -38,inject -6,injection -16,injur -46,injury -25,ink -31,inn -12,inner -27
innocent -9,innovation -35,innovativ -10,input -31,inquir -6,inquiry -7,insect -13,insensitiv -16,insert -11,insertion -10,insid 60,insider -32
insight -37,insist -56,insistenc -15,inspect -10,inspection 190,inspector 208,inspir -43,inspiration -15,instal -56,installation -49,installer -13
instanc -47,instant -7,instantly -5,instead -97,institution -34,institutional -6,instruct -7,instruction -28,instrument 208,insufficient -17,insulat -7
insulation -10,insult -8,insuranc -80,insurer -12,insurmountabl -8,int -7,integrat -58,integration -60,intellect -18,intellectual -16,intelligenc 10
intelligent -6,intend 117,intens -20,intensely -9,intensify -19,intensity -35,intensiv -11,intensively -6,intent -21,intention -24,intentional -15
inter 10,interact -6,interaction -13,interactiv -12,interchangeabl -7,interest -106,interestingly -7,interfac -33,interfer -6,interferenc -7,interim -7
interior -32,intermediat -24,intermittent -7,intern -12,internal -71,internally -25,international -112,internet -46,internment -13,interpret -9
interpretation -7,interrupt -5,intersect -6,intersection -8,interstat -9,interval -12,interven -31,intervention -42,interview -142,intimat -12,into -37
intro -7,introduc -80,introduction -16,intruder -18,intuition -7,intuitiv -10,invad -7,invalid -7,invaluabl -8,invasion 72,invent -27,inventory -16
inversion -22,inverter -11,invest -45,investigat -54,investigativ -20,investigator -27,investment -75,investor -32,invit -62,invitation -23,invoic -10
invok -23,involv -88,involvement -23,inward -10,irony -5,irrelevant -14,irresponsibl -10,is 70,isl -12,island 47,isnt -98,isolat -45,isolation -9
issu -130,it 100,item -63,iteration -23,itinerary -25,itl -13,its 148,itself 9,jacket -8,jag -8,jail -11,janitor -8,jar -10,jean -12,jet -16,jewel -8
job -99,jog -22,join 241,joint -11,jointly -14,jok -28,jolt -17,journal -22,journalism -9,journalist -40,journey -31,joy -10,judg -59,judgment -29
juic -7,jump -34,junk -10,junta 64,jurisdiction -13,jurisdictional -10,jurist 72,jury -29,just -117,justify 54,keep 116,kernel -14,key -142
keyboard -51,keyword -21,kick -35,kid -38,kil -28,kilometr 229,kind 12,kingdom 10,kit -25,kitchen -44,km -13,kne -9,knew -23,knif -14,knit -6,knob -7
knock -16,know -77,knowledg -30,known -107,knuckl -15,lab -17,label -44,labor -55,laboratory -8,lack 9,lady -46,lag -6,land 73,landfil -10,landmark -52
landmin 125,landscap -72,languag -89,laps 26,laptop -45,larg 22,largely -58,larger -58,largest -84,last 43,lastly -6,lat -11,latency -17,later 36
latter 33,laugh -15,launch -36,law 68,lawful 25,lawfully -13,lawmaker 40,lawn -11,lawsuit -46,lawyer 98,lay 141,layer -38,layof -12,layout -28,lb -49
lbs -82,lead -121,leader -222,leadership -80,leaf -8,leafy -7,leak -18,lean 84,learn -121,learner -21,learnt -7,leash -6,least 21,leav 215,led -116
leeway -12,leg 41,legacy -35,legal 13,legality -16,legaliz -48,legally -47,legend -18,legendary -7,legislation -68,legislativ -26,legislator -11
legislatur -6,legitimat -6,len -19,length -13,lengthen 6,lens -9,les -74,lesser -7,lesson -63,let -114,letter 97,level -133,lever -18,leverag -47
levy -24,liability -38,liabl -19,liar -20,liberal -84,liberat -18,liberty -23,library -34,licens -48,lid -10,lie -15,lif -45,lifelong -14,lifesaver -6
lifespan -18,lifestyl -24,lifetim -27,lift -34,light -104,lighter -21,lightest -7,lightweight -26,lik -102,likely -9,likewis 85,limitation -29,lin -98
linen -19,liner -5,lineup -7,linger -6,link -63,liquid -9,liraglutid -6,list -50,listen -51,listener -18,listing -12,lit -20,literal -5,literally -11
literary -14,literatur -8,litigat -18,litigation -22,littl -117,liv -150,load -49,loaf -25,loan -28,lobby -64,lobbyist -16,local 19,locality -7
locally -16,locat -66,location -136,lock -51,locker -32,lodg 109,log -54,logic -25,login -6,logistic -15,logo -10,long 9,longer 27,longest -24
longstand -13,longtim -26,look -36,loom -17,loop -37,loophol -16,loos -12,los 28,loser -16,lost -81,lot -112,loud -13,louder -7,loudest -12,lov -99
lovely -26,lover -5,low -87,lower -91,lowercas -7,lowest -40,loyal -19,loyalty -6,luckily -12,lucky -6,lucrativ -9,lug -18,luggag -17,lump -7,lunch -14
lung -12,lur -12,lurk -6,luxury -32,ly -33,machin -105,mad -17,magazin -30,magic -37,magical -10,magnat -12,magnet -6,magnify -8,mail -53,main -94
mainly -18,mainnet -6,mainstream -78,maintain -75,maintenanc -28,major -144,majority -13,mak -32,maker 24,makeshift -7,makeup -10,mal -33,malwar -13
mammoth -7,man -58,manag -66,manageabl -8,management -69,manager -31,mandat -17,mandatory -12,maneuver -8,manifesto -21,manipulat -11,manner -18
mantra -8,manual -19,manually -14,manufactur -55,many 56,map 11,marathon -29,march -43,margin -53,marginal -12,marker -25,market -169,marketplac -5
marriag -41,marry -7,mas -90,mask -13,massacr -34,massiv -36,master -30,mat -51,match -42,material -122,maternity -8,math -42,mathematical -8
mathematician -16,matter 38,mattres -12,matur -11,maturity -15,maximalist -9,maximiz -19,maximum -18,may 210,mayb -75,mayor -9,mayoral -12,me -28
meal -39,mean -69,meander -9,meaningful -25,meant -69,meantim -5,meanwhil -16,measur -47,measurement -17,meat -9,mechanic -6,mechanical -19
mechanism 69,media -108,median -29,mediat -5,mediation -9,medical 53,medication -46,medicin -14,medieval -8,meditat -23,meditation -80,meditator -5
medium -29,meet 109,meeting 66,member 266,membership 127,memo -10,memorabl -16,memory -39,men -60,mental -40,mention -64,mentor -6,menu -24,menus -9
mer -8,merchant -12,merely 11,merg -39,merger -30,merit -11,mes -24,mesh -18,messag 16,messy -25,metadata -18,metal -12,metallic -7,metaphor -12
metastasiz -7,method -79,methodology -7,meticulously -20,metr -27,metric -25,metropolitan -16,mg -8,mic -24,micro -14,micropayment -16,microphon -27
mid -59,midday -16,middl -43,midnight -17,midsol -11,midst -7,might -15,migrant -35,migration -17,mil -140,mild -16,mileag -7,mileston -18,militant -35
military -116,milk -12,millennial -36,millimeter -25,million -27,min 464,mind -89,mindfulnes -29,mindset -9,minefield 219,mineral -8,minimal -14
minimalism -8,minimiz -25,minimum -53,minister 145,ministry 194,minor -32,minority -54,minus -9,minut -30,mir -7,miracl -19,mirror -18,mirrorles -14
mis 85,misguid -5,mishandl -14,misinformation -5,mislead -18,mismatch -11,misogynist -15,misrepresent -13,missil 234,mission 193,misstep -15,mistak 13
mitigat -12,mix -24,mixtur -5,mo -9,moan -12,mobil -61,mobility 21,mock -21,mod -39,model -109,moderat -40,moderator -10,modern -54,modest -20
modification 28,modify -19,modul -9,modular -10,mogul -14,mold -13,molecular -8,mom -12,moment -108,momentum -46,monastery -11,money 24,monger -22
monitor -43,monk -10,monotheistic -11,monstera -5,month 83,monthly -40,monumental -11,mood -17,moon -6,moot -18,mor -28,moral -36,moreover -29,morn -80
morning -7,mortal 37,mortar -10,mortgag -26,mosqu -15,most -55,mostly 13,moth -7,mother -24,motherboard -9,motion -45,motivat -27,motivation -18
motor -52,mount -23,mountain -14,mourn -6,mous -34,mouth -6,mov 7,movement -111,mover -58,movi -36,mow -14,mpg -6,much -174,muddl -13,multi -29
multigrain -8,multimeter -7,multinational -7,multipl -77,multiply -18,munition 83,murder -39,muscl -29,mushroom 36,music -33,musical -17,must 166
mustard 58,mut -16,mutual -26,my -69,myself -22,myth -10,mythology -12,n -40,nail -18,nam -54,nap -10,narrativ -15,narrow -20,narrowly -12,national -52
nationalist -23,nationally -17,nationwid -32,nativ -55,natur -70,natural -51,naturally -16,naval -11,navigat -14,navigation -12,near 77,nearby -27
nearest 65,nearly -123,nearshor -8,necessarily -18,necessary 44,necessity -15,neck -13,need 65,needl -32,needles -8,negativ -45,negligenc -21
negotiabl -41,negotiation -44,neighbor -30,neighborhood -35,neighbour 171,neither 128,nerd -9,nerv 37,nervous -15,net -49,network -113,neuroscienc -6
neurotransmitter -5,neutral -40,neutrality -12,neutraliz -14,never 160,nevertheles 16,new 15,newcomer 98,newer -34,newest -6,newly -36,newsletter -54
newspaper 22,next 46,nic -30,nicely -8,nich -19,nicknam -5,night -98,nightclub -8,nightly -7,nightmar -9,nil -7,no 111,nobody 199,nod -17,noir -7
nois -17,noisy -14,nominal -5,nominat -89,nomination -141,nomine -167,non 120,nonetheles -14,nonprofit -45,nonrefundabl -12,nonsens -19,nonstick -6
noon -7,nor 127,norm 33,normal -40,normally -16,northern 15,nos -27,notabl -33,notably -18,notch -6,notebook -16,noth 135,notic 156,notification 135
notify 329,notion -28,notorious -12,notoriously -13,novel -24,novelty -16,now -9,nowher -24,npm -7,nuclear 167,nudg -12,nuk -7,number 36,numeric -6
numerous -34,nursery -13,nut -7,nutrient -7,nutrition -31,nutritionist -7,oak -30,oat -5,oath -32,obesity -18,obey 101,object 78,objection 194
objectiv -28,oblig 102,obligation 107,obscur -15,observ -8,observation -11,observer 92,obses -13,obtain -50,obvious -39,obviously -29,occasional -34
occasionally -8,occupation -18,occupational -7,occupy -34,occur -66,ocean -29,odd -62,of -13,off -49,offend -18,offender 118,offens -25,offensiv -12
offer -139,offering -9,offic 16,officer 49,official 84,officially -40,offlin -13,offset -17,offshor -8,offsit -6,often -121,oil -67,okay -58,old -145
older -35,oldest -31,oliv -16,omit -21,on 17,onboard -7,one 49,ongo -12,onion -9,onlin -81,only 63,onsen -19,onslaught -15,onto -40,onus -15,op -16
open -46,opening -5,openly -22,operat -88,operation -53,operational -15,operator -24,opin -7,opinion 88,opioid -6,opponent -27,opportunity -95,oppos -7
opposit -10,opposition -41,opt -10,optimal -7,optimistic -6,optimistically -8,optimiz -21,optimization -16,option -152,optional 26,or -161,oral -28
orang -17,orchestration -7,orchid -6,order 42,ordinary -8,organic -52,organis -12,organisation 69,organiser 35,organiz -59,organization -114
organizational -14,organizer -49,orient -10,orientation -8,origin -32,original -42,originally -48,originat -25,orlistat -7,orthodoxy -8,other 77
otherwis 15,ought -5,ounc -35,our -43,ourselv -17,oust -18,ouster -5,out 92,outbreak -6,outcom -31,outdat -22,outdoor -23,outgo -8,outlaw 34,outlet -28
outlier -11,outlin -24,outlook -5,outperform -6,output -41,outreach -9,outright -8,outset -8,outsid 203,outsider 22,outsol -8,outsourc -31,outstand -40
ovation -9,oven -36,over -10,overal -41,overcom -8,overdu 80,overgrown -11,overhaul -29,overhead -9,overlap -15,overload -5,overlook -10,overly -9
overnight 74,overpromis -13,overrul 79,overrun -6,overse -30,overseas -28,overshadow 56,oversight -10,overstat -24,overthrow -19,overtim -18
overturn -19,overview -13,overwhelm -63,overwhelmingly -10,owe 113,own -36,owner -46,ownership -27,oz -46,pac -46,pack -74,packag -72,pad -21,paddl -15
pag -127,paid -69,pain -32,painful 25,paint -25,painter -10,pair -25,pal -6,palet -12,palpabl -8,paltry -7,pan -26,pandemic 18,pander -8,panel -65
panic -15,pant -11,papal -13,paper 149,paperwork -10,parad -13,paradox -11,paragraph -7,parallel -13,parameter -14,parchment -20,parent -67
parental -14,parliament 248,pars -36,parser -8,part -18,partial -10,partially -10,participant 19,participat -56,participation 11,particular -72
particularly -99,partisan -15,partly -17,partner 70,partnership -14,party 263,pas 46,passag -35,passenger -45,passion -14,passionat -6,passionately -13
passiv -10,passport -11,password -23,past -149,pasta -8,pastor -11,patch -29,patent -35,path -88,patienc -15,patient -38,patio -13,pattern -27,paus -10
pay -129,payback -8,payment -48,payof -6,payrol -19,peac 94,peaceful 120,peacefully -16,peak -34,peanut -11,pear -10,pearl -9,peddl -11,peel -9
peer -21,pen 7,penaliz -6,penalty 116,pend -9,pendulum -9,pension 36,peopl -154,pepper -17,per -155,perceiv -5,percent -241,percentag -27,percentil -6
perception -14,perfect -102,perfectly -22,perform -64,performanc -94,perhap -60,period 48,peripheral -6,perk -11,permanenc -6,permanent 7
permanently -8,permission -11,permit 92,persist -13,persistent -18,person -8,personal -86,personality -6,personaliz -21,personalization -26
personally 62,personnel 87,perspectiv -49,persuad -10,pertain -15,pertinent -6,perus -11,pest -31,pesticid -9,pet -13,petition -61,phallic -7,phas -42
phentermin -9,philosophy -23,phon -64,photo -60,photograph -33,photographer -41,photography -43,phras -23,physic -16,physical -58,physically -9
physiological -6,piano -11,pick -102,pickup -6,pictur -29,piec -72,pil -17,pillar 10,pilot -11,pin -22,pinch -11,ping -12,pink -31,pinpoint -7
pioneer -11,pip -36,pipelin -13,pit -12,pitch -8,pivot -9,pivotal -13,pixel -16,plac -19,placement -10,plagiarism -5,plain -16,plaintif -16,plan -19
planet -38,planner 49,plant 7,plastic -30,plat -26,plateau -14,platform -132,play -117,playbook -8,player -59,plead -18,pleas 27,pleasantly -9
pleasur -9,pledg -32,plenty -49,plot -21,plug -46,plugin -8,plum -9,plumb -20,plumber -13,plunder -9,plus -55,plush -17,pocket -14,pod -10,podcast -48
podcaster -6,point -165,pois -12,poison 38,pol -56,polic -50,policy -187,policyholder -15,polit -14,politic -99,political -204,politically -41
politician -59,politiciz 9,pollster -27,pollut -17,polytheism -6,pool -30,poor -37,poorly -10,pop -29,popular -109,popularity -17,populat 5
population -24,port -57,portability -6,portabl -15,portfolio -32,portion -30,portrait -20,portray -6,pos -31,position -26,positiv -57,posses 30
possibility -23,possibly -26,post -79,postintervention -8,postpon -6,postur -10,pot -15,potassium -5,potato -6,potential -92,potentially -66,potty -10
pound -32,pour -14,poverty -19,powerful -60,powerhous -18,practic -79,practical -33,practically -19,practis 55,pragmatic -5,prais -16,pray -13
prayer -17,pre -39,precarious -12,preced -22,precedent -12,precinct -14,precious -6,precis -7,precision -8,precursor -19,predecessor -18,predefin -10
predicament 16,predict 15,predictabl -8,prediction -21,predictiv -10,preexist -8,prefer -51,preferabl 85,preferenc -35,prefix -14,pregnancy -16
pregnant -14,preheat -11,prelud -17,premis -26,premium -46,prep -9,prepar 41,preparation -16,preparer -8,prerequisit -14,prescrib 49,prescription -7
prescriptiv -8,presenc 51,present 84,presentation -16,preserv -43,presid 169,presidency -54,president 34,presidential -138,pressur -13,presum -5
presumptiv -56,pretend -18,pretty -50,prevail -12,prevent -74,prevention -8,preview -18,previous -38,previously -76,prey -12,pric -161,pricey -14
pricier -6,priest -7,prim -61,primarily -37,primary -192,princ -22,principal -18,principl -54,print -70,println -10,prior -48,prioritiz -12
priority -60,prison -51,prisoner -51,privacy -27,privat -86,privately 106,privileg -5,proactiv -6,prob -27,probably -57,problem -203,proc -22
procedur 25,procedural -30,proceed -23,proceeding -26,proces -174,processor -48,procur 24,procurement 109,producer -34,product -128,production 19
productiv -9,productivity -9,profes -5,professional -69,professor -35,proficient -10,profil -17,profit -33,profound -14,profoundly -8,program -38
programmability -7,programmabl -6,programmatic -10,programmer -5,progres -77,progressiv -53,prohibit 180,prohibition 58,project -153,projection -19
proliferat -8,proliferation -7,prolong 75,prolongation 22,prominent -48,promis 76,promot -34,promotion -5,promotional -6,prompt -74,promptly -8
promulgat 117,pron -16,pronounc -9,proof -43,prop -9,propaganda -29,proper -32,properly -32,property -46,proponent -25,proportion -10,propos -109
proposition -8,proprietary -14,prosecut -40,prosecution -14,prosecutor -44,prospect -14,protect 43,protection -25,protectiv -17,protein -18,protest -67
protester -72,protocol -9,protract -5,proud 86,proudly -10,prov -20,proven -24,provid -121,provider -24,provinc -28,provision 55,provisional -29
provocation 52,provocativ -27,provok -9,proximity -7,proxy -25,prudent -15,prun -21,psychiatrist -5,psychological -6,psychology -11,public -137
publication -39,publicity -12,publicly -67,publish -85,publisher -11,pul -63,puls -9,pump -9,punch -12,punish 108,punitiv -14,puppy -60,pur -36
purchas -73,purely -8,purg -9,purpl -8,purpos 27,pursu -22,push -125,put 70,puzzl -11,py -10,pylint -5,qualification -18,qualify -19,quality -79
quantum -6,quarrel 78,quarter -59,quarterly -7,query -65,question -72,questionnair -8,queu -42,quick -48,quickly -18,quiet -21,quieter -8,quirk -5
quit 37,quo -18,quot -20,rabbis -17,rabid -8,raby -11,rac -167,racial -9,racism -6,racist -46,rack -33,radical -67,radio 38,rag -25,raid -21,rail -27
railway -8,rain 35,rainy -5,rais -98,rally -103,ramp -19,rampant -16,ran -9,random -5,randomization -6,rang -23,rank -73,ranking -21,rap -8,rapid -8
rapidly -11,rapist -20,rar 18,rarely -33,rarity -14,rat -168,rather -96,ratification 249,ratify 285,rating -33,ratio -15,rational -6,rattl -16,raw -19
re -64,reach 35,react -27,reaction -27,read -93,reader 13,readily -16,ready -45,real -97,realis -6,realistic -19,realistically -5,reality -8,realiz -28
really -85,rear -28,reason -7,reasonabl -24,reassur -8,rebalanc -8,rebel 15,rebellion -27,reboot -7,rebrand -9,rebuf -18,rebuild -19,rebuk -22
rebut -26,recal 16,receipt 16,recent -105,recently -70,receptacl -7,reception -23,reces -10,recession -23,recip -13,recipient 6,recit -13,reckles 81
reckon 47,reclaim -27,reclin -5,recognis 31,recognition -22,recogniz -113,recommend -63,recommendation -63,reconciliation -20,reconsider 128,record -83
recording -8,recount -22,recoup -15,recours -13,recover -37,recovery -20,recruit -31,recursion -5,recycl -45,red 16,redact -12,redefin -8,redesign -11
redirect -10,reduc -96,reduction -22,reevaluat -15,refactor -6,refer -42,refere 111,referenc -35,referendum 48,referral -11,refin -12,refinanc -12
refinish -8,reflect -55,reflection -15,reform -31,refoulement -5,refractor -9,refrain -27,refresh -25,refrigerator -6,refuge -164,refund -33
refundabl -18,refus -80,refusal -15,regain -11,regard 42,regardles -46,regen -5,regenerat -6,regenerativ -13,regex -5,regim -71,region 99,regional 8
register -30,registration -40,regret 31,regular -51,regularly -31,regulat -17,regulation -48,regulator -14,regulatory -16,rehabilitation 60,reign -7
reimbursement -12,rein -15,reinforc -17,reinforcement -7,reinstat -14,reinsuranc -14,reinsurer -15,reiterat -6,reject 60,rejection -29,relat -93
relation -41,relationship -62,relativ -26,relatively -29,relax -25,releas -59,relentles -12,relevant -39,reliability -14,reliabl -31,reliably -19
relief 14,reliev 19,religion -31,religious -61,relocat -28,relocation -11,reluctant -10,rely -8,remain 84,remainder -6,remark -73,remarkabl -12
remember -55,remind 27,reminder -25,reminiscent -7,remodel -26,remot -18,remotely -9,remov -71,removal -18,remover -5,render -7,reneg -7,renew 92
renewabl -7,renewal -16,renounc 5,renovat -26,renovation -32,rent -47,rental -51,reorganization -9,repair -31,repeal -35,repeat 17,repeatabl -5
repeatedly -56,repel -10,repercussion -5,repetition -16,replac -75,replacement -34,replay -6,reply 86,repo -14,report 96,reporter -141,repository -16
represent -103,representativ 37,reproduc -8,republic -7,request 168,requir -152,requirement -98,rescu 102,research 31,researcher 63,resembl -13
resentment -13,reserv 81,reservation 226,reset -20,resettl -14,resettlement -7,reshap -15,resid -37,residenc -28,resident -37,residential -14
residual -11,resign -27,resilient -7,resist -20,resistanc -29,resistant -14,resolution -78,resolv -13,resonanc -13,resourc -67,respect 62
respectful -17,respectively 25,respond -44,respondent -31,responder -26,respons -96,responsibility -38,responsibl -54,responsiv -33,rest -26,restart 10
restaurant -58,restor -44,restoration -6,restrict -33,restriction -32,restrictiv -34,restructur -9,result -59,resum 7,resurrect -7,retail -13,retain -7
retainer -10,retaliat -7,retir 69,retire -7,retirement -20,retrain -8,retreat -16,retrieval -6,retrospectiv -6,return -71,retweet -6,reus -18
reusabl -13,reveal -72,revel -7,revelation -18,reveng -13,revenu -69,revers -18,reversal -5,review -132,reviewer -17,revis -23,revision -36,revisit -28
reviv 39,revival -6,revok 16,revolt -13,revolution -18,revolutionary -14,revolutioniz -5,reward -40,rewir -6,rework -6,rewrit -11,rhetoric -40,ric -18
rich -79,richest -19,rid 79,rider -24,ridiculous -7,right -21,rigid -8,rigorous -7,ring -12,rins -6,rip -22,rippl -10,ris -84,risk -102,risky -13
ritual -8,rival -47,rivalry -7,rivet -9,road -33,roam -7,roast -14,robot -52,robotic -9,robust -28,rock -30,rocket 59,rocky -15,rod -15,rol -187
rollover -7,roof -34,room -19,root -49,rop -7,ros 57,rosemary -5,rot -10,rotary -5,rotat -6,rotator -12,rough -25,roughly -44,round -43,rous -13
rout -70,router -19,routin 27,routinely -7,row -11,rpm -6,rub -19,rubber -16,rug -5,rul 38,ruler -9,rumor -6,rumour 110,runner -86,runtim -10,rural -9
rush -38,rustc -12,ryokan -13,s -66,sack -9,sacrific -19,sad -22,sadly -8,saf -80,safeguard -16,safest -23,safety -80,sal -97,salad -11,salary -30
salt -28,sam 50,sampl -27,sanction -10,sanctuary -19,sand -10,sandbox -8,sapper 57,sat -18,satellit 60,satisfy -20,saturat -8,saturation -11,sauc -16
sav 19,saver -7,saving -34,saw -53,say 58,scal -59,scalability -9,scalabl -6,scam -6,scan -42,scandal -21,scanner -5,scar -40,scarcity -8,scary -6
scath -30,scen -55,scenario -25,scent -6,schedul -118,schema -15,school 20,sci -7,scienc -26,scientific -6,scientist -10,scifi -11,scoop -12
scooter -12,scop 44,scor -67,scorch -7,scrambl -12,scrap 21,scratch -7,scream -14,screen -32,screw -16,script -45,scrol -12,scrutiniz -8,scrutiny -8
seafood -12,seal -60,seamles -11,search -79,season -66,seasonal -5,seat -67,second -27,secondly -16,secretary -122,secretly -10,section -18,sector -35
secur -70,security -140,sediment -28,see -39,seed -26,seedl -7,seedling -5,seek -96,seeker -11,seem -166,seemingly -21,seen -39,segment -17
segregation -13,seismic 54,seiz -30,sel -57,select -93,selection -52,selectiv -10,self -26,selfish -10,selfy -9,seller -5,semaglutid -17,semantic -8
semi -17,send 28,sender 10,senior -58,sens -38,sensitiv -34,sensor -33,sentenc -48,sentiment -45,separat -60,separately -10,separation -9,sequenc -27
sequentially -6,serial -33,serious -44,seriously -13,serv -106,server -98,serverles -6,servic -69,serving -5,sery -69,session -6,set 29,setback -10
setting -29,settl -25,settlement -15,setup -34,sever 20,several 28,severely -19,sew -12,sewer -10,sex -50,sexual -10,shad -21,shadow -17,shady -6
shak -19,shaken -16,shal 28,sham -17,shameful -5,shap -96,shar -45,shareholder -8,sharp -24,sharply -16,shatter -10,she -175,sheer -20,sheet -15
shel 72,shelter -25,shelv -13,sherif -17,shift -101,shin -25,shiny -15,shirt -17,shit -5,sho -74,shock -26,shook -11,shoot -66,shooter -6,shooting -32
shop -55,shopper -6,short -45,shortag -27,shortcut -11,shorter -22,shortly -34,shot -75,should -38,shoulder -21,shouldnt -35,shout -8,show -149
showcas -25,showdown -5,shower -25,showerhead -6,shown -61,shrin -7,shrub -13,shut -56,shutdown -7,shutter -11,shy 22,sibl -9,sick -32,sid -41
sidelin -19,sight -25,sign 270,signal -57,signatory 218,signatur 208,significanc -10,significant -88,significantly -59,silenc -34,silent -11,silt -8
silver -12,similar -6,similarly -24,simmer -30,simpl -100,simplicity -15,simplify -14,simplistic -13,simply -52,simulation -10,simultaneously -9
sinc 48,sincer -6,singl -18,sink -19,sister -13,sit -55,situation -81,siz -126,sizabl -11,skat -9,skateboard -17,skeletal -6,skeptic -13,skeptical -22
skepticism -13,skil -36,skin -18,skip -32,sky -10,slain -6,slam -21,slap -29,slat -22,slaughter -13,slavery -15,sleek -8,sleep -69,sleeper -31,slic -22
slid -16,slightly -31,slim -6,slip -6,slogan -20,slot -13,slow -46,slower -22,slowly 20,slug -11,smal -20,smaller -60,smallest -22,smart -47,smarter -7
smartphon -26,smash -16,smel -5,smelly -12,smil 97,smok -17,smooth -19,smoother -6,smoothest -17,smoothly -7,smuggler -31,snack -14,snak -5,snap -6
snapshot -13,sniper -6,so 27,soak -7,soap -12,social -119,socialism -7,socialist -11,socially -19,society 47,sofa -8,soft -28,soften -9,softer 45
softwar -91,soil -8,solar -36,soldier 165,solely -12,solicit -16,solid -39,solidarity 25,solidly -8,solo -32,solution -72,solv -9,som -29,somebody 95
somehow -8,someon -70,someth -64,sometim -83,somewhat -31,somewher -23,son -18,song -9,soon -5,sooner -19,sophisticat -21,sort -75,soul -43,sound -87
sour -13,sourdough -17,souvenir -9,sovereign -17,sovereignty 16,sow 53,soy -20,spac -89,spam -6,span -14,spar -9,spark -16,sparkl -9,spe -36,speak -73
speaker 9,spec -19,special -75,specialist 30,specializ -39,specialty -9,specific -114,specifically -60,specification -18,specify -6,spectacular -17
spectacularly -6,speculat -6,speculation -16,speech -116,speechwriter -17,speed -7,spel -15,spend -101,spent -65,spher -11,spic -9,spik -16,spil -11
spin -8,spirit -36,spiritual -17,split -54,spoken -39,spokesman -49,spokesperson 127,spokeswoman -17,spong -7,sponsor -25,sport -35,spot -63
spotlight -21,spr 46,spray -28,spread 5,spreadsheet -5,sprinkl -53,sprout -6,spur -6,spy -30,spywar -8,squabbl -5,squar 64,squash -8,squat -13
squeez -10,src -9,stability -36,stabiliz -9,stabl -36,stack -27,stadium -6,staffer -39,stag -73,stain -16,stainles -8,stak -78,stakeholder 15,stal -23
stalk -5,stamp -17,stanc -13,stand -43,standalon -10,standard -97,standardiz -8,standout -21,standpoint -6,stapl -19,star -82,starfield -11,start -108
starter -32,startup -27,stash -7,stat 80,statehood -8,statement -139,statewid -17,static -5,station 103,statistic -36,statistical -9,status -52
statut -17,statutory -5,stay 176,steadily -13,steady -17,steal -10,steam -9,steel -84,steep -29,steer -9,stellar -7,stem -10,step 36,stereotyp -6
stick -33,sticky -6,stif -18,stil 34,stimulus -26,stir -10,stitch -11,stock 196,stockholder -14,stockpil 220,stolen 72,stomach -5,stood 92,stop 9
stor -8,storag -47,storm -21,story -117,str -25,straight -70,straightforward -24,strain 12,strang -31,stranger -14,strap -13,strategic -23
strategically -18,strategist -53,strategiz -8,strategy -105,strawberry -11,streak -6,stream -27,streamer -5,strength -40,strengthen 38,stres -48
stressful -8,stretch -67,strewn -6,strict -17,strictly -19,strid -14,strik -20,strikingly -5,string -8,stringzilla -16,strip -25,stripper -14
strong -100,stronger -21,strongest -40,stronghold -26,strongly -13,structur -75,structural -22,struggl -48,stuck -19,student -106,studio -21,study -88
stuf -33,stumbl -23,stump -17,stun -35,stunt -8,stupid -9,styl -82,stylish -9,sub -23,subdu -16,subject -10,subjectiv -27,sublim -6,submarin 179
submit 99,subpoena -18,subscrib -8,subscriber -69,subscription -95,subsequent -19,subset -6,subsidiz -23,subsidy -7,substanc -14,substantial -32
substantially -5,substitut -9,substr -11,subtl -8,subtlety 50,suburb -17,subway -27,suc -23,succes -81,successful -39,successfully -38,succession 16
successor 31,such 76,suck -6,suddenly -15,sudo -18,sue -46,suffer -17,suffic -6,sufficient -19,sugar -18,suggest -126,suggestion -26,suicid -25
suing -19,suit -39,suitabl -23,suitcas -7,sum 62,summariz -17,summarization -14,summary -25,summer 34,sun -28,sunda -12,sunglas -6,sunlight -8
sunset -10,super -79,superdelegat -102,superior -7,superstar -7,superstructur -26,supervis -25,supplement -28,supplier -11,supply -58,support -121
supporter -124,supportiv -27,suppos -32,supposedly -14,sur -40,surf -6,surfac -45,surg -47,surgery -11,surpas -32,surplus -18,surpris -6
surprisingly -31,surrender -6,surrogat -12,surround -38,surrounding -17,surveillanc -18,survey -16,surviv 12,survival -5,survivor 105,susceptibl -20
suspect 104,suspend 182,suspension 113,suspicion 95,suspicious -8,sustain -32,sustainability -22,sustainabl -33,swap -41,swarm -15,sway -22,sweep -34
sweet -14,swel -13,swept -20,swing -41,swip -6,swirl -12,switch -13,symbol -24,symbolic -5,symboliz -5,symmetric -27,symptom -20,sync -23
synchronization -6,syntax -23,synthetic -10,system -134,systematic -9,tab -6,tabl -86,tablet -8,tack -11,tackl -12,taco -7,tactic -28,tactical -5
tactil -6,tag -10,tak 62,takeaway -8,takedown -10,taker -9,tal 29,talent -11,talk -35,taller -13,tally -9,tangibl -8,tangl -15,tank 150,tannin -7
tap -42,taper -5,target -103,tarif -25,tarp -6,task -74,tast -44,tasty -6,tattoo -18,taught -11,tax -200,taxi -18,taxis -5,taxpayer -47,tea -14
teach -50,teacher -30,team -96,tear 86,tech -66,technical -70,techniqu 28,technological -12,technology -134,tee -17,teeth -27,tel 77,telephon 72
telescop -13,televis -14,television -34,temperament -10,temperatur -70,templ -11,templat -18,temporarily -34,temporary -28,tempt 65,ten -7,tend -39
tens -6,tension -11,tent -9,tentativ -27,tenur -23,term -98,terminal -9,terrain -9,terribl -28,territorial -6,territory -43,terror -58,terrorism -103
terrorist -123,test -93,tester -18,testify -25,testimony -47,text 155,textil -19,textur -14,than -13,thank -48,thankfully -16,thatl -17,the 90
theater -6,theft -18,their -6,them 96,themselv 37,then 20,theorem -14,theoretical -12,theorist -18,theory -33,ther -20,therapist -7,therapy -9
thereafter -23,thereby 128,therefor -7,thermal -9,thermostat -8,thes -28,thesis -5,they -25,theyd -8,theyl -23,theyr -127,theyv -43,thick -12,thin -8
thing -80,think 56,third 102,this -71,thorough -17,thoroughly -39,thos 22,though -70,thought -21,thoughtful -20,thousand 53,thread -8,threat -6
threaten 40,threshold -64,threw -5,thril -13,thriller -10,thriv -23,through -103,throughout -71,throw -35,thrown 97,thug -10,thumb -11,thus 8
thwart -13,tick -12,ticket -56,tid -20,tie -52,tier -25,tight -11,tighten -29,tilt -6,tim 19,timeles -6,timelin -32,timely -5,timer -26,timestamp -6
tinker -7,tiny -25,tinybox -14,tip -92,tir -37,tirzepatid -15,tissu -10,tlog -32,to -37,toast -20,toddler -35,toe -13,together -25,toggl -17,toilet -15
token -11,tol -20,toleranc -10,tolerant -9,tolerat -33,tomato -16,ton 24,too 89,tool -106,toolkit -8,toothbrush -12,top -194,topic -49,torqu -17
tos -16,total -80,totally -28,touchscreen -5,tough -62,tougher -17,tour -73,tourism -7,tourist -44,tout -7,toward -28,towel -16,town -53,toxic -22
trac -26,track -83,tracker -24,trackpad -8,traction -29,trad -21,trademark -15,tradeof -5,trader -13,tradition -42,traditional -67,traditionally -16
traffic -36,tragedy -25,tragic -7,trail -38,trailer -6,trainer -10,trait -7,transaction -40,transcript -20,transfer 120,transform -50
transformation -21,transformativ -12,transition -62,transitional 12,translat -24,transparency 64,transparent -14,transport -23,transportation -23
trash -13,traumatic -5,travel -76,traveler -19,traveller -13,tray -22,tre -46,treasur -9,treat -79,treatment -42,treaty 176,tremendous -21
tremendously -16,trend -100,trial -62,triangl -16,trick -27,tricky -13,trigger -30,trillion -45,trim -20,trip -102,tripl -29,triumph -11,trivial -10
troop -67,tropical -39,troubl -54,trouser -5,trov -28,tru -92,truck -32,truly -39,trust -37,trustworthy -15,trusty -12,truth -50,try -129,tub -8,tug -7
tun -29,tunnel -52,turbulent -9,turmoil -28,turn -7,turnaround -8,turnout 83,tutor -59,tutorial -9,tweak -11,tweet -149,twic -20,twin -18,twist -5
ty 16,typ -82,typefac -8,typical -32,typically -98,typography -7,ufw -15,uglines -8,ultimat -13,ultimately -25,ultra -24,umbrella -12,unabl -10
unacceptabl -12,unaccompany -13,unanimously -14,unarm 7,unassum -5,unauthoriz -31,unavoidabl 70,unawar -10,unbelievabl -9,unborn -11,uncertain -11
uncertainty -19,unchang 16,unclear 11,uncomfortabl -13,uncommon -19,uncontrol -10,uncover -28,undecid -9,undeniably -14,under 108,underestimat -13
undergo -23,undergraduat -23,underground 17,underlin 47,undermin -64,underneath -6,underperform -21,underscor -14,undersid -5,understand -91
understood -12,undertak 25,underton -7,undervalu -8,underway -13,underwear -13,underwent -15,undisclos -7,undocument -14,undu -8,unearth -7
unemployment -17,unexpect -11,unfair -10,unfairly -10,unfavorabl -8,unfit -5,unfold -32,unforgettabl -11,unfortunately -50,unfound 7,unhappy -8
unhealthy -5,unidentify -6,unifier -6,unify -43,unilateral -24,union -97,uniqu -50,unit 16,unity -25,univers -36,unknown -62,unles -5,unlikely 79
unlimit 81,unmistakabl -25,unnam 91,unnatural -7,unnecessary 43,unofficial -6,unpack -16,unpaid -9,unparallel -12,unprecedent -30,unpredictabl -24
unqualify -8,unrealistic 42,unreasonabl -15,unresolv -15,unrest -22,unrival -5,unsalt -8,unsecur -19,unsettl -7,unstabl -7,unstoppabl -8,unstructur -8
unsupport -7,unsur -8,unsustainabl -10,until 48,untouch -6,untreat -11,unus -8,unusual -30,unusually -11,unveil -26,unwant -7,unwillingnes -15,up -16
upbeat -7,upcom -17,updat -77,upend -21,upfront -23,upgrad -47,uphil -13,uphold -15,uplift -6,upload -33,upon 11,upper -35,ups -10,upset -16,upsid -13
uranium -6,urban -22,urg 27,urgency -12,usabl -22,use 37,useful -54,usefulnes -7,useles -12,user -139,usher -16,usual -31,usually -65,utility -25
utiliz -13,utter -6,vacancy -11,vacant -8,vacation -21,vaccin 61,vacuum -23,valid -51,validat -12,validity -6,valu -137,valuabl -45,valuation -12
vanish -17,variabl -17,variant -10,variation -6,variegat -7,variety -48,various -48,varnish -9,vary -59,vastly -22,veer -10,vegan -38,vegetabl -33
vegetarian -21,veggy -15,vehicl -22,vein -10,velocity -6,velvet -6,velvety -6,vendor -23,veneer -10,ventur -13,venu -15,verb -7,verifiabl -13
verification 14,verify -32,vers -5,versatil -32,versatility -23,version -42,versus -16,vertical -19,vertically -12,very -76,vessel -6,vet -34
veteran 10,veto -11,via -65,viabl -25,vib -18,vibrant -10,vic -63,vicious -15,victim 198,victor -7,victory -73,video -62,videographer -6,view -7
viewer -16,vigilant -15,vigorous -25,vigorously -19,villa -8,villager 77,vin -10,vineyard -9,vintag -23,violat -37,violation 68,violenc -71,violent -47
viral -8,virtu -13,virtual -21,virtually -29,virus -24,visa -61,visceral -5,visibl -14,vision -18,visit -9,visitor -21,visual -50,visually -7,vital -16
vitamin -5,vocabulary -5,vocal -12,voic 17,void 42,volt -13,voltag -11,volum -41,voluntary 68,volunteer -46,vot 143,voter -164,voucher -7,vow -53
vs -51,vulnerability -22,vulnerabl -18,wad -29,wag -86,wagon -8,wait 36,waiver -40,wak -33,wal -67,walk -17,want -24,war 148,wardrob -13,warfar -23
warm -43,warmly -15,warmth -5,warn 90,warning -13,warp -12,warranty -89,warship 140,wartim 130,was 19,wash -17,wasn -20,wasnt -82,wast -80,wasteful -6
watch -6,watchdog -23,water -101,waterboard -7,watermelon -10,waterproof -11,waterway -5,wav -52,wavelength -5,wax -6,way -119,we -98,weak -18
wealth -24,wealthy -6,weapon 168,wear -27,wearabl -18,weather -47,web -77,webcam -8,webpag -16,websit -71,wed -73,wee -7,weed -9,week -50,weekend -42
weigh 32,weight -82,weird -19,wel -32,welcom 93,wellnes -14,wer 69,werent -29,wet -12,wev -86,what -42,whatever -37,wheat -14,wheel -36,when -36
whenever -24,wher -219,whereas -7,wherever -6,whether 80,which -28,whil -113,whilst -13,whip -9,whisper -11,whit -91,whiter -7,whitespac -7,who -53
whoever 43,whol 98,wholesal -6,whom 19,whop -6,whos 26,why -111,wid -47,widely -41,widen 71,wider -19,widespread 6,width -16,wield -13,wif -35,wil 117
wild -32,win -87,wind -28,window -48,winemaker -22,wing -67,winner -79,winter 19,wip -16,wireles -25,wis -15,wisdom -8,wisely -14,wish 65,wishful 116
witch -6,with -72,withdraw 223,withdrawal 310,withhold -8,within 81,without -43,wolf -16,wolv -8,woman -74,womb -19,women -102,won -77,wonder -30
wonderful -7,wont -74,wood -34,woodwork -5,wool -5,wor -13,word -69,work -12,workaround -14,worker -13,workflow -70,workforc -18,workload -29
workout -49,workshop -6,workspac -18,world -153,worldwid -48,worm -14,worn -8,worry 30,wors -34,worst -47,worth -67,would 77,wouldnt -31,wound -20
wow -8,wrap -27,wreck -8,wrestl -6,wrist -18,writ 21,writer -36,written -21,wrong -49,wrongdo -17,wrot -67,x -75,xenobot -14,xenophob -15
xenophobia -20,xenophobic -17,xxx -7,yard -10,yeah -13,year 131,yearly 45,yeast -9,yellow -6,yen -21,yet 44,yield -46,yoga -27,you -199,youd -32
youl -96,young -49,younger -33,youngest -5,your -276,yourself -55,youth -8,youv -47,zesty -7,zon 40,zoo -10,zoom -11
`;

export const BIAS = -0.98;
export const MATTER_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WEIGHTS.trim()
    .split("\n")
    .flatMap((line) => line.split(","))
    .map((entry) => {
      const [form = "", weight] = entry.split(" ");
      return [form, Number(weight) / 100] as const;
    }),
);
