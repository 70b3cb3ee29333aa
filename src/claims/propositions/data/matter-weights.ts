/** Hundredths by which each form of a sentence (`matterForms`) speaks for a treaty. Made by training/matter/train-matter.ts, whose README says of what. */
const WEIGHTS = `
#date 150,#document 27,#meeting 290,#name -137,#number 55,#other-treaty -11,#states 239,#treaty 371,a 7,aback -16,abandon -46,abbreviat -13,abid -15
ability -44,abl -81,aboard -11,abolish -22,abortion -68,about -120,abov -95,abroad -31,absenc -22,absente -12,absolut -15,absolutely 10,absorb -6
abstain 17,abstention 115,absurd -15,abundanc -11,abus -21,academic -8,acced 253,accelerat -23,acceleration -12,accept 74,acceptanc -22,acces -110
accessibility -8,accessibl -37,accession 225,accessory -12,accident -17,accolad -5,accommodat -23,accommodation -41,accompany -9,accomplish -18
accomplishment -14,accord 14,accordingly -20,account -101,accountabl -38,accreditation -25,accru -8,accrual -13,accumulat -6,accuracy -27,accurat -21
accus 69,achiev -50,achievabl -14,achievement -47,acidity -20,acknowledg -68,acquiesc -11,acquir 50,acquisition -10,acros -115,act 125,action -52
activ -71,activation -9,actively -22,activism -12,activist -42,activity -103,actor -9,actres -6,actual -43,actually -110,actuarial -13,actuary -7
acutely -5,ad -45,adapt -23,adaptability -13,adapter -7,add 12,addition -89,additional 80,additionally -23,addres -117,adequat -19,adher -16
adherenc -5,adjust -16,adjustabl -12,adjustment -27,administer -23,administration -53,admir -7,admirabl -9,admiral 25,admirer -16,admission -18
admit -44,admittedly -6,adolescent -20,adopt 162,adopte -10,adoption -55,adorn -8,ads -44,adult -74,advanc -30,advancement -9,advantag -77,adventur -12
advers -32,adversary -27,advertis -35,advertisement -16,advertiser -14,advic -44,advis -39,adviser 25,advisor -6,advisory -9,advocacy -24,advocat -82
aesthetic -12,aesthetically -6,affair 18,affidavit -6,affiliat -28,affirm -29,affirmativ -5,afford -30,affordability -9,affordabl -41,afloat -16
afraid 19,after -69,afternoon -63,afterthought -21,afterward 86,again 42,against -34,age -85,agency 20,agenda -45,agent -25,agentic -9,aggregation -9
aggregator -14,aggressiv -18,aggressively -21,agnostic -9,ago -54,agr 15,agre 41,agreement -19,agricultur -9,agricultural -6,agrivoltaic -8,ahead 73
aid 12,air -69,aircraft 96,airfar -11,airlin -18,airplan -7,airport -39,airstrik -36,aisl -11,al -36,alarm 75,album -8,alcohol -6,alert -12
algorithm -43,alien -14,alienat -11,align -41,alik 17,aliv -22,all -31,alleg -38,allegation 43,allegianc -28,allergic -10,allianc 111,allocat -23
allow 94,alloy -6,allud -17,ally 72,almost -155,alon 39,along -13,alongsid -6,already 70,alright -6,also -30,alt -7,altar -11,alter -35,alternat -12
alternativ -29,although -110,altogether -8,aluminum -13,alway -117,am 11,amas -8,amaz -24,ambassador 146,ambitious -21,amend -18,amendment 7,amid -9
ammunition 93,amnesty -12,among -20,amount -41,ampl -8,amplify -5,an -10,ana -9,analys -9,analysis -62,analytic -45,analytical -10,analyz -35
anchor -29,ancient -42,and -143,anew -6,anger -45,angl -28,angry -27,anim -9,anima -9,animal -20,animat -10,animation -17,annex 120,anniversary -26
announc 16,announcement 55,annoy -17,annual 9,annually -61,anoint -5,anomaly -7,anonymity -44,anonymous -12,another -67,answer 33,ant -18,anti -14
antiabortion -18,antic -6,anticipat -17,antiqu -6,anxiety -23,anxious -7,any 29,anybody 116,anymor -22,anyon 55,anyth -19,anyway -29,anywher -34
apartment -19,apocalyps -6,apologiz -11,apology -20,app -105,appal -7,apparatus -11,apparel -10,apparent -9,apparently -30,appeal -77,appear -66
appearanc -49,append -9,applaud 19,applianc -27,application -83,apply 56,appoint -36,appointe -10,appointment -22,appreciat -27,appreciation -9
apprehension -11,approach -119,appropriat -44,approv 89,approval 68,approx -6,approximat -10,approximately -46,arbitrary -12,arc -16,archipelago 55
architect -11,architectur -28,architectural -6,are 98,area -29,areas 40,arena -28,arent -38,argu -19,argument -19,aris -15,arm 220,army 150,aroma -11
aromatic -8,aros -8,around -119,arrang -20,arrangement -30,array -15,arrest -17,arriv -17,arrival 47,arsenal 95,art -60,articl 157,articulat -15
artificial -21,artillery 140,artist -35,as -27,asham 81,asid 38,ask 135,asleep -9,aspect -27,ass -8,assault -30,assembl -31,assembly -25,assert -31
assertion -24,asses -20,asset -36,assign -35,assignment -26,assist 11,assistanc -27,assistant -15,associat -38,assuag -23,assum -71,assumption -37
assur -10,assuranc -14,asthma -6,astrophotography -11,asylum -27,at -6,athlet -18,athletic -8,atmospher -6,atop -11,atrocity -10,attach 8
attachment -15,attack -78,attacker -43,attempt -127,attend -51,attendanc -20,attende -30,attention -24,attentiv -8,attest -7,attir -16,attitud -33
attorney -75,attract -31,attraction -11,attractiv -23,attribut -51,attribution -6,auction -6,audienc -68,audio -22,audiobook -10,audiophil -6,audit -37
authentic 59,authentication -12,author -44,authoritarian -13,authority 7,authoriz -54,autistic -7,auto -11,autobiography -6,automaker -8,automat -24
automatic -13,automatically -52,automation -36,autonomous -19,autonomy -9,autumn -39,availability -18,availabl -133,averag -130,avoid -81,await 74
awak -22,awar -36,award -54,awarenes -10,away 57,awkward -29,awkwardly -9,axis -18,baby -37,backbon -7,backend -12,backer -19,background -49
backlash -14,backpack -21,backtrack -12,backup -12,backyard -7,bad -66,badly -13,bag -55,bait -17,bak -21,bakery -21,bal -30,balanc -59,balk -6
ballistic -31,balloon -7,ballot -76,ban 56,band -30,bank -87,banker -16,bankruptcy -37,banner -11,banneton -7,bar 43,barbel -7,barely -33,bargain -46
barrag -8,barrel -9,barrier -38,bas -128,basal -16,baselin -41,basement -17,bash -13,basic -60,basically -28,basil -11,basis -53,basket -11,batch -54
bath -10,bathroom -30,battery -77,battl -84,battlefield -31,battleground -21,be 37,beam -14,bean -32,bear -58,bearer -18,beat -36,beaten -10
beautiful -100,beautifully -11,beauty -23,becaus -137,becom -6,bed -48,bedroom -17,been -15,beer -7,beetl -9,befor 49,beforehand 46,begin -37
beginner -32,behalf -24,behavior -40,behind -78,beholden -13,being -38,belief -42,believ 65,believer -7,belong 153,below -80,belt -10,bench -11
benchmark -44,beneficial -28,benefit -115,bent -26,bereavement -12,berry -24,beset -6,besid -14,best -213,betrayal 34,better -128,between -52
beverag -7,beyond -91,bias -11,bid -45,biennial -6,big -31,bigger -44,biggest -78,bigot -12,bigotry -17,bik -11,bil 27,billion -36,billionair -83
bin -16,bind 284,binding -9,bio -18,biodegradabl -13,biological 65,biologist -12,biology -9,biometric -11,bipartisan -8,bird -10,birth -40,birthday -6
birther -27,bit -90,bitter -10,black -89,blad -19,blar -7,blast 66,bleach -8,blend -21,bles 82,blind -9,bloc -40,block -77,blockchain -28,blog -31
blood -21,bloody -27,bloom -24,blossom -23,blow -27,blown -16,blu -31,blunt -10,blur -5,board -5,boast -9,body -104,boil -8,bold -19,bolster -12
bomb 207,bomber 37,bon -19,bond -8,bonus -12,boo -14,booby 20,book -127,bookkeep -6,boom -25,boost -38,boot -28,bootcamp -10,booth -13,bor -26
border 49,born -65,bos -14,both 31,bother -24,bottl -20,bottom -71,bounc -8,bound -7,boundary -15,bouquet -9,boutiqu -18,bow -7,bowl -12,box -38
boy -21,boycot -20,bps -13,brac -9,bracket 59,brain -36,brainer -5,brak -17,branch -26,brand -117,brav -13,breach 100,bread -62,break 17,breakdown -19
breaker -11,breakfast -17,breast -7,breath -14,brew -48,brewer -15,brid -9,bridal -12,bridesmaid -13,brief -96,briefly -25,brigad 71,bright -25
brighter -6,brightly -13,brightnes -9,brilliant -6,bring -12,broad -26,broadcast -6,broadcaster 48,broaden -15,broader -16,broadly 45,broccoli -9
broker -42,brother -16,brought 65,brows -5,browser -32,bruis -15,brush -37,brut -14,bubbl -25,buck -6,bud -21,buddy -6,budget -108,buffer -17,bug -39
build -160,builder -33,building -17,built -61,bulk -18,bully -16,bump -19,bunch -8,bungalow -14,bureaucracy -8,burn -30,burrow -17,bury 81,bus -40
busines -124,businessman -33,bust -10,busy -13,but -233,button -14,buttonhol -5,buy 18,buyer 10,buz -6,buzzword -18,by 20,byt -51,cabinet 68,cabl -56
cach -31,caf -11,caffein -13,cak -18,cal 33,calculat -19,calculation -14,calculator -5,calendar -24,caliber -7,caliper -7,calm -13,calmer -15
calory -10,camel -7,camera -56,cameras -56,camp -40,campaign -193,campaigner 184,campus -6,can 34,cancel -28,cancellation -11,cancer -7,candidacy -39
candidat -253,candl -9,cannot 78,cant -65,cap -36,capability -45,capabl -8,capacity -37,capita -11,capital 56,capitalism -9,capitalist -9,capitaliz -5
capsul -15,captain 74,caption -9,captivat -7,captur -71,car -72,caraf -18,carb -6,carbon -58,card -79,cardinal -6,career -29,careful -23,carefully -48
carpet -10,carrier -18,carry -73,cartel -8,carv -23,cas -47,cash -49,casino -17,cast -103,casual -10,casualty 16,cat -8,catalog -5,catalogu -9
catastrophic -9,catch -32,categoris -5,categorization -8,category -61,cater -43,caterer -13,caucus -90,caucusgoer -5,caught -30,caus -66,caution -14
cautiously -7,cavity -11,ceas 42,ceil 111,ceiling 101,cel -50,celebrant -8,celebrat -51,celebration -23,celebrity -20,cellphon -6,cellular -9
censor -13,cent -9,center -92,centerpiec -17,centr 32,central -62,centrist -25,century 41,ceramic -6,ceremony -34,certain -64,certainly -61
certificat -51,certification -62,certify -40,chain -46,chair 51,chairman -64,chairmen -11,chairwoman -22,challeng -73,champion -35,chanc -88,chang -17
changer -6,channel -44,chant -29,chao -18,chaotic -16,chapter -24,char -5,character -59,characteristic -24,charg -58,charger -20,charity 28,charm -20
chart -14,charter -18,chas -15,chat -20,chatbot -6,cheaper -35,cheapest -16,cheat 20,check -106,checkbox -14,checker -8,checklist -19,checkout -15
checkpoint -7,cheer -18,chees -11,chef -12,chemical 93,cherish -5,cherry -27,chest -35,chew -7,chicken -11,chief -79,child -40,childhood -12
children -128,chip -25,chocolat -10,choic -87,cholesterol -9,choos -87,choreograph -5,chorus -6,chos -26,chosen -30,chronic -14,chunk -38,church -24
churn -6,circl -44,circuit -38,circular -7,circulat -18,circumstanc 138,circus -21,cit -85,citation -8,citizen -94,citizenship -15,city -123,civic -11
civil 60,civilian 72,civiliz -9,claim 15,clamor -7,clamp -8,clarification 121,clarify -8,clarity -18,clas -111,clash -28,classic -24,classical -8
classification -15,classify -100,classroom -8,claus 94,clean -90,cleaner -11,cleanlines -5,cleanup -18,clear 105,clearanc 236,clearest -18,clearly -67
clematis -13,clerk -27,clever -11,click -60,client -85,climat -101,climb -41,clinch -24,cling -12,clinical -21,clip -15,clock 41,clon -8,clos -85
closely -68,closer -60,closest -26,closur -15,cloth -48,cloud -89,cluster 122,cm -13,co -65,coach -10,coal -72,coalition 38,coat -19,cobbl -10
cocktail -6,cod -123,codebas -23,codegen -12,codepoint -5,codify -7,coffe -183,cognition -20,cognitiv -11,cohort -8,coin -31,coincid -10,cold -19
colder -9,collaborat -19,collaboration -33,collaps -30,collar -16,collator -6,colleagu -6,collect -40,collection -29,collectiv -10,colleg -49,color -83
colour -12,column -66,com 14,combat -15,combin -33,combination -30,comfort -21,comfortabl -44,comfortably -8,command 32,commander 82,comment -96
commentator -10,commerc -48,commercial -74,commercially -6,commission -23,commit -13,commitment -12,committeeman -32,common -68,commonly -12
communicat 28,communication -56,communist -20,community -112,commut -6,commuter -13,compact -22,companion -6,company -206,compar -86,comparabl -12
comparison -19,compassionat -14,compatibility -10,compatibl -17,compel -30,compensat -27,compet -61,competenc -8,competency -6,competition -26
competitiv -58,competitor -37,compil -12,compilation -6,complain 77,complaint 75,complet -18,completely -60,completion 63,complex -56,complexity -36
complianc 97,compliant -13,complicat -41,compliment -22,comply -9,component -40,compos -20,composition -20,compost -8,compound -62,comprehensiv -52
compris -23,compromis -57,comput -40,computational -17,computer -74,conceal -9,conced 19,concentrat -20,concentration -25,concept -51,conceptual -9
concern -104,concert -40,concession -32,concis -12,conclud 36,conclusion -40,conclusiv -6,concret -26,condemn 26,condition -84,conditioner -9
conduct -85,conduit -9,conferenc 73,confidenc -28,confident 39,confidential -9,confidentiality -18,confidently -6,config -5,configur -14
configurabl -14,configuration -35,confin -11,confinement -16,confirm -21,conflict -24,conform -26,confront -19,confrontation -9,confus -21,confusion -7
congressional -74,congressman -31,connect -53,connection -39,connectivity -24,connector -5,connoisseur -18,conscienc -49,conscious -12,consciousnes -6
conscript 13,consecutiv -15,consensus -16,consent 116,consequenc -68,consequently -6,conservatism -23,conservativ -147,consider 37,considerabl -16
consideration -34,consistency -12,consistent -44,consistently -19,consol -20,consolidat -7,conspiracy -20,const -5,constant -26,constantly -28
constituency -8,constitutional 21,constrain -19,constraint -10,construct -7,construction -34,consulat -7,consult -33,consultancy -7,consultant -28
consultation -7,consum -37,consumer -44,consumption -32,contact -55,contain -30,container -12,contaminat 36,contemporary -5,contender -27,content -96
contention -27,contest -93,context -44,contextual -14,contiguous -22,continent 66,contingency -8,continu -53,continually -21,continuation -12
continuous -8,continuously -10,contract -47,contractor 62,contradict -7,contradictory -15,contrary 6,contrast -50,contribut -57,contribution 30
contributor -13,control -69,controversial -33,controversy -38,conven -19,convenienc -11,convenient -14,convention -40,conventional -18,conversation -67
conversational -6,conversely -19,conversion -9,convert -18,converter -30,convey -16,convict -24,conviction 80,convinc 106,cook -25,cooki -6,cool -27
cooperat -16,cooperation 16,coordinat -30,coordination -12,cop -16,copper -15,copy -7,copyright -42,cor -57,cord -48,corn -10,corner -28,cornerston -5
corporat -35,corporation -35,correction -25,correctly 37,correlation -7,correspond -7,correspondent 11,corridor 84,corruption -18,costly -19,cotton -43
could 14,couldnt -38,councillor 43,counsel -23,count 106,countdown 73,counter -49,counterfeit -12,countertop -6,countles -6,country 127,countrysid -9
county -64,coup -39,coupl -118,cours -10,courtesy -9,courthous -17,cousin -9,cover 43,coverag -52,cow -5,cozy -19,crack -25,crackdown -9,cradl -11
craft -36,cran -5,crash -23,crayon -6,craz -14,crazy -18,cream -6,creas -8,creat -137,creation -17,creativ -35,creativity -24,creator -33,creatur -17
credential -25,credibility -9,credibl -21,credit -54,creditor -21,crew -24,crim 47,criminal 18,criminaliz -10,crippl -5,crisis -48,criteria -29
critic 20,critical -57,critically -16,criticiz -78,critiqu -8,crop -17,cros -48,crowd -83,crown -6,crucial -26,crud -7,cruis 48,crumbl 14,crunchy -6
crush -34,cry -33,crypto -59,cryptocurrency -18,cryptography -18,crystal -14,ctx -8,cucumber -17,cue -16,cuf -15,cuisin -28,culminat -12,culprit -14
cultivat -8,cultur -69,cultural -24,cup -30,cupboard -7,curat -10,curation -13,curious -9,currency -60,current -75,currently -21,curriculum -6,curs -5
curtain -6,curv -12,cushion -10,cusp -6,custom -49,customer -57,customiz -9,customizabl -12,customization -21,cut -82,cutof -23,cutter -7,cyber -26
cyberattack -22,cybersecurity -26,cycl -49,dabbl -7,dac -11,dagger -11,daily -25,dairy -8,damag -42,danc -28,danger 11,dangerous 12,dar -11,dark -47
darn -10,dashboard -16,dat 88,data -154,databas -34,dataset -6,datetim -36,daughter -19,dawn -16,day 130,daylight -7,daytim -7,de -53,dead 32
deadlin 185,deadlock -43,deal -183,dealer -14,dealing -7,death -76,debat -97,debris -6,debt -59,debug -11,debut -5,decad 20,decay -9,decent -23
decentraliz -6,decid 97,decidedly -7,decision 125,decisiv -7,decisively -10,deck -18,declar 83,declaration 89,declin -94,declutter -9,decre 33
decreas -44,decry -10,dedicat -28,deductibl -8,deduction -7,deem -16,deep -37,deepen -15,deeper -21,deeply -54,default -39,defeat -67,defect -11
defection -29,defenc 205,defend -21,defendant -7,defens -88,defer -38,defiant -7,deficit -42,defin -42,definitely -44,definition 45,definitiv -8
defund -13,defy -20,degre -53,delay -29,delegat -60,delegation 143,delet -22,deletion -5,deliberately -33,deliberation -12,delicat -13,delicious -9
delight -18,deliver -44,demand -40,demin 114,deminer 110,demo -17,democracy -61,demographic -31,demon -10,demonstrat -33,demonstration -22,denial -15
denounc -18,dens -5,dental -12,dentist -7,denunciation 9,deny 75,depart 34,departur 133,depend -74,dependency -16,dependent -7,depict -8,deplor 49
deploy -46,deployment -42,deport -24,deportation -37,depos -15,deposit 148,depositary 288,deposition -16,depression -38,depressiv -11,depth -12
deputy 191,derail -19,derid -16,deriv -6,descend -11,descent -10,describ -10,description -16,desert 24,deserv -44,design -134,designat -22,designer -29
desir -35,desk -20,desktop -23,desperat -11,desperately -12,despit -99,destination -21,destroy 145,detachabl -6,detail -81,detain -15,detaine -32
detect -47,detection -11,detectiv -5,deter -46,detergent -11,determin -98,determination -13,determinism -8,deterministic -5,deterrent -13,detonat -10
detour -8,detractor -18,detrimental -6,devastat -17,develop -9,developer -66,development -82,devic 100,devot -22,diagnos -8,diagram -13,dial -11
diameter -9,dictator -5,dictatorship -17,didn -6,didnt -103,die -34,diet -37,dietary -14,differ 25,differenc -71,different -139,differentiat -11
differently -9,difficult -90,difficulty -33,dig -9,digit -28,digital -99,digitally -5,dilemma -9,dim -7,dimension -31,diminish -19,din -21,diner -8
dinner -58,dioxid -23,dip -19,diplomacy -7,diplomat 216,diplomatic -29,dir -6,direct -60,direction -42,directiv -10,directly -55,director -13
directory -5,disability -6,disabl -6,disadvantag -9,disagre -19,disagreement -31,disappear -13,disappoint -15,disappointment -9,disapprov -5
disarmament 36,disaster -15,disastrous -29,disavow -9,disciplin -11,disclos -74,disclosur -33,disconnect -12,discount -48,discover -46,discovery -42
discredit -11,discriminat -12,discrimination -11,discus -19,discussion -64,diseas -41,disgust -11,dish -32,dishwasher -6,disk -18,dislik -8,dismal -9
dismantl -14,dismis 57,dismissiv -11,disobedienc -11,disorder -17,disparag -11,disparat -10,dispenser -16,displac -19,display -51,dispos -10
disposabl -7,disput 80,disqualify -14,disrupt -29,disruption -31,disruptiv -7,dissatisfaction -18,dissatisfy -8,dissent -11,dissolution -18,dissolv -7
distanc -71,distant -40,distinct -31,distinction -21,distinctiv -12,distinguish -22,distract -19,distribut -25,distribution -14,district -70
disturb -13,ditch -7,div -20,divers -29,diversity -6,divid -64,dividend -10,division -43,divisiv -21,divorc -20,do 61,doabl -18,doc -8,doctor 72
doctorat -6,document -53,documentary -6,documentation -24,doesnt -130,doi -107,doing -81,dollar -97,domain -30,domestic 59,dominanc -21,dominant -22
dominat 16,domination -6,donat -36,donation -66,donor 46,dont -173,door -27,dorm -8,dos -10,dosag -5,dot -9,doubl -47,doubt 92,dough -59,dov -7
down -73,downgrad -6,download -30,downsid -51,downtown -42,dozen 61,draft -67,drag -15,drain -18,drama -11,dramatic -22,dramatically -15,drap -6
drastically -19,draw -17,drawback -17,drawer -35,drawn -40,dread -6,dream -56,dres -10,dresser -21,drew 21,dril -6,drink -60,drip -11,driv -61
driven -28,driver -37,drop -31,droplet -9,drov -30,drug -69,dry -57,dryer -16,dst -6,dual -51,due 61,dul -13,dumb -6,dumbbel -19,dump -25,dunk -12
duplicat -6,dur -147,durabl -18,duration 35,dust 24,duty 99,dy 37,dye -27,dynamic -21,e -53,each -30,ear -8,earbud -43,earlier 70,earliest -17
early -97,earn -88,earning -11,earphon -7,eas -24,easier -51,easiest -18,easily -75,easy -109,eat -76,eaten -17,echo -43,eco -17,ecological -11
ecommerc -25,economic -52,economically -25,economist -18,economy -115,ecosystem -34,edg -67,edibl -11,edit -26,edition -7,editor -61,editorial -19
educat -8,education -42,educational -5,educator -9,effect 80,effectiv 12,effectively -54,effectivenes -8,efficiency -24,efficient -40,efficiently -17
effort -150,eg -14,egg -29,either 28,elaborat -8,elder -10,elderly -7,elect -115,election -232,electoral -38,electorat -16,electric -50,electrical -51
electrician -28,electricity -22,electromagnetic -6,electronic -29,elegan -5,eleganc -6,element -57,elementary -7,elevat -7,elicit -11,eligibility -50
eligibl -28,eliminat -53,elit -44,elliptical -6,els 25,elsewher 21,em -6,email -180,embargo 58,embark -10,embarras 73,embassy -44,embattl -28,embed -13
emblematic -8,embrac -60,embryo -5,emerg -56,emergenc -6,emergency 64,emission -68,emotional -12,emotionally -5,emphasis -7,emphasiz -10,employ -53
employe -147,employer -58,employment -43,empower -30,empty 23,enabl -37,enact -16,enamor -7,encod -15,encompas -8,encounter -31,encourag -62
encryption -20,end 73,endanger 84,endeavor -8,endors -87,endorsement -60,endpoint -5,endur -13,enduranc -6,energiz -10,energy -36,enforc -36
enforcement -64,enforcer -7,engag -63,engagement -28,engin -51,engineer 76,enhanc -30,enjoy -48,enormous -29,enormously -19,enough -13,enrich -12
enrollment -18,ensur -87,enter 91,enterpris -54,entertain -9,entertainment -11,enthusiasm -5,enthusiast -6,enthusiastic -14,enthusiastically -18
entir -56,entirely -14,entirety -10,entitl -5,entity -21,entranc -8,entrepreneur 46,entry 67,environment -37,environmentalist -21,envision -11,epic -8
epidemic -7,episod 25,equal -37,equality -6,equally -15,equation -41,equip -6,equipment -8,equity -13,equivalent -24,era -66,eras -18,erect -14
ergonomic -34,erosion 55,error -32,erupt -10,eruption -10,escalat -24,escap 10,especially -88,espionag -16,espresso -26,essay -38,essenc -20
essential -61,essentially -42,establish -66,establishment -114,estat -27,estimat -97,et -10,etc -39,ethical -5,ethnic -8,ethnicity -5,etho -8
etiquet -15,evad -16,evaluat -20,evaluation 13,evangelical -9,even -80,evening -15,evenly -21,event -88,eventually -46,ever 43,evergreen -10,every 40
everybody -14,everyday -33,everyon -57,everyth -54,everywher -46,evidenc 52,evident -10,evil -16,evolv -48,ex -6,exact -29,exactly -84,exaggerat -10
exam -43,examin -10,exampl -101,exc 47,exceed -39,excel -29,excellenc -7,excellent -44,except 57,exception 105,exceptional -8,exces -19,excessiv -7
excessively 21,exchang -30,excit -20,exclusion -7,exclusiv -32,exclusively -31,excus 78,execut -28,execution -22,executiv -64,exemplary 46,exempt 165
exemption -15,exercis -60,exhaust -7,exhibit -32,exhibition -28,exil -31,exist -84,existenc -11,exit 242,expand -110,expansion -9,expansiv -6
expect 141,expectation -81,expenditur -8,expens -39,expensiv -66,experienc -85,experiment -15,experimental -13,experimentation -14,expert 74
expertis -24,expir 77,expiration -23,explain 38,explainabl -7,explanation -36,explicit -25,explicitly -31,explod -22,exploit -15,exploitation -9
explor -58,explosion 35,explosiv -14,export 65,exporter 6,expos -61,exposur -9,expres 31,expression -11,expressiv -7,extend 121,extensibility -9
extension 224,extensiv -33,extensively -11,extent -24,external -20,extol -6,extra -41,extract -18,extradit -15,extraordinary 44,extras -15,extrem -28
extremely -33,extremism -25,extremist -37,exud -10,eye -47,eyebrow -17,fabric -40,fac -67,facial -5,facility -80,fact 19,faction -9,factor -71
factory -46,faculty -9,fad -13,fail -32,failur -13,fair 62,fairly -12,fairy 81,faith 52,faithful -16,fak -33,fal 73,fals -44,fam -13,familiar -38
family -147,famous -33,famously -35,fan -34,fancy -15,fantastic -27,fantasy -21,far 14,farm -26,farmer 61,farther 27,fascinat -10,fashion -20,fast -84
faster -41,fastest -14,fat -41,fatal -25,father -34,fatigu -20,faucet -10,fault -31,favor -65,favorabl -18,favorit -67,favour 176,favourit -13,fax -26
fear 66,fearful -11,feasibility -9,feasibl -5,feat -18,featur -131,federal -170,fee -101,feed -15,feedback -16,feeding -8,feel -37,feeling -12,feet -46
fellow -36,felon -19,felony -13,felt -59,femal -20,feminin -5,fenc 85,fermentation -14,ferocious -17,fertil -18,fertility -6,fertiliz -5,fertilizer -9
festival -20,fetch -10,fever -10,fewer -48,fft -11,fiber -9,fiction -27,fidelity -12,field 65,fierc -13,fiercely -9,fight -38,fighter -33,figur -33
fil -185,filer -8,film -59,filmmaker -17,filter -55,fin 12,final -48,finaliz -32,finally -78,financ -67,financial -90,financially -10,find 28
finding -32,finger -5,finish 51,fintech -7,fir 62,firearm -36,firepower -7,firewal -9,firework -8,firm -28,firmly -14,firmwar -16,firsthand -9
firstly -6,fiscal -78,fit -47,fitnes -40,fiv -10,fix -12,fixtur -7,flag -28,flagsharelikereplysara -9,flagship -24,flash -6,flat -28,flavor -29
flavour -10,flaw -11,fle -22,flew -14,flexibility -35,flexibl -28,flier -8,flight 23,flimsy -10,flip -43,flock -6,flood -24,floor -131,floral -22
flour -23,flourish -17,flow -35,flower -53,fluent -14,fluid -5,fluk -14,fly -34,foam -23,focal -7,focus -136,foe -12,fold -53,foldabl -8,foliag -17
folk -15,follow 99,follower -40,font -15,food -104,foot -36,footag -28,footbal -6,footer -7,foothold -7,footprint -11,footstep 16,footwear -12,for -40
forbid 135,forbidden 171,forc 177,forceful -18,forcefully -16,foreign 6,foreigner -16,foremost -7,foreseeabl 27,forest 12,forever -39,forget 38
forgiv -5,forgotten 41,form -123,formal -26,formally -20,format -49,formation -16,former 32,formerly -19,formula -8,forth -9,fortification 21
fortunately -8,forum -36,forward -87,fought -8,found -65,foundation -76,foundational -12,founder -55,fraction -5,fractur -17,fragil -26,fragment -9
fragranc -12,fram -23,framework -60,franchis -29,frankly -11,fraud -28,fraught -17,fre -65,freedom -19,freelanc -9,freelancer -8,freez -15
frequency -10,frequent -22,frequently -47,fresh -47,fridg -7,friend -6,friendly -57,friendship -11,fring -12,from -34,frond -7,front -26,frontier 41
frontlin -12,frontrunner -14,frothy -6,frozen -29,frugal -6,fruit -33,fruition -7,frustrat -19,frustration -39,ft -23,fuel -48,fulfil 54,fully -58
fun -62,func -11,function -79,functional -16,functionality -23,fund -39,fundamental 27,fundamentally -49,fundrais -53,fundraiser -19,funeral -16
funnel -19,furious -10,furnac 31,furnitur -34,furor -6,further 19,furthermor -12,fus -17,futur -96,gaf -17,gain -73,gaiter -9,gallon -8,gam -105
gambl -13,gang -16,gap -12,garag -13,garbag -18,garden -34,gardener -7,garlic -10,garment -22,garner -31,gas 44,gasket -10,gasolin -7,gaug -12,gay -31
gear -22,gearbox -6,gearhead -12,gem -6,gender -36,general 104,generaliz -7,generally -19,generat -69,generation -63,generativ -12,generator -22
generic -8,generous -23,genius -18,genocid 22,genr -25,gentl -9,genuin -9,genuinely -13,geographic -8,geography -6,geopolitical -14,germ 70,gestur -13
get -88,giant -19,gift -24,gigantic -7,girl -28,girlfriend -5,giv 76,glad 32,glanc -10,glas -47,glasswar -16,glob -26,global -145,globalization -6
globally -39,glorious -8,glossy -23,glov -16,glu -15,glut -18,gluten -18,go -9,goal -118,goat -8,goe 140,goer -24,golang -10,golden -20,golf -49
gonna -12,good -33,goodby -16,goodnes -12,gorgeous -13,got -78,gotten -32,gourmet -6,govern 8,governanc -7,government 165,governor -100,grab -59
gracefully -15,grad -35,gradually -43,graduat -37,graduation -9,grain -27,gram -32,grant 107,grap -42,graph -6,graphic -22,graphical -5,gras -5
grasp -6,grassroot -8,grateful -9,gravitat -6,gravity -7,gre -6,greas -8,great -121,greater -36,greatest -35,greatly -9,green -55,greenhous -32
greet -9,grew -24,grey -12,grid -7,gridlock -9,grim -31,grind -7,grip -19,grit -10,grocery -15,grommet -6,groomsmen -7,groov -18,gros -19,ground 31
groundwork -7,group 41,grow -108,grown -54,growth -94,guarant -8,guarante 73,guard 52,gues 8,guesswork -6,guest -61,guid -66,guidanc -12,guidelin -27
guilty -20,gum -6,gun 21,gut -5,guy -48,guylin -7,gym -78,habit -27,hack -81,hacker -33,hadnt -13,haier -9,hail -15,hair -24,hal 19,half -25
halfway -14,hallucination -10,halt -29,hammer -26,hammock -54,hand 33,handful 34,handl -81,handlebar -10,handler -9,handmad -18,handof -16,handy -20
hang -12,hanger -7,happen -106,happy -58,harassment -9,hard -124,hardcover -11,harden -15,harder -5,hardwar -27,hardwir -9,hardwork -13,harm -17
harmful -15,harmonious -16,harnes -21,harsh -23,harvest -20,hash -19,hashtag -10,hasnt -51,hasten -13,hastily -11,hat -50,hatr -34,haul -23,haunt -7
hav 116,havent -17,hawkish -6,haystack -6,hazard -22,hazardous -5,he -221,head -111,headach -12,headcount -10,header -27,headles -6,headlin -27
headphon -37,headquarter -54,heal -35,health -96,healthcar -11,healthier -19,healthy -41,hear -8,heard -48,hearing -9,heart -56,hearty -5,heat -60
heater -20,heavier -9,heavily -50,heavy -60,heavyweight -5,hee -5,heel -15,hefty -22,height -41,hel -49,helicopter 53,helm -18,helmet -10,help -62
helpdesk -6,helpful -38,hemp -16,henc -7,her -183,herald -7,herb -14,herbaceous -14,hero -14,herself -17,hesitat 5,hiccup -10,hid 118,hidden -22
hierarchy -23,high -118,higher -61,highest -50,highlight -40,highly -59,highway -11,hijack -13,hik -21,hiker -7,him -151,himself -64,hint 54,hip -14
hir -83,his -152,historic -21,historical -30,historically -16,history -118,hit -60,hitbox -7,hitch -6,hold 62,holiday -42,hollow -7,hom -21
homegrown -6,homeowner -53,homeownership -10,homestead -6,hometown -7,homework -5,honest -13,honestly -10,honesty 41,honeymoon -12,honor -34,honour 106
honourabl 32,hood -19,hook -18,hop 147,hopeful -31,hopefully -14,horizon -25,horribl -15,horror -9,hospital -31,hospitality -6,host -47,hostag -29
hostel -19,hostil 47,hostility 10,hot -76,hotel -85,hotter -11,hottest -9,hour -91,hous -34,household -37,houseplant -15,however -128,hppa -13,hrs -30
http -109,hub -13,huddl -18,hug -66,human 20,humanity 39,humbl -25,humid -8,humidity -5,hundr -27,hundred -49,hunt -36,hurdl -18,hurt 61,husband -23
hybrid -25,hydrat -17,hydration -9,hydrogen -38,hygien -5,hyp -21,ice -15,icon -18,iconic -9,idea -15,ideal -41,ideally -9,ideas -42,identical -8
identify -60,identity -44,ideological -37,ideology -13,ie -6,if -81,ignor 8,illegal -60,illegally -29,illicit -7,illnes -6,illustrat -10,imag -85
imagin -41,imagination -11,immediat 19,immediately -18,immensely -14,immigrant -107,immigrat -13,immigration -97,impact -84,impatient -10,imperativ -13
imperfection -10,implement -56,implementation -34,implication -26,implor -15,imply -18,import -31,importanc -57,important -170,importantly -6,impos -51
impossibl 42,impractical -5,impressiv -23,imprison -12,improv -52,improvement -60,improvis 75,in 11,inability -13,inaccurat -15,inadequat -13
inanimat -10,inappropriat -30,inaugural -5,inauguration -6,inbox -16,incentiv -13,inception -20,inch -52,incident -74,inclin -19,includ -158
inclusion -13,inclusiv -16,incom -56,incompatibl -12,incomplet -15,inconsistency -17,incorporat -28,incorrect -5,increas -162,increasingly -54
incredibl -17,incredibly -40,increment -7,incumbent -23,ind -56,indefinit -12,indefinitely -8,independenc -18,independent -16,independently -18
index -75,indicat -65,indication -20,indicativ -6,indicator -10,indict -17,indigenous -11,indirectly -21,indispensabl 8,individual -74,individually -20
indoor -20,industrial -41,industry -123,inefficient -13,ineligibl -21,inequality -6,inevitabl -25,inexpensiv -12,infamous -11,infant -7,infect -13
inferenc -21,infiltrat -24,infinit -13,infinity -10,inflammation -11,inflation -12,influenc -80,influencer -13,influential -18,info -10,inform -37
informal 38,informally 76,information -136,informational -10,infrastructur -26,infring -26,infus -6,ingredient -25,inhalation -11,inherent -10
inherit 11,inhibitor -7,inhuman -16,initial -25,initializ -7,initialization -8,initially -39,initiat -13,initiation -6,initiativ -37,injection -18
injur -43,injury -23,ink -31,inlin -6,inn -13,inner -29,innocent -9,innovation -36,innovativ -12,input -31,inquir -9,inquiry -11,insect -11
insensitiv -18,insert -17,insertion -12,insid 56,insider -29,insight -37,insist -55,insistenc -15,inspect -14,inspectabl -5,inspection 185
inspector 240,inspir -44,inspiration -15,instal -58,installation -46,installer -10,instanc -45,instant -8,instead -98,instil -5,institution -37
instruct -9,instruction -27,instructor -6,instrument 237,insufficient -20,insulat -6,insulation -9,insult -10,insuranc -82,insurer -14,insurgent 14
insurmountabl -9,int -8,integrat -55,integration -58,intellect -16,intellectual -19,intelligenc 17,intelligent -6,intend 124,intens -18,intensely -8
intensify -19,intensity -36,intensiv -10,intensively -8,intent -20,intention -21,intentional -15,inter 9,interact -9,interaction -13,interactiv -10
intercept -7,interest -106,interfac -33,interferenc -8,interior -33,intermediat -26,intermittent -9,intern -7,internal -72,internally -23
international -114,internet -44,internment -11,interpret -7,interrogation -6,interrupt -7,intersect -9,interstat -5,interval -11,interven -30
intervention -44,interview -140,intimacy -8,intimat -11,into -37,intricat -7,intro -7,introduc -77,introduction -15,intruder -15,intuitiv -10,invad -7
invalid -6,invasion 60,invent -30,inventory -15,inversion -21,inverter -10,invest -45,investigat -58,investigation -12,investigativ -22
investigator -26,investment -73,investor -37,invit -64,invitation -21,invoic -8,invok -24,involv -89,involvement -23,inward -5,irony -7,irrelevant -11
irresponsibl -6,is 68,isl -15,island 48,isnt -96,isolat -44,isolation -11,issu -130,it 105,item -63,iterat -8,iteration -24,itinerary -21,itl -12
its 148,itself 15,jacket -7,jail -12,janitor -13,jar -7,jean -11,jerk -11,jet -16,jewel -7,jihadist -6,job -96,jog -26,join 249,joint -8,jointly -11
jok -29,jolt -15,journal -20,journalism -8,journalist -38,journey -35,joy -7,judg -56,judgment -27,juic -7,jump -30,junk -6,junta 66,jurisdiction -12
jurisdictional -14,jurist 71,jury -27,just -126,justification -7,justify 50,keep 124,kernel -12,key -143,keyboard -51,keyserver -6,keyword -23,kg -7
kick -33,kid -38,kil -21,killer -5,kilometr 244,kind 25,kingdom 12,kit -27,kitchen -41,km -12,kne -17,knew -23,knif -15,knit -5,knob -6,knock -15
know -79,knowledg -29,known -105,knuckl -14,lab -17,label -44,labor -57,lack 20,lady -50,lag -5,laminat -5,land 63,landfil -8,landmark -53,landmin 120
landscap -73,landslid -6,languag -92,laps 26,laptop -43,largely -65,larger -59,largest -83,lash -5,last 49,lastly -6,lately -10,latency -15,later 37
latest 10,latter 33,laugh -13,launch -27,law 72,lawful 25,lawfully -11,lawmaker 67,lawn -10,lawsuit -48,lawyer 79,lay 130,layer -39,layof -8,layout -30
lb -49,lbs -78,lead -132,leader -217,leadership -83,leaf -6,leak -21,lean 91,learn -120,learner -21,learnt -10,leash -8,least 25,leav 218,led -119
leeway -17,leftover 5,leg 43,legacy -39,legal 15,legality -16,legaliz -42,legally -45,legend -18,legislation -67,legislativ -29,legislator -14
legislatur -8,legitimat -5,len -18,length -13,lengthen 6,lens -7,les -73,lesser -7,lesson -62,let -116,letter 103,level -133,lever -17,leverag -44
levy -21,liability -39,liabl -20,liar -20,liberal -84,liberat -16,liberty -23,library -37,licens -46,lid -10,lie -16,lif -40,lifelong -11,lifespan -17
lifestyl -27,lifetim -30,lift -34,light -104,lighter -19,lightest -7,lightweight -27,lik -104,likely -15,likewis 83,limit 12,limitation -27,lin -94
linear -6,linen -21,liner -6,lineup -6,link -65,liquid -7,liraglutid -9,list -62,listen -50,listener -18,listing -18,lit -16,literal -7,literally -11
literary -12,literatur -8,litigat -21,litigation -23,littl -118,liv -145,load -47,loaf -22,loan -27,loath -8,lobby -66,lobbyist -15,local 22
locality -6,locally -16,locat -67,location -136,lock -54,locker -29,lodg 103,log -55,logic -23,login -6,logistic -15,logo -7,longer 31,longest -22
longevity -7,longstand -7,longtim -28,look -20,loom -14,loop -40,loophol -16,loos -10,los 23,loser -14,lost -80,lot -87,loud -14,louder -7,loudest -9
lov -98,lovely -23,lover -6,low -86,lower -95,lowest -41,loyal -17,loyalty -7,luckily -13,lucrativ -8,lug -15,luggag -14,lump -5,lunch -15,lung -11
lur -11,lurk -5,lush -8,luxury -30,ly -36,machin -104,macro -5,mad -17,magazin -28,magic -34,magical -9,magnat -12,magnet -8,magnify -8,mail -53
main -94,mainly -21,mainstream -78,maintain -75,maintenanc -28,major -143,majority -15,mak -28,makeover -6,maker 13,makeshift -9,makeup -10,mal -30
malwar -15,mammoth -8,man -55,manag -62,manageabl -10,management -71,manager -31,mandat -20,mandatory -14,maneuver -10,manifesto -24,manipulat -7
manner -21,mantra -8,manual -17,manually -13,manufactur -60,many 58,map 8,marathon -27,march -42,margin -49,marginal -13,mark -15,marker -25
market -168,marketplac -7,marriag -40,mas -84,mask -13,massacr -32,massiv -33,master -25,masterpiec -6,mat -54,match -45,material -123,maternity -11
math -37,mathematical -9,mathematician -15,matter 53,mattres -10,matur -9,maturity -14,maximal -8,maximalism -6,maximiz -16,maximum -18,may 215
mayb -69,mayor -9,mayoral -11,me -13,meal -38,mean -42,meaningful -25,meant -65,meanwhil -17,measur -45,measurement -23,meat -10,mechanic -7
mechanical -16,mechanism 67,media -112,median -32,mediation -8,medical 62,medication -43,medicin -11,meditat -22,meditation -78,meditator -8,medium -30
meet 116,meeting 76,meld -5,member 267,membership 133,memo -17,memorabl -16,memory -39,men -61,mental -40,mention -64,mentor -8,menu -27,menus -6
mer -9,merchant -14,merely 6,merg -40,merger -31,merit -15,mes -25,mesh -18,messag 11,messy -24,metadata -19,metal -12,metaphor -8,metastasiz -6
method -77,methodically -9,methodological -9,methodology -7,meticulously -18,metr -25,metric -22,metropolitan -17,mg -8,mic -16,micro -15
micropayment -18,microphon -27,mid -59,midday -17,middl -43,midnight -18,midsol -10,midst -7,might -41,migrant -34,migration -16,mil -140,mild -18
mileag -6,mileston -12,militant -37,military -117,milk -10,millennial -33,millimeter -24,million -32,min 468,mind -97,mindfulnes -30,mindset -7
minefield 219,mineral -5,minimal -18,minimalism -12,minimis -5,minimiz -23,minimum -52,minister 140,ministry 197,minor -36,minority -51,minus -10
minut -28,mir -6,miracl -17,mirror -18,mirrorles -15,mis 94,mishandl -14,mislead -16,mismatch -9,misogynist -15,misrepresent -12,missil 240,mission 197
misstep -16,mistak 17,misunderstanding -10,mitigat -10,mix -21,mixtur -6,mm -7,mo -16,moan -11,mobil -60,mobility 25,mock -22,mockery -7,mod -39
model -103,moderat -39,moderator -10,modern -59,modest -21,modification 21,modify -18,modul -12,modular -6,mogul -14,mold -13,molecular -7,mom -11
moment -101,momentum -42,monastery -12,money 14,monger -21,monitor -41,monk -11,monotheistic -10,month 93,monthly -39,monumental -11,mood -17,moon -7
moot -16,mor -27,moral -36,moreover -31,morn -75,mortal 31,mortar -9,mortgag -28,mosqu -15,most -58,mostly 6,moth -7,mother -25,motion -45,motivat -27
motivation -18,motor -53,mount -24,mountain -13,mous -31,mouth -5,mov 9,movement -112,mover -57,movi -37,mow -16,mpg -9,much -175,muddl -13,multi -30
multigrain -6,multimeter -5,multinational -14,multipl -79,multiply -18,munition 78,murder -34,muscl -29,mushroom 32,music -33,musical -18,must 177
mustard 65,mut -18,mutual -27,my -61,myself -23,mysterious -7,myth -11,mythology -15,n -39,nail -20,nam -44,nap -6,narration -6,narrativ -15,narrow -18
narrower -5,narrowly -11,national -50,nationalist -22,nationally -16,nationwid -33,nativ -59,natur -73,natural -47,naturally -15,naval -7,navigat -12
navigation -13,near 51,nearby -32,nearest 61,nearly -124,nearshor -10,neatly -7,necessarily -19,necessary 55,necessity -14,neck -13,need 59,needl -31
needles -7,negativ -41,negligenc -22,negotiabl -42,negotiation -39,neighbor -33,neighborhood -33,neighbour 166,neither 132,nerd -12,nerv 32,nervous -22
net -48,network -113,neural -6,neuron -8,neuroscienc -7,neurotransmitter -6,neutral -37,neutrality -11,neutraliz -11,never 162,nevertheles 20,new 23
newcomer 105,newer -35,newly -37,newsletter -52,newspaper 38,next 37,nic -27,nicely -9,nich -19,nicknam -6,night -97,nightclub -6,nightly -7
nightmar -8,nil -8,no 110,nobody 199,nod -15,noir -7,nois -16,noisy -13,nominal -8,nominat -90,nomination -140,nomine -165,non 134,nonetheles -17
nonprofit -46,nonrefundabl -11,nonsens -20,noon -6,nor 126,norm 36,normal -43,normally -16,northern 6,nos -25,not 6,notabl -34,notably -22,notch -8
notebook -14,noth 129,notic 139,notification 138,notify 333,notion -28,notorious -13,notoriously -18,novel -21,novelty -14,now -5,nowaday -7,nowher -19
npm -10,nuanc -7,nuclear 150,nudg -14,number 36,numerous -35,nursery -11,nut -6,nutrient -6,nutrition -32,nutritional -5,nutritionist -12,oak -28
oath -31,obesity -19,obey 111,object 78,objection 189,objectiv -27,oblig 101,obligation 120,obscur -16,observ -11,observation -10,observer 88,obses -14
obtain -48,obvious -34,obviously -27,occasional -34,occasionally -7,occupation -17,occupational -6,occupy -34,occur -66,ocean -30,odd -63,of -13
off -43,offend -18,offender 107,offens -23,offensiv -11,offer -140,offering -8,offic 29,officer 36,official 87,officially -42,offlin -15,offset -18
offshor -8,often -122,oil -64,okay -56,old -155,older -34,oldest -31,oliv -9,omit -21,on 18,onboard -10,onc -5,one 40,ongo -13,onion -10,onlin -74
only 63,onsen -17,onslaught -16,onto -40,ontological -9,onus -15,op -14,open -51,opening -5,openly -23,operat -87,operation -56,operational -17
operator -22,opin -6,opinion 85,opponent -24,opportunity -93,oppos -5,opposit -14,opposition -37,optimal -8,optimistically -6,optimiz -19
optimization -16,optimum -9,option -151,optional 10,or -160,oral -29,orang -19,orchestration -11,orchid -10,order 40,ordinary -9,organic -51
organis -12,organisation 75,organiser 38,organiz -61,organization -105,organizational -15,organizer -47,orient -10,orientation -8,origin -30
original -45,originally -44,originat -26,orlistat -6,orthodoxy -11,other 81,otherwis 30,ounc -34,our -40,ourselv -15,oust -16,out 95,outbreak -6
outcom -32,outdat -20,outdoor -21,outgo -8,outlaw 33,outlet -28,outlier -9,outlin -24,outlook -7,outperform -8,output -39,outrageous -5,outreach -8
outright -12,outset -10,outsid 190,outsider 24,outsol -8,outsourc -30,outstand -42,ovation -12,oven -35,over -7,overal -41,overcom -6,overdu 69
overflow -6,overgrown -7,overhaul -27,overhead -7,overlap -12,overload -8,overlook -11,overly -7,overnight 80,overpromis -12,overrul 65,overrun -6
oversaw -7,overse -32,overseas -31,overshadow 59,oversight -14,overstat -26,overthrow -17,overtim -20,overturn -17,overview -14,overwater -5
overwhelm -61,overwhelmingly -7,owe 116,own -31,owner -48,ownership -29,oz -46,pac -45,pack -75,packag -70,packet -9,pad -21,paddl -13,pag -125
paid -68,pain -33,painful 30,paint -27,painter -10,pair -26,pal -7,palet -10,palpabl -7,paltry -6,pan -24,pandemic 26,pander -8,panel -63,panic -14
pant -16,papal -12,paper 148,paperwork -9,parad -13,paradox -6,paragraph -7,parallel -18,parameter -13,parchment -22,parent -69,parental -17
parliament 252,pars -34,parser -5,partial -14,partially -12,participant 24,participat -53,participation 10,particular -72,particularly -97,partisan -18
partly -17,partner 32,partnership -16,party 266,pas 55,passag -29,passenger -45,passion -13,passionately -14,passport -12,password -20,past -149
pasta -6,pastor -12,patch -32,patent -34,path -86,patienc -14,patient -37,patio -7,pattern -25,paus -7,pay -138,payment -62,payrol -20,peac 91
peaceful 124,peacefully -17,peak -31,peanut -10,pear -9,pearl -14,peddl -12,peel -6,peer -20,pen 8,penaliz -7,penalty 126,pend -6,pendulum -8
pension 34,peopl -161,pepper -18,per -158,perceiv -6,percent -241,percentag -28,perception -14,perch -6,perfect -102,perfectly -18,perform -63
performanc -94,perhap -58,period 48,perk -11,permanently -9,permission -10,permit 85,persist -11,persistent -13,person -23,personal -87,personality -11
personaliz -21,personalization -24,personally 63,personnel 69,perspectiv -51,persuad -7,pertain -12,pertinent -9,perus -10,pest -31,pet -12
petition -60,pg -5,pgbench -5,phas -37,phentermin -7,philosophy -25,phon -63,phony -6,photo -61,photograph -32,photographer -38,photography -40
phras -22,physic -14,physical -63,physically -9,physiological -13,piano -12,pick -99,pictur -27,piec -62,pil -18,pillar 6,pilot -11,pin -17,pinch -9
ping -6,pink -29,pinpoint -11,pioneer -14,pip -38,pipelin -11,pit -8,pitch -10,pivot -10,pivotal -14,pixel -15,plac -16,placement -11,plagu -9
plain -18,plaintif -16,plan -12,planet -40,planner 47,plant 6,plastic -30,plat -26,plateau -12,platform -130,play -119,playback -7,playbook -6
player -58,plead -19,pleas 31,pleasantly -9,pleasur -8,pledg -45,plenty -48,plot -21,plug -50,plugin -6,plum -10,plumb -19,plumber -13,plunder -12
plus -56,plush -19,pneumatic -5,pocket -16,pod -14,podcast -48,podcaster -8,point -155,pois -9,poison 41,pol -61,polic -46,policy -187,policyholder -18
polit -15,politic -94,political -204,politically -42,politician -56,politiciz 14,pollinator -7,pollster -25,pollut -11,pollutant -6,pool -29,poor -37
poorly -9,pop -29,popular -106,popularity -16,population -23,port -56,portabl -12,portfolio -30,portion -30,portrait -18,portray -10,pos -32
position -19,positiv -57,posses 13,possibility -21,possibl -9,possibly -25,post -81,postintervention -7,postur -8,pot -14,potato -9,potent -6
potential -89,potentially -65,potty -12,pound -34,pour -13,poverty -20,powder -6,powerful -60,powerhous -21,practic -72,practical -35,practically -18
practis 56,pragmatist -8,prais -12,pray -10,prayer -18,pre -39,precarious -10,preced -23,precedent -11,precinct -13,precis -9,precision -8
precursor -19,predecessor -14,predefin -11,predicament 22,prediction -19,predictiv -9,predominantly -6,preexist -6,prefer -51,preferabl 91
preferably -7,preferenc -32,prefix -13,pregnancy -11,pregnant -10,preheat -15,prelud -17,premis -24,premium -48,prep -7,prepar 29,preparation -19
preparer -6,prerequisit -10,pres -6,prescrib 45,prescription -6,prescriptiv -6,presenc 56,present 88,presentation -17,preserv -37,presid 155
presidency -54,president 46,presidential -137,pressur -11,presum -7,presumptiv -55,pretend -18,pretty -45,prevail -15,prevent -74,prevention -5
preview -20,previous -40,previously -76,prey -10,pric -157,pricey -16,priest -8,prim -61,primarily -35,primary -188,primitiv -5,princ -22,principal -17
principl -55,print -74,println -8,prior -43,prioritis -6,prioritiz -13,priority -60,prison -52,prisoner -52,privacy -29,privat -90,privately 106
proactively -7,prob -29,probability -5,probably -57,problem -202,proc -23,procedur 21,procedural -27,proceed -22,proceeding -21,proces -174
processor -51,procur 26,procurement 104,produc 14,producer -35,product -126,production 13,productiv -7,productivity -10,profes -6,professional -69
professor -26,proficient -10,profil -20,profit -31,profitabl -6,profound -10,profoundly -5,program -14,programmabl -5,programmer -6,progres -80
progressiv -59,prohibit 174,prohibition 59,project -153,projection -16,proliferat -12,prolong 86,prolongation 31,prominent -47,prominently -5,promis 87
promot -34,prompt -74,promptly -13,promulgat 110,pron -13,pronounc -8,proof -44,prop -7,propaganda -34,proper -35,properly -34,property -45
proponent -25,proportion -8,propos -106,proposal 14,proprietary -12,prosecut -42,prosecution -15,prosecutor -42,prospect -15,protect 33,protection -23
protectiv -17,protein -19,protest -70,protester -71,protocol -11,protract -6,proud 70,proudly -15,prov -14,proven -24,provid -115,provider -27
provinc -28,provision 58,provisional -29,provocation 53,provocativ -27,provok -9,proximity -9,proxy -25,prudent -15,prun -19,psychology -12,public -136
publication -38,publicity -14,publiciz -10,publicly -69,publish -91,publisher -8,pul -60,puls -13,pump -6,punch -13,punish 105,punitiv -15,puppy -60
pur -37,purchas -72,purely -7,purg -9,purpl -7,purpos 32,pursu -21,push -122,put 68,puzzl -13,py -14,pylint -5,qualification -17,qualify -19
quality -81,quantity -5,quarrel 89,quarter -59,quarterly -9,query -68,question -75,questionnair -6,queu -42,quick -53,quickly -11,quiet -20,quieter -9
quintessential -5,quip -8,quit 37,quo -18,quot -15,rabbis -18,rabid -11,raby -10,rac -168,racial -13,racism -7,racist -45,rack -33,radical -69
radicaliz -8,radio 59,rag -26,raid -24,rail -30,railway -11,rain 25,rainy -8,rais -93,rally -101,rambl -8,ramp -16,rampant -16,ran -13,random -6
rang -8,rank -72,ranking -19,rap -7,rapid -9,rapidly -11,rapist -23,rar 36,rarely -31,rarity -16,rat -164,rather -90,ratification 241,ratify 295
rating -32,ratio -16,rational -5,rattl -18,raw -24,razor -5,re -64,reach 26,react -28,reaction -26,read -86,reader 10,ready -39,real -97,realis -7
realistic -19,realiz -29,really -83,rear -30,rearrang -6,reasonabl -24,reassur -7,rebalanc -10,rebel 8,rebellion -27,reboot -8,rebrand -9,rebuf -16
rebuild -20,rebuk -20,rebut -26,recal 10,receipt 14,receiver -6,recent -106,recently -72,reception -24,reces -9,recession -19,recip -8,recipient 8
recit -6,reckles 71,reckon 49,reclaim -26,recognis 38,recognition -22,recogniz -111,recommend -63,recommendation -60,reconciliation -18,reconsider 128
record -76,recording -7,recount -21,recoup -12,recours -11,recover -36,recovery -21,recruit -31,recruitment -6,recur -6,recycl -46,red 17,redact -12
redefin -11,redesign -7,redirect -10,reduc -98,reduction -21,reevaluat -14,refer -42,refere 109,referenc -36,referendum 51,referral -11,refin -14
refinanc -12,refinement -6,reflect -52,reflection -14,reflectiv -6,reform -25,refoulement -6,refractor -7,refrain -30,refresh -21,refrigerator -9
refug -7,refuge -156,refund -33,refundabl -21,refus -76,refusal -18,regain -13,regard 32,regardles -45,regenerat -8,regenerativ -11,regex -7,regim -70
region 97,regional 5,register -19,registration -39,regret 38,regular -47,regularly -32,regulat -15,regulation -48,regulator -9,regulatory -13
rehabilitation 63,reign -6,reimburs -5,reimbursement -16,rein -15,reinforc -20,reinstat -10,reinsuranc -9,reinsurer -6,reiterat -9,reject 59
rejection -29,relat -97,relation -43,relationship -62,relativ -25,relatively -32,relax -27,releas -50,relentles -10,relevant -39,reliability -14
reliabl -31,reliably -19,relief 12,reliev 19,religion -29,religious -61,relocat -27,relocation -11,reluctant -7,remain 91,remark -75,remarkabl -13
remarkably -7,remedy -6,remember -56,remind 19,reminder -26,reminiscent -8,remodel -26,remot -17,remotely -11,remov -71,removal -17,reneg -7,renew 84
renewabl -7,renewal -15,renounc 12,renovat -26,renovation -33,renown -6,rent -44,rental -53,reorganization -9,repair -31,repeal -34,repeat 16
repeatabl -9,repeatedly -55,repel -12,repetition -15,replac -76,replacement -34,replay -5,reply 87,repo -13,report 95,reportedly -10,reporter -139
repository -11,represent -103,representativ 42,reproduc -6,republic -10,request 171,requir -152,requirement -101,rescu 94,research 10,researcher 63
reseller -12,resembl -10,resentment -13,reserv 71,reservation 236,reset -25,resettl -15,resettlement -7,reshap -10,resid -37,residenc -26,resident -37
residential -12,residual -9,resign -24,resist -19,resistanc -25,resistant -10,resolution -76,resolv -13,resonanc -10,resourc -66,respect 67
respectful -19,respectively 21,respond -41,respondent -31,responder -31,respons -97,responsibility -36,responsibl -52,responsiv -33,rest -19,restart 11
restaurant -59,restor -41,restoration -6,restrict -34,restriction -28,restrictiv -37,restructur -12,result -65,resum 9,resurgenc -5,resurrect -6
retail -15,retainer -10,rethink -14,retir 69,retirement -21,retreat -16,return -70,reus -16,reusabl -12,reveal -69,revel -8,revelation -19,reveng -15
revenu -72,reverberat -8,revers -14,reversal -6,review -131,reviewer -13,revis -24,revision -35,revisit -31,reviv 43,revok 13,revolt -11,revolution -15
revolutionary -11,reward -35,rework -5,rewrit -13,rhetoric -40,ric -16,rich -77,richest -19,rid 57,rider -29,ridicul -6,right -19,rigid -10,rigorous -6
ring -12,rins -8,rip -24,ris -81,risk -99,risky -12,ritual -5,rival -46,rivet -6,road -28,roam -10,roast -15,robot -53,robotic -9,robust -29,rock -28
rocket 54,rocky -17,rod -19,rol -186,romp -6,roof -35,room -17,root -49,rop -8,ros 50,rot -9,rotator -13,rough -25,roughly -42,round -47,rous -12
rout -70,router -17,routin 27,routinely -11,row -8,rpm -7,rub -18,rubber -19,rud -9,rul 33,ruler -13,rumour 118,run -7,runner -85,runtim -11,rural -9
rush -37,rustc -10,ryokan -16,s -66,sack -9,sacrific -17,sad -19,sadly -9,saf -83,safeguard -15,safely -8,safer -7,safest -24,safety -77,sal -100
salad -14,salary -29,salt -25,sam 49,sampl -24,sanction -14,sanctuary -15,sand -9,sapper 58,sat -16,satellit 49,satisfy -17,saturat -8,saturation -7
sauc -18,sav 28,saver -9,saving -36,saw -52,say 56,scal -56,scalability -10,scalabl -6,scan -41,scandal -19,scar -41,scarc -10,scarcity -8,scath -33
scatter -5,scen -56,scenario -20,schedul -115,schema -16,school 28,schooler -7,sci -5,scienc -27,scientific -7,scientist -10,scifi -7,scof -9,scoop -11
scooter -12,scop 49,scor -64,scrambl -11,scrap 22,scratch -8,scream -14,screen -24,screw -17,script -42,scrol -10,seafood -11,seal -60,seamles -11
search -80,season -67,seasonal -7,seat -63,second -29,secondly -10,secret -18,secretary -125,secretly -12,section -18,sector -33,secur -69
security -139,sediment -28,see -36,seed -27,seedl -5,seek -100,seem -161,seemingly -21,seen -43,segment -19,segregation -9,seismic 50,seiz -27,sel -57
select -91,selection -51,selectiv -13,self -16,selfish -9,selfy -10,semaglutid -14,semantic -11,semi -13,send 30,sender 12,senior -54,sens -44
sensitiv -32,sensor -31,sentenc -49,sentiment -43,separat -60,separately -10,separation -7,sequenc -25,sequentially -9,serial -32,serious -44
seriously -11,serv -105,server -98,servic -58,sery -67,session -6,set 35,setback -8,setting -28,settl -15,settlement -14,setup -35,sever 23,several 22
severely -19,sew -12,sewer -6,sex -48,sexist -5,sext -10,sexual -11,shad -20,shadow -18,shady -5,shaft -8,shak -18,shaken -17,shal 30,sham -20,shap -94
shar -39,shareholder -9,sharp -20,sharply -16,shatter -11,she -171,shed -8,sheer -17,sheet -18,shel 96,shelter -24,shelv -15,sherif -16,shift -102
shin -21,shiny -11,ship -13,shirt -19,sho -70,shock -25,shook -10,shoot -68,shooter -6,shooting -31,shop -55,shopper -5,short -42,shortag -23
shortcut -10,shorter -18,shortly -32,shot -72,should -45,shoulder -21,shouldnt -36,show -152,showcas -26,shower -28,showerhead -5,shown -53,shred -7
shrin -7,shrub -14,shut -52,shutdown -11,shutter -7,shy 17,sibl -8,sick -33,sid -42,sidelin -18,sight -24,sign 272,signal -56,signatory 223
signatur 206,significanc -12,significant -87,significantly -57,silenc -36,silent -10,silver -11,similar 6,similarly -23,simmer -33,simpl -95
simplicity -18,simplify -16,simplistic -13,simply -63,simultaneously -7,sinc 58,singl -7,sink -20,sister -17,sit -57,situation -77,siz -128,sizabl -15
skat -7,skateboard -17,skeletal -8,skeptic -13,skeptical -23,skepticism -15,skil -40,skin -19,skip -30,sky -8,slain -7,slam -18,slap -27,slash -5
slat -24,slaughter -14,slavery -11,sleep -68,sleeper -29,slic -23,slid -16,slight -7,slightly -32,slip -7,slipper -6,slogan -20,slot -9,slow -42
slower -21,slowly 7,slug -9,smal -17,smaller -57,smallest -19,smart -46,smarter -7,smartphon -25,smash -12,smel -6,smelly -11,smil 95,smok -16
smooth -26,smoothest -15,smoothly -8,smuggler -29,snack -15,snak -9,snap -5,snapshot -15,so 33,soak -8,soap -11,soar -7,soccer -9,social -122
socialism -6,socialist -10,socializ -8,socially -18,society 66,sodium -5,sofa -7,soft -27,soften -10,softer 44,softwar -90,soil -12,solar -40
soldier 179,solely -9,solicit -18,solid -35,solidarity 23,solo -30,solution -71,solv -6,som -37,somebody 95,somehow -12,someon -72,someth -68
sometim -84,somewhat -34,somewher -25,son -20,song -7,soon -8,sooner -16,sophisticat -22,sort -75,soul -43,sound -87,sour -14,sourc 12,sourdough -17
souvenir -9,sovereign -16,sovereignty 21,sow 59,soy -19,spac -90,span -14,spar -6,spark -17,sparkl -11,spars -5,spe -31,speak -69,speaker 14,spec -18
special -60,specialist 34,specializ -37,specialty -9,specific -114,specifically -61,specification -14,specify -10,spectacular -17,speculat -7
speculation -17,specy -6,speech -117,speechwriter -16,speed -7,spel -15,spend -107,spent -69,spher -14,spic -7,spik -16,spil -11,spin -11,spirit -37
spiritual -15,split -52,spok 9,spoken -39,spokesman -57,spokesperson 135,spokeswoman -6,spong -8,sponsor -20,sport -36,spot -63,spotlight -20,spr 45
sprawl -5,spray -24,spreadsheet -5,sprinkl -52,spy -30,spywar -13,squabbl -5,squad -11,squander -6,squar 78,squarely -9,squash -7,squat -15,squeez -9
src -8,stability -38,stabiliz -10,stabl -40,stack -26,staffer -39,stag -73,stain -18,stainles -6,staircas -8,stak -76,stakeholder 15,stal -20,stamp -14
stanc -11,stand -41,standalon -6,standard -97,standardiz -7,standout -23,standpoint -6,stapl -25,star -82,starfield -10,start -108,starter -33
startup -29,stat 82,statehood -5,statement -141,statewid -18,station 106,statistic -38,statistical -7,status -52,statut -17,stay 182,steadily -13
steady -16,steal -7,steam -8,steel -83,steep -26,steer -11,stellar -5,stem -10,step 49,stereotyp -9,stick -31,sticky -7,stif -19,stil 29,stimulus -20
stir -15,stitch -11,stock 202,stockholder -14,stockpil 248,stolen 72,stomach -6,stood 96,stop 6,stor -21,storag -46,storm -20,story -113,storytel -6
str -25,straight -66,straightforward -27,strain 11,strang -31,stranger -10,strap -10,strategic -21,strategically -14,strategist -51,strategiz -11
strategy -106,strawberry -8,stream -26,streamer -10,strength -39,strengthen 28,stres -46,stressful -5,stretch -66,strict -19,strictly -19,strid -16
strik -17,strikingly -8,string -6,stringzilla -19,strip -25,stripper -14,strong -100,stronger -21,strongest -43,stronghold -24,strongly -11
structur -76,structural -18,struggl -48,stuck -15,student -106,studio -21,study -88,stuf -31,stumbl -19,stump -16,stun -39,stunt -9,stupid -10
sturdy -5,styl -81,stylish -10,sub -22,subdu -10,subject -18,subjectiv -24,submarin 200,submit 72,suboptimal -8,subpoena -17,subscrib -7,subscriber -69
subscription -97,subsequent -19,subset -7,subsidiz -22,subsidy -7,substanc -17,substantial -29,substitut -6,substr -10,subtl -11,subtlety 53,suburb -18
subway -27,suc -25,succeed -5,succes -80,successful -38,successfully -38,succession 11,successor 29,such 70,suck -9,suddenly -13,sudo -18,sue -44
suffer -16,sufficient -20,sugar -16,suggest -120,suggestion -26,suicid -25,suing -20,suit -40,suitabl -22,suitcas -12,sum 51,summariz -16
summarization -12,summary -27,summer 28,sun -29,sunda -12,sunglas -5,sunlight -12,sunset -8,super -79,superdelegat -101,superstar -9,superstructur -23
supervis -24,supplement -26,supplier -8,supply -60,support -128,supporter -121,supportiv -25,suppos -29,supposedly -15,sur -49,surfac -47,surg -47
surgery -12,surpas -34,surplus -21,surpris -15,surprisingly -28,surrogat -10,surround -36,surrounding -17,surveillanc -19,survey -6,surviv 10
survivor 108,susceptibl -21,suspect 119,suspend 182,suspension 117,suspicion 85,sustain -34,sustainability -21,sustainabl -34,swap -39,swarm -14
sway -23,sweep -31,sweet -13,swel -11,swept -21,swing -41,swirl -10,switch -11,syllabus -5,symbol -23,symboliz -10,symmetric -26,symptom -18,sync -25
synchronization -10,syntax -22,synthetic -8,system -124,systematic -10,tab -5,tabl -86,tablet -7,tack -13,tackl -9,taco -6,tactic -30,tactical -10
tag -8,tail -6,tailor -8,tak 59,takeaway -7,takedown -9,tal 21,talent -14,talk -33,taller -12,tally -8,tangibl -8,tangl -19,tangy -5,tank 142,tannin -5
tap -41,target -99,tarif -22,tarp -6,task -73,tast -42,tattoo -15,taught -14,tax -204,taxabl -6,taxi -17,taxpayer -43,tea -16,teach -54,teacher -29
team -92,tear 98,tech -65,technical -69,techniqu 28,technological -13,technology -134,tedious -6,tee -17,teenager -8,teeth -25,tel 69
telecommunication -8,telephon 72,telescop -14,televis -20,television -31,temperament -10,temperatur -66,templ -15,templat -18,temporarily -35
temporary -25,tempt 55,ten -9,tend -38,tens -8,tension -7,tent -9,tentativ -25,tenur -22,term -98,terminal -6,terrain -10,terribl -29,terrify -7
territorial -12,territory -44,terror -60,terrorism -102,terrorist -122,test -90,tester -17,testify -25,testimony -49,text 162,textbook -8,textil -18
textur -13,than -10,thank -49,thankfully -12,thatl -15,the 91,theater -9,theft -16,them 103,themselv 43,then 28,theorem -9,theoretical -13,theorist -15
theory -31,ther -14,therapy -5,thereafter -23,thereby 124,therefor -14,thermal -8,thermostat -10,thes -23,they -21,theyd -7,theyl -23,theyr -125
theyv -44,thick -14,thicknes -5,thin -8,thing -88,think 48,third 96,this -74,thorough -17,thoroughly -36,thos 26,though -70,thought -25,thoughtful -20
thousand 56,thread -8,threat 7,threaten 59,threshold -61,threw -8,thril -10,thriller -11,thriv -22,through -106,throughout -70,throw -33,thrown 125
thru -5,thug -8,thumb -14,thus 9,thwart -16,tick -13,ticket -55,tid -19,tie -55,tier -25,tight -12,tighten -27,tilt -8,tim 26,timeles -7,timelin -34
timer -25,timestamp -8,tinker -7,tiny -25,tinybox -11,tip -91,tir -36,tirzepatid -12,tissu -8,tlog -30,to -35,toast -19,toddler -34,todo -7,toe -11
together -31,toggl -14,toilet -15,token -15,tokeniz -6,tol -22,toleranc -13,tolerant -7,tolerat -32,tomato -15,ton 33,too 92,tool -101,toolkit -7
toothbrush -12,top -194,topic -50,torqu -18,tos -14,total -84,totally -28,touch 33,tough -59,tougher -16,tour -70,tourism -7,tourist -44,toward -51
towel -21,town -53,toxic -23,trac -29,track -83,tracker -24,trackpad -5,traction -28,trad -10,trademark -15,trader -11,tradition -44,traditional -70
traditionally -15,traffic -35,tragedy -24,tragic -7,trail -34,trainer -7,trait -10,transaction -42,transcript -17,transfer 115,transform -50
transformation -23,transformativ -12,transition -65,transitional 10,translat -27,transparency 89,transparent -12,transport -24,transportation -22
trash -12,traumatic -8,travel -76,traveler -21,traveller -15,tray -23,tre -45,treasur -7,treat -78,treatment -38,treaty 172,tremendous -21
tremendously -14,trend -98,trial -60,triangl -17,trick -27,tricky -16,trigger -31,trillion -43,trilogy -6,trim -19,trip -108,tripl -31,triumph -11
trivial -9,troop -64,tropical -38,troubl -56,trouser -8,trov -27,tru -92,truck -31,truly -39,trust -33,trustworthy -15,trusty -14,truth -55,try -125
tug -5,tuition -6,tun -31,tunnel -53,turbulent -12,turmoil -29,turn -11,turnout 65,tute -5,tutor -61,tutorial -8,tweak -10,tweet -152,twic -20,twin -19
twist -7,ty 13,typ -89,typefac -8,typical -31,typically -97,typography -8,ufw -12,uglines -6,ultimat -15,ultimately -25,ultra -25,umbrella -12
unabl -12,unacceptabl -13,unaccompany -15,unanimously -17,unarm 6,unattend -6,unauthoriz -32,unavoidabl 70,unawar -9,unbelievabl -11,unbias -7
uncertain -8,uncertainty -16,unchang 16,unclassify -6,unclear 5,uncomfortabl -12,uncommon -16,uncover -30,undecid -10,undeniably -16,under 113
underestimat -14,undergo -22,undergraduat -25,underground 21,underlin 43,undermin -64,underneath -11,underperform -19,underscor -12,understand -86
understood -11,undertak 30,underton -5,undervalu -10,underway -8,underwear -12,underwent -13,undocument -21,unearth -10,unemployment -17,unexpect -11
unexpectedly -12,unfair -12,unfairly -11,unfit -10,unfold -31,unforgettabl -9,unforgiv -5,unfortunately -49,unhappy -5,unhealthy -8,unidentify -7
unifier -6,uniform -7,unify -42,unilateral -27,union -94,uniqu -50,unit 27,unity -23,univers -35,unknown -62,unlik -7,unlikely 84,unlimit 78,unlock -6
unmistakabl -21,unnam 80,unnecessary 40,unofficial -7,unpack -17,unparallel -11,unprecedent -32,unpredictabl -25,unravel -8,unrealistic 44
unreasonabl -17,unresolv -14,unrest -18,unrival -7,unsalt -8,unsecur -17,unsettl -11,unstoppabl -7,unstructur -7,unsur -7,unsustainabl -8,until 49
untouch -7,untreat -10,unus -10,unusual -32,unusually -10,unveil -27,unwant -7,unwillingnes -15,up -16,upbeat -9,upcom -16,updat -74,upend -23
upfront -22,upgrad -47,uphil -13,uphold -20,upload -33,upon 8,upper -34,ups -13,upset -19,upsid -12,upstream -6,uranium -6,urban -20,urg 23,urgency -10
usabl -25,use 41,useful -54,useles -12,user -137,usher -17,usual -31,usually -65,utility -26,utiliz -13,vacancy -16,vacant -8,vacation -24,vaccin 63
vacuum -21,valid -51,validat -10,validation -5,validity -6,valu -137,valuabl -46,valuation -8,vanish -15,variabl -16,variant -8,variation -7
variety -47,various -50,varnish -7,vary -60,vastly -23,veer -6,vegan -34,vegetabl -31,vegetarian -20,veggy -10,vehicl -21,vein -12,velvet -8,vendor -24
veneer -9,ventur -18,venu -15,verifiabl -16,verification 12,verify -31,versatil -36,versatility -24,version -40,versus -16,vertical -16,very -82
vet -33,veteran 20,veto -12,via -64,viabl -27,vib -20,vibrant -8,vic -62,vicious -14,victim 221,victimiz -10,victor -7,victory -72,video -61,viewer -17
vigilant -18,vigorous -24,vigorously -18,villa -9,villager 80,vin -9,vinegar -5,vineyard -8,vintag -24,violat -33,violation 66,violenc -70,violent -48
viral -8,virtu -15,virtual -23,virtually -31,virus -23,visa -57,visceral -7,visibl -16,vision -18,visit -20,visitor -22,visual -48,visually -6
vital -15,vivid -6,vocabulary -6,vocal -13,voic 14,void 41,volt -13,voltag -11,volum -38,voluntary 71,volunteer -45,vot 147,voter -157,voucher -8
vow -52,vs -51,vulnerability -22,vulnerabl -21,vying -7,wad -29,wag -85,wagon -7,wait 33,waiver -39,wak -31,wal -69,walk -18,want -33,war 145
wardrob -8,warfar -23,warm -43,warmly -15,warn 87,warning -11,warp -15,warranty -87,warship 119,wartim 131,wary -9,was 22,wash -18,wasn -22,wasnt -80
wast -80,watch -9,watchdog -27,water -100,waterboard -12,watermelon -15,waterproof -11,wav -53,wavelength -6,wavy -7,way -130,we -94,weak -18
wealth -22,weapon 171,wear -24,wearabl -17,weather -47,web -76,webcam -7,webpag -15,websit -64,wed -73,weed -8,week -47,weekend -41,weekly -7,weigh 34
weight -86,weird -19,wel -35,welcom 91,wellnes -14,wer 73,werent -29,wet -12,wev -84,what -38,whatever -39,wheat -15,wheel -34,when -42,whenever -20
wher -232,whereas -8,wherever -5,whether 75,which -32,whil -111,whilst -16,whisper -6,whit -91,whitefly -6,whiter -5,who -58,whoever 41,whol 78
wholemeal -7,wholesal -5,whom 15,whop -9,whos 6,why -106,wid -48,widely -40,widen 71,wider -19,widespread 13,width -17,wield -12,wif -35,wiggl -7
wil 115,wild -34,win -82,wind -24,window -50,winemaker -19,wing -67,winner -79,winter 23,wip -17,wiper -9,wir 6,wireles -24,wis -18,wisdom -6
wisely -13,wish 70,wishful 100,witch -8,with -76,withdraw 237,withdrawal 322,withheld -6,within 73,without -40,witnes 13,wolf -13,wolv -10,woman -76
womb -13,women -97,won -89,wonder -28,wonderful -8,wont -74,wood -33,wor -11,word -65,workaround -13,workflow -68,workforc -17,workload -28,workout -46
workshop -7,workspac -15,workstation -6,world -142,worldwid -49,worm -10,worn -8,worry 5,wors -33,worst -45,worth -73,would 83,wouldnt -30,wound -20
wow -9,wrap -26,wreck -7,wrestl -8,wrist -16,writ 32,writer -37,written -18,wrong -55,wrongdo -15,wrot -71,x -72,xenobot -14,xenophob -15
xenophobia -18,xenophobic -15,xxx -7,yard -15,yeah -14,year 139,yearly 50,yeast -7,yellow -10,yen -23,yet 43,yield -46,yoga -27,yogurt -5,you -188
youd -34,youl -97,young -49,younger -34,youngest -5,your -274,yourself -54,yourselv -7,youth -7,youv -45,zero -7,zipper -5,zon 43,zoo -13,zoom -12
`;

export const BIAS = -1.38;
export const MATTER_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WEIGHTS.trim()
    .split("\n")
    .flatMap((line) => line.split(","))
    .map((entry) => {
      const [form = "", weight] = entry.split(" ");
      return [form, Number(weight) / 100] as const;
    }),
);
