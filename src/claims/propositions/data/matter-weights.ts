/** Hundredths by which each form of a sentence (`matterForms`) speaks for a treaty. Made by training/matter/train-matter.ts, whose README says of what. */
const WEIGHTS = `
#date 151,#document 32,#meeting 285,#name -136,#number 57,#other-treaty -12,#states 238,#treaty 368,a 5,aback -19,abandon -48,abbot -6,abbreviat -12
abbreviation -6,abid -15,ability -44,abl -69,abolish -23,abortion -68,about -113,abov -95,abroad -34,absenc -20,absente -6,absolut -19,absolutely 13
absorb -7,abstain 12,abstention 121,abstract -6,absurd -13,abundanc -11,abus -19,academic -6,acced 251,accelerat -20,acceleration -14,accent -7
accept 91,acceptanc -24,acces -112,accessibility -6,accessibl -38,accession 196,accessory -11,accident -18,accommodat -21,accommodation -38
accompany -9,accomplish -18,accomplishment -10,accord 9,accordingly -20,account -103,accountabl -36,accreditation -25,accru -9,accrual -13
accumulat -11,accuracy -25,accurat -19,accus 64,achiev -52,achievabl -16,achievement -46,acidity -18,acknowledg -66,acquiesc -12,acquir 30
acquisition -8,acros -119,act 125,action -40,actionabl -5,activ -67,activat -6,activation -6,actively -20,activism -8,activist -43,activity -100
actor -8,actres -9,actual -47,actually -109,actuarial -7,ad -43,adapt -20,adaptability -10,adapter -10,add 10,addiction -6,addition -88,additional 60
additionally -21,addres -116,adept -10,adequat -18,adequately -5,adher -18,adjust -14,adjustabl -11,adjustment -26,administer -23,administration -51
admir -5,admirabl -9,admiral 18,admirer -18,admission -17,admit -44,admittedly -11,adolescent -22,adopt 156,adopte -11,adoption -56,ads -46,adult -73
advanc -37,advancement -10,advantag -76,adventur -10,advers -32,adversary -33,advertis -36,advertisement -15,advertiser -13,advic -42,advis -41
adviser 35,advisory -13,advocacy -27,advocat -84,aesthetic -11,affair 11,affiliat -27,affirm -28,affirmativ -5,afflict -6,afford -31,affordability -12
affordabl -41,afloat -12,afraid 13,after -61,afternoon -66,afterthought -22,afterward 85,again 35,against -37,age -85,agency 23,agenda -42,agent -35
agentic -6,aggregator -14,aggressiv -21,aggressively -20,agnostic -11,ago -53,agr 18,agre 40,agreement 5,agricultur -9,agricultural -6,agrivoltaic -9
ahead 70,aid 13,aim -6,aint -8,air -69,aircraft 88,airfar -9,airlin -19,airplan -6,airport -40,airstrik -37,aisl -10,aka -5,al -31,alarm 89,album -9
alcohol -8,alert -10,algorithm -38,alien -14,alienat -7,align -40,alignment -5,alik 19,aliv -27,all -31,alleg -37,allegation 37,allegianc -26
allergic -10,allianc 93,allocat -26,allocation -8,allow 103,alloy -7,allud -15,ally 75,almost -155,alon 19,along 9,alongsid -5,already 68,alright -5
also -35,alt -8,altar -10,alter -37,alternat -10,alternativ -31,although -113,altogether -6,aluminum -15,alway -117,amas -6,amateur -6,amaz -24
ambassador 149,ambitious -18,amend -17,amid -12,ammunition 92,amnesty -12,among -18,amongst -8,amount -47,ampl -9,amplify -7,an -12,ana -12,analys -10
analysis -64,analytic -48,analytical -5,analyz -35,anchor -31,ancient -44,and -144,anger -46,angl -27,angry -26,anim -9,anima -8,animal -21,animat -11
animation -18,annex 134,anniversary -25,announc 34,announcement 54,annoy -18,annual 15,annually -59,anonymity -46,anonymous -6,another -67,answer 34
ant -12,anti -9,antiabortion -16,antic -8,anticipat -21,antiqu -9,anxiety -21,anxious -8,any 31,anybody 114,anymor -24,anyon 57,anyth -23,anytim -6
anyway -30,anywher -32,apartment -15,apologiz -13,apology -22,app -104,appal -10,apparatus -5,apparel -11,apparent -13,apparently -28,appeal -76
appear -69,appearanc -49,append -12,applaud 20,applianc -30,applicant -6,application -82,apply 60,appoint -35,appointe -8,appointment -21,appreciat -27
appreciation -12,apprehension -10,approach -119,appropriat -42,appropriately -5,approv 90,approval 83,approx -6,approximat -12,approximately -49
approximation -7,arbitrary -7,arc -16,archipelago 55,architect -10,architectur -28,architectural -6,are 98,area -33,areas 37,arena -29,arent -37
argu -18,argument -16,aris -12,arm 223,army 137,aroma -10,aromatic -9,aros -10,around -112,arrang -19,arrangement -31,array -15,arrest -20,arriv -14
arrival 39,arsenal 80,art -58,articl 163,articulat -19,artificial -25,artillery 136,artist -33,as -26,asham 92,asid 43,ask 120,asleep -9,aspect -29
ass -5,assault -32,assembl -32,assembly -26,assert -33,assertion -23,asses -22,asset -37,assign -34,assignment -26,assist 10,assistanc -20
assistant -13,associat -39,assuag -26,assum -74,assumption -35,assur -10,assuranc -12,asthma -8,astonish -5,astrophotography -12,asylum -28,at -7
athlet -18,atmospher -6,atop -9,atrocity -7,attach 6,attachment -16,attack -78,attacker -41,attempt -130,attend -54,attendanc -20,attende -30
attention -26,attest -6,attestation -7,attir -17,attitud -33,attorney -75,attract -29,attraction -8,attractiv -20,attribut -51,attribution -7
auction -7,audienc -67,audio -22,audiobook -10,audit -36,authentic 59,authentication -13,authenticity -6,author -41,authoritarian -12,authority 11
authoriz -55,authorization -5,autistic -8,auto -12,automaker -6,automat -21,automatic -14,automatically -54,automation -38,autonomous -19,autonomy -8
autumn -38,availability -21,availabl -133,averag -128,avoid -83,await 70,awak -22,awar -36,award -55,awarenes -13,away 59,awkward -27,awkwardly -8
axis -17,baby -37,back -8,backbon -6,backend -10,backer -19,backfir -6,background -49,backlash -13,backpack -20,backtrack -8,backup -13,backyard -6
bacteria -5,bad -68,badly -16,bag -54,bail -12,bailout -5,bait -18,bak -22,bakery -21,bal -30,balanc -62,balk -6,ballistic -30,balloon -10,ballot -73
ban 44,band -27,bank -85,banker -20,bankruptcy -38,banner -12,banneton -5,bar 35,barely -31,bargain -46,baristas -8,barrag -8,barrel -7,barrier -36
bas -132,basal -14,baselin -40,basement -16,bash -13,basic -58,basically -23,basil -8,basis -53,basket -9,basketbal -6,bat -7,batch -49,bath -11
bathroom -29,battery -79,battl -83,battlefield -31,battleground -22,be 33,beam -10,bean -32,bear -59,bearer -17,beat -36,beaten -5,beautiful -99
beautifully -11,beauty -23,becaus -136,becom -8,bed -47,bedroom -17,been -17,beer -6,beetl -13,befor 50,beforehand 41,begin -39,beginner -33,behalf -22
behavior -41,behind -61,beholden -14,being -45,belief -38,believ 54,believer -7,belong 147,below -82,belt -12,bench -12,benchmark -46,beneficial -29
benefit -116,bent -27,bereavement -8,berry -24,besid -13,best -211,betrayal 39,better -126,between -56,beverag -8,beyond -87,bias -6,bid -45
biennial -6,big -38,bigger -45,biggest -78,bigot -13,bigotry -19,bik -9,bil 28,billabl -9,billion -36,billionair -85,bin -16,bind 268,bio -14
biodegradabl -12,biofuel -8,biological 52,biologist -11,biology -6,biomedical -8,biometric -13,bipartisan -8,bird -11,birth -43,birthday -6,birther -28
bit -90,bitter -12,black -93,blad -17,blar -7,blast 78,bleach -14,blend -20,bles 81,blind -7,bloc -40,block -71,blockchain -23,blog -33,blond -7
blood -24,bloody -30,bloom -26,blossom -22,blow -24,blowback -5,blown -15,blu -30,blunt -9,blustery -7,boardroom -7,boast -10,body -105,boil -7
bold -22,bolster -6,bomb 201,bomber 46,bon -22,bonus -11,boo -15,booby 23,book -123,boom -27,boost -42,boot -32,bootcamp -5,booth -15,bor -26,border 45
born -67,borrow -5,bos -13,both 28,bother -23,bottl -20,bottom -70,bounc -5,bound -12,boundary -17,bouquet -7,boutiqu -20,bow -7,bowl -16,box -28
boy -22,boycot -20,bps -9,brac -8,bracket 70,braid -7,brain -36,brainer -8,brainstorm -5,brak -16,branch -27,brand -122,brav -11,breach 107,bread -65
break 16,breakdown -20,breaker -11,breakfast -18,breast -6,breath -18,brew -52,brewer -12,brib -7,brid -10,bridal -11,bridesmaid -10,brief -95
briefly -25,brigad 85,bright -25,brighter -8,brightly -11,brightnes -8,brilliant -6,bring -9,broad -25,broadcaster 38,broaden -12,broader -17
broadly 48,broccoli -6,broker -42,brother -17,brought 65,brows -6,browser -35,bruis -15,brush -38,brut -16,brutal -6,bubbl -24,buck -6,bud -21
budget -109,buffer -17,buffet -6,bug -39,build -159,builder -30,building -17,built -71,bulk -22,bully -16,bump -19,bunch -10,bungalow -14
bureaucracy -7,burn -31,burnout -8,burrow -14,bury 71,bus -40,busines -124,businessman -36,bust -8,busy -12,but -231,butter -6,button -17,buy 15
buyer 13,buzzword -17,by 19,byt -48,cabbag -7,cabinet 62,cabl -53,cach -32,caf -8,caffein -10,cak -16,cal 30,calculat -24,calculation -9,calendar -25
caliber -5,caliper -8,calm -12,calmer -13,calory -9,camel -8,camera -58,cameras -58,camp -39,campaign -186,campaigner 206,campus -7,can 37,cancel -28
cancellation -8,cancer -9,candidacy -39,candidat -260,candl -11,cannot 85,cant -67,canvas -8,cap -35,capability -48,capabl -11,capacity -36,capita -9
capital 80,capitalism -8,capsul -15,captain 68,caption -8,captur -69,car -68,caraf -17,carb -6,carbohydrat -6,carbon -58,card -77,career -28
careful -23,carefully -47,cargo -8,carpet -8,carrier -15,carrot -8,carry -71,cartel -10,carv -25,cas -43,cash -48,casino -16,cast -101,casual -10
casualty 20,catalogu -9,catastrophic -10,catch -28,categoris -5,categorization -6,category -66,cater -43,caterer -14,caucus -90,caucusgoer -7
caught -30,caus -70,caution -12,cautious -8,cautiously -8,cavity -13,ceas 42,ceil 107,ceiling 108,cel -55,celebrant -8,celebrat -48,celebration -26
celebrity -18,cellphon -6,cellular -8,censor -16,cent -9,center -95,centerpiec -16,centr 33,central -63,centrist -24,century 33,ceramic -5,ceremony -35
certain -69,certainly -62,certificat -48,certification -60,certify -43,chain -46,chair 45,chairman -67,chairmen -7,chairwoman -22,challeng -69
champion -33,chanc -88,chang -20,changer -8,channel -45,chant -29,chao -18,chaotic -16,chapter -25,char -5,character -61,characteristic -23,charg -48
charger -21,charity 27,charm -16,chart -14,charter -17,chas -15,chassis -7,chat -19,chatbot -9,cheaper -36,cheapest -14,cheat 21,check -104
checkbox -11,checklist -19,checkout -12,checkpoint -8,cheer -19,chees -12,chef -15,chemical 110,chemistry -9,cherry -28,chest -34,chew -7,chicken -12
chief -81,child -43,childhood -15,children -124,chip -26,chocolat -13,choic -91,cholesterol -12,choos -89,choreograph -7,chos -26,chosen -32
chronic -12,chunk -38,church -26,cinematic -6,circl -43,circuit -37,circular -5,circulat -19,circumstanc 148,circus -22,cit -84,citizen -91
citizenship -16,city -130,civic -10,civil 46,civilian 88,claim 13,clamor -9,clamp -10,clarification 137,clarify -8,clarity -15,clas -112,clash -26
classic -25,classical -9,classification -12,classify -100,classroom -8,claus 93,clean -90,cleaner -9,cleanup -17,clear 102,clearanc 221,clearest -16
clearly -65,clematis -15,clerk -25,clever -10,cleverly -7,click -58,client -86,climat -100,climb -42,clinch -27,cling -11,clinical -18,clinician -6
clip -19,clock 47,clon -10,clos -85,closely -69,closer -60,closest -25,closur -14,cloth -50,cloud -89,cluster 135,cm -11,co -65,coach -10,coal -69
coalition 47,coat -23,cobbl -11,cocktail -5,cod -122,codebas -19,codegen -10,codepoint -11,codify -7,coffe -182,cognition -18,cognitiv -13,cohort -11
coin -31,coincid -14,cold -20,colder -8,collaborat -17,collaboration -33,collaps -33,collar -17,colleagu -7,collect -41,collection -30,collectiv -10
colleg -47,color -84,colorful -6,column -67,com 14,combat -6,combin -35,combination -32,combo -6,comfort -21,comfortabl -44,comfortably -9,command 17
commander 99,comment -94,commentary -5,commentator -10,commerc -47,commercial -77,commercially -10,commission -24,commit -19,commitment -12
committeeman -33,common -78,commonly -13,communicat 25,communication -56,communist -17,community -112,commut -8,commuter -12,compact -24,company -203
compar -84,comparabl -12,comparison -20,compassion -5,compassionat -14,compatibility -10,compatibl -19,compel -30,compensat -29,compet -61,competenc -9
competition -27,competitiv -60,competitor -33,compil -17,complain 71,complaint 74,complet -21,completely -60,completion 52,complex -58,complexity -36
complianc 101,compliant -17,complicat -41,compliment -21,comply -10,component -41,compos -20,composition -23,compost -11,compound -64,comprehensiv -53
compris -22,compromis -55,comput -38,computational -19,computer -71,conced 23,concentrat -20,concentration -25,concept -47,conceptual -10,concern -105
concert -43,concession -30,concis -12,conclud 33,conclusion -39,concret -24,condemn 29,condition -82,conditioner -8,conduct -89,conferenc 61
confidenc -27,confident 41,confidentiality -17,config -6,configur -13,configurabl -9,configuration -36,confin -15,confinement -15,confirm -24
conflict -23,conform -27,confront -20,confrontation -11,confus -22,confusion -8,congregation -5,congressional -74,congressman -26,connect -53
connection -44,connectivity -23,connoisseur -19,conquest -6,conscienc -49,conscious -12,consciousnes -6,conscript 7,consecutiv -13,consensus -18
consent 117,consequenc -70,conservatism -18,conservativ -146,consider 31,considerabl -15,consideration -32,consist -25,consistency -14,consistent -46
consistently -19,consol -22,consolidat -6,conspiracy -18,const -6,constant -25,constantly -30,constituency -6,constitutional 15,constrain -19
constraint -9,construct -6,construction -35,consulat -8,consult -34,consultancy -10,consultant -30,consultation -7,consum -37,consumer -41
consumption -32,contact -53,contain -30,container -11,contaminat 30,contemplat -6,contemporary -6,contender -27,content -99,contention -27,contest -96
context -43,contextual -15,contiguous -19,continent 63,continental -5,continu -58,continually -20,continuation -12,continuous -8,continuously -13
contract -46,contractor 76,contradict -9,contradictory -12,contrary 10,contrast -52,contribut -57,contribution 32,contributor -12,control -57
controversial -34,controversy -37,conven -23,convenienc -9,convenient -13,convention -38,conventional -20,conversation -66,conversely -18,conversion -8
convert -18,converter -30,convey -16,convict -26,conviction 87,convinc 100,cook -24,cooki -5,cool -29,cooler -7,cooperat -15,cooperation 14
coordinat -30,coordination -13,cop -15,copper -20,copy -6,copyright -46,cor -53,cord -47,corn -9,corner -27,cornerston -6,corporat -36,corporation -35
correct 16,correction -23,correctly 40,correlation -7,correspond -9,correspondent 13,corridor 82,corruption -19,costly -17,cotton -44,could 12
couldnt -38,councillor 40,counsel -21,count 95,countdown 72,counter -49,counterfeit -10,counterproductiv -6,countertop -9,countles -7,country 128
countrymen -6,county -62,coup -40,coupl -118,cours -28,court -22,courtesy -12,courthous -15,courtroom -6,cousin -15,cover 33,coverag -51,cow -6
cozy -19,crack -26,crackdown -7,cradl -12,craft -35,crank -5,crash -18,craz -13,crazy -20,cream -9,creas -5,creat -138,creation -20,creativ -33
creativity -26,creator -36,creatur -16,credential -23,credibility -6,credibl -20,credit -53,creditor -22,crew -23,crim 58,criminal 18,criminaliz -7
crisis -40,criteria -30,critic 15,critical -59,critically -16,criticiz -78,critiqu -8,crop -16,cros -53,crowd -84,crown -6,crucial -30,crud -7,cruis 40
crumbl 7,crush -33,cry -33,crypto -57,cryptocurrency -15,cryptography -17,crystal -16,ctx -8,cucumber -15,cue -15,cuf -12,cuisin -28,culminat -11
culprit -12,cultivat -9,cultur -67,cultural -20,cup -30,curat -10,curation -13,curious -10,currency -59,current -76,currently -23,curriculum -5
curtain -6,curv -10,cushier -5,cushion -11,cusp -5,custom -47,customer -53,customiz -10,customizabl -16,customization -22,cut -84,cutof -22,cutter -8
cyber -26,cyberattack -24,cybersecurity -22,cycl -49,dac -9,dagger -10,daily -26,dairy -10,damag -38,danc -30,danger 10,dangerous 7,dar -11,dark -47
darker -6,darn -9,dashboard -19,dat 86,data -155,databas -33,dataset -8,datetim -36,daughter -21,dawn -17,day 129,daylight -10,de -53,dead 30
deadlin 181,deadlock -37,deal -178,dealer -15,dealing -9,dealt 6,death -77,debat -104,debt -59,debug -13,debut -10,decad 13,decay -9,decent -21
decid 95,decidedly -6,decision 120,decisiv -7,decisively -8,deck -19,declar 87,declaration 95,declin -95,declutter -8,decor -5,decorat -6,decre 34
decreas -44,decry -11,dedicat -27,deductibl -6,deduction -8,deem -19,deep -41,deepen -16,deeper -19,deeply -54,default -52,defeat -67,defect -12
defection -24,defenc 229,defend -25,defendant -11,defender 8,defens -87,defer -36,defiant -7,deficit -44,defin -42,definitely -42,definition 51
definitiv -8,defund -16,defy -20,degre -57,delay -28,delegat -58,delegation 138,delet -22,deli -7,deliberately -32,deliberation -13,delicat -14
delicious -9,delight -17,deliver -43,delivery -7,demand -40,demin 104,deminer 147,demo -18,democracy -63,demographic -29,demon -12,demonstrat -31
demonstration -22,denial -11,denounc -19,dental -14,dentist -5,deny 77,depart 36,departur 134,depend -71,dependency -18,depict -11,deplet -6,deplor 43
deploy -56,deployment -44,deport -25,deportation -35,depos -14,deposit 144,depositary 291,deposition -17,depression -35,depressiv -11,depth -12
deputy 204,derail -18,derid -17,deriv -7,descend -10,descent -10,describ -7,description -18,desert 23,deserv -45,design -130,designat -21,designer -29
desir -37,desk -21,desktop -23,desperat -9,desperately -14,despit -101,destination -21,destroy 150,detail -81,detain -17,detaine -34,detect -48
detention -6,deter -43,detergent -9,determin -98,determination -12,determinism -8,deterrent -14,detonat -10,detour -6,detractor -20,devastat -20
developer -63,development -80,devic 105,devot -20,diabet -5,diagnos -9,diagram -13,dial -15,diameter -9,dictatorship -14,didn -8,didnt -106,die -34
diet -36,dietary -13,differ 14,differenc -73,different -142,differentiat -14,differently -5,difficult -93,difficulty -36,dig -10,digit -26,digital -96
dilemma -6,dim -7,dimension -33,diminish -20,din -22,diner -9,dinner -54,dioxid -23,dip -21,diplomacy -6,diplomat 212,diplomatic -29,dir -5,direct -62
direction -43,directiv -12,directly -58,director -8,directory -6,dirt -7,disability -6,disabl -5,disadvantag -8,disagre -19,disagreement -31
disappear -17,disappoint -21,disappointment -7,disarmament 38,disaster -17,disastrous -30,disavow -10,disband -5,discharg -6,disciplin -11
disclaimer -8,disclos -76,disclosur -30,disconnect -10,discount -47,discover -48,discovery -43,discredit -8,discriminat -13,discrimination -10
discus -15,discussion -64,disdain -6,diseas -40,disgust -10,dish -30,dishwasher -6,disk -17,dislik -7,dismantl -10,dismis 55,dismissiv -12
disobedienc -10,disorder -17,disparag -8,disparat -6,dispenser -15,displac -22,display -50,dispos -9,disposabl -5,disproportionately -7,disput 84
disqualify -15,disrespect -7,disrupt -29,disruption -30,dissatisfaction -15,dissent -12,dissolution -21,dissolv -9,distanc -69,distant -37,distinct -32
distinction -20,distinctiv -10,distinguish -21,distract -17,distraction -7,distribut -26,distribution -13,district -69,disturb -12,ditch -7,div -22
divers -32,diversity -5,divid -68,dividend -8,division -42,divisiv -22,divorc -19,do 64,doabl -17,doc -8,doctor 83,doctorat -5,document -49
documentary -6,documentation -26,doesnt -131,doi -104,doing -80,dollar -94,domain -32,domestic 74,dominanc -22,dominant -22,dominat 11,donat -33
donation -65,dongl -6,donor 63,dont -176,door -28,dorm -8,dos -9,dot -5,doubl -44,doubt 104,dough -60,dov -7,down -68,download -30,downsid -51
downtown -43,dozen 60,draft -70,drag -14,drain -20,drama -9,dramatic -24,dramatically -13,drastically -21,draw -34,drawback -17,drawer -34,drawn -41
dread -6,dream -57,dres -11,dresser -19,drew 16,drink -59,drip -12,driv -60,driven -29,driver -35,drop -30,droplet -9,drov -29,drug -71,dry -60
dryer -13,dst -7,dual -53,due 59,dul -11,dumbbel -19,dump -25,dunk -15,duo -8,dur -149,durability -6,durabl -19,duration 28,dust 24,duty 73,dy 21
dye -26,dynamic -20,e -53,each -32,eager -7,ear -6,earbud -41,earlier 73,earliest -16,early -108,earn -89,earning -11,earthquak -6,eas -21,easier -49
easiest -19,easily -75,easy -111,eat -74,eaten -19,echo -41,eco -17,ecological -10,ecommerc -24,economic -46,economically -23,economist -15
economy -115,ecosystem -33,edg -70,edibl -12,edit -25,edition -6,editor -60,editorial -24,educat -8,education -42,educator -12,eeri -5,effect 77
effectiv 12,effectively -54,effectivenes -7,efficiency -21,efficient -37,efficiently -17,effort -150,effortlessly -5,eg -8,egg -31,either 32
elaborat -8,elder -9,elderly -6,elect -119,election -234,electoral -39,electorat -20,electric -47,electrical -46,electrician -25,electricity -24
electronic -27,elegant -6,element -57,elevat -8,elicit -8,elif -10,eligibility -48,eligibl -27,eliminat -54,elit -47,els 19,elsewher 21,em -7
email -178,embargo 47,embark -11,embarras 71,embassy -45,embattl -29,embed -13,emblematic -9,embrac -62,embryo -7,emerg -54,emergency 33,emission -74
emotional -13,emotionally -6,empathy -8,emphasiz -8,empirical -7,employ -52,employe -145,employer -54,employment -42,empower -30,empty 28,enabl -35
enact -15,enamor -7,enclav -7,encod -16,encompas -5,encounter -29,encourag -56,encryption -25,end 72,endanger 82,endeavor -8,endors -83,endorsement -61
endur -14,enduranc -7,energy -41,enforc -37,enforcement -66,engag -63,engagement -30,engin -52,engineer 68,enhanc -31,enjoy -49,enormous -29
enormously -15,enough -14,enrich -6,enrollment -21,ensur -90,entail -7,enter 101,enterpris -52,entertain -11,entertainment -12,enthusiast -6
enthusiastic -12,enthusiastically -19,entir -54,entirely -16,entirety -12,entitl -7,entitlement -5,entity -20,entranc -11,entrepreneur 43,entry 74
environment -43,environmentalist -18,environmentally -7,envision -11,envoy 8,epic -6,epidemic -11,episod 25,equal -35,equality -6,equally -12
equation -43,equipment -17,equity -17,equivalent -22,era -63,eras -16,erect -14,ergonomic -34,erosion 59,error -34,erupt -13,eruption -11,escalat -22
escap 10,especially -90,espionag -13,espresso -23,essay -38,essenc -17,essential -61,essentially -41,establish -63,establishment -113,estat -27
estimat -92,estimation -10,et -12,etc -35,ethnic -9,ethnicity -6,etiquet -15,evad -16,evaluat -20,evaluation 10,evangelical -13,even -81,evenhand -7
evening -9,evenly -20,event -88,eventually -47,ever 45,evergreen -11,every 41,everybody -5,everyday -34,everyon -51,everyth -55,everywher -45
evidenc 39,evident -10,evil -16,evolv -51,exact -31,exactly -84,exaggerat -11,exam -45,examin -14,exampl -89,exc 48,exceed -38,excel -27,excellenc -8
excellent -42,except 59,exception 118,exceptional -10,exces -19,excessiv -7,excessively 21,exchang -30,excit -21,exclaim -5,exclusion -6,exclusiv -35
exclusively -31,excus 80,execut -30,execution -22,executiv -68,exemplary 51,exempt 137,exemption -15,exercis -64,exhaust -7,exhaustiv -7,exhibit -30
exhibition -31,exil -28,exist -85,existenc -11,exit 240,expand -111,expansion -9,expansiv -5,expect 150,expectation -82,expenditur -6,expens -40
expensiv -67,experienc -89,experiment -13,experimental -11,experimentation -15,expert 80,expertis -24,expir 63,expiration -20,explain 39,explainabl -8
explanation -39,explicit -29,explicitly -32,explod -20,exploit -14,exploitation -8,explor -57,exploration -5,explosion 31,explosiv -16,exponentially -8
export 59,expos -59,exposur -8,expres 41,expression -8,extend 134,extension 214,extensiv -31,extensively -11,extent -27,exterior -5,external -25
extra -44,extract -19,extraction -10,extradit -14,extraordinary 59,extras -15,extrem -26,extremely -37,extremism -29,extremist -38,exud -8,eye -50
eyebrow -15,fabric -40,fac -61,facial -5,facilitat -8,facility -76,fact 20,faction -7,factor -70,factory -32,faculty -13,fad -15,fail -27,failur -12
fair 60,fairly -16,fairy 82,faith 40,faithful -14,fak -31,fal 70,fallout -8,fals -49,fam -6,familiar -38,familiarity -7,family -143,famous -33
famously -38,fan -36,fancy -18,fantastic -29,fantasy -20,far 22,farm -27,farmer 60,farther 31,fascinat -8,fashion -19,fast -87,faster -41,fastest -15
fat -41,fatal -23,father -29,fatigu -17,faucet -11,fault -30,favor -66,favorabl -18,favorit -68,favour 223,favourit -13,fax -27,fear 68,fearful -11
feasibility -7,feasibl -5,feat -18,featur -128,federal -165,fee -98,feed -13,feedback -16,feel -34,feeling -14,feet -44,fellow -36,felon -20,felony -11
felt -63,femal -20,fenc 88,fermentation -16,ferocious -14,fertil -16,fertility -6,fertiliz -7,fertilizer -10,festival -20,fetch -8,fever -12,few -12
fewer -46,fft -9,fiber -10,fibr -6,fiction -29,fidelity -11,field 61,fierc -14,fight -49,fighter -35,figur -38,fil -183,filer -9,film -58,filmmaker -17
filter -52,fin 17,final -47,finaliz -35,finally -77,financ -67,financial -90,financially -9,find 16,finding -32,finer -6,finger -7,finish 56,fintech -9
fir 47,firearm -38,firepower -11,firework -11,firmly -11,firmwar -17,firsthand -6,fiscal -77,fish -6,fit -47,fitnes -40,fitting -6,fiv -10,fix -31
fixtur -8,flag -29,flagsharelikereplysara -10,flagship -25,flam -7,flap -5,flash -6,flashlight -7,flat -29,flavor -28,flavour -15,flaw -12,fle -21
fleec -5,flew -14,flexibility -34,flexibl -30,flier -7,flight 31,flimsy -6,flip -42,flood -26,floor -134,floral -22,flour -24,flourish -15,flow -36
flower -54,fluent -13,fluid -6,fluk -14,fly -21,foam -27,focal -7,focus -137,foe -14,fold -52,foldabl -10,foliag -16,folk -19,follow 105,follower -39
font -13,food -101,foot -38,footag -18,footbal -8,footer -6,foothold -7,footprint -13,footstep 15,footwear -16,for -36,forbid 137,forbidden 164
forc 175,forceful -20,forcefully -9,foreign 5,foreigner -18,foremost -10,foreseeabl 29,forest 9,forever -44,forget 32,forgiv -6,forgiven -5
forgotten 47,form -123,formal -27,formally -20,format -50,formation -15,former 24,formerly -21,formula -9,forth -16,fortification 24,fortun -9
fortunately -7,forum -38,forward -88,found -64,foundation -74,foundational -8,founder -56,fraction -6,fractur -18,fragil -27,fragranc -15,fram -26
framework -60,franchis -32,frankly -14,fraud -27,fraught -16,fre -67,freedom -21,freelanc -8,freelancer -6,freez -17,frequency -9,frequent -20
frequently -46,fresh -48,freshly -8,fridg -6,friendly -61,friendship -7,fring -9,from -27,frond -5,front -27,frontier 36,frontlin -6,frontrunner -12
frozen -28,frugal -6,fruit -37,frustrat -20,frustration -36,ft -20,fuel -49,fulfil 59,fully -60,fun -64,func -13,function -82,functional -17
functionality -23,fund -46,fundamental 27,fundamentally -50,fundrais -52,fundraiser -22,funeral -19,funnel -23,funny -7,furious -7,furnac 26
furnitur -34,furor -7,further 19,furthermor -14,fus -16,fusion -6,futur -102,gaf -15,gain -74,gaiter -8,gala -8,gallon -9,gam -106,gambl -17,gang -16
gap -9,garag -12,garbag -19,garden -34,gardener -9,garlic -9,garment -23,garner -32,gas 42,gasket -7,gasolin -7,gaug -12,gay -31,gaz -5,gear -26
gearhead -12,gender -35,general 109,generaliz -6,generally -21,generat -69,generation -62,generational -6,generativ -10,generator -22,generic -8
generous -24,genius -21,genocid 29,genr -25,gentl -9,genuin -9,genuinely -12,geographic -6,geopolitical -15,germ 65,gestur -14,get -98,giant -18
gift -36,gigantic -8,girl -31,giv 74,glad 29,glanc -11,glas -48,glasswar -17,glob -26,global -148,globalization -5,globally -38,glorious -9,glossy -16
glov -19,glow -12,glu -15,glut -16,gluten -13,go -10,goal -109,goe 126,goer -25,golang -11,golden -15,golf -45,golfer -7,gonna -13,good -33,goodby -14
goodnes -12,gorgeous -12,got -82,gotten -34,gourmet -8,governanc -6,government 161,governor -102,gown -6,grab -65,gracefully -12,grad -32,gradually -45
graduat -35,graduation -9,grain -27,gram -29,grant 109,granular -7,grap -43,graph -8,graphic -23,gras -7,grasp -7,grassroot -6,grateful -9,grav 7
gravel -5,gravitat -10,gravity -9,gre -7,greas -11,great -123,greater -36,greatest -34,greatly -10,green -53,greenhous -37,greet -10,grew -26,grey -7
grid -7,gridlock -11,grim -30,grind -10,grip -22,grit -7,grocery -15,groov -18,gros -18,ground 44,groundwork -5,group 38,grow -112,grown -57,growth -93
guarant -7,guarante 98,guard 56,gues 11,guesswork -8,guest -63,guid -67,guidanc -12,guidelin -28,guilty -21,gum -6,gun 25,gut -5,guy -49,guylin -8
gym -81,habit -24,hack -81,hacker -34,hadnt -12,haier -9,hail -17,hair -21,hal 23,half -23,halfway -12,hallucination -11,halt -29,halv 8,hammer -22
hammock -53,hand 32,handful 27,handl -73,handlebar -10,handler -10,handmad -20,handof -15,handy -17,hang -12,hanger -5,happen -108,happines -5
happy -56,harassment -11,harbor -5,hard -123,hardcover -6,harden -15,hardly 11,hardwar -27,hardwir -7,hardwork -12,harm -22,harmful -17,harmonious -13
harnes -23,harsh -21,harvest -21,hash -20,hashtag -11,hasnt -47,hasten -14,hastily -8,hat -50,hateful -7,hatr -34,haul -23,haunt -7,hav 116,haven -6
havent -23,hazard -22,he -218,head -111,headach -9,headcount -8,header -24,headles -12,headlin -29,headphon -39,headquarter -46,heal -31,health -102
healthcar -12,healthier -18,healthy -40,heard -48,hearing -7,heart -54,heat -59,heater -20,heaven -5,heavier -7,heavily -50,heavy -54,hed -6,hee -6
heel -18,hefty -22,height -41,hel -48,helicopter 48,helm -13,helmet -6,help -54,helpful -41,hemp -18,henc -8,her -182,herald -8,herb -12,herbaceous -12
hero -11,herself -15,hiccup -10,hid 120,hidden -22,hierarchy -20,high -115,higher -62,highest -48,highlight -39,highly -56,highway -15,hijack -17
hik -20,hiker -8,hil 48,him -155,himself -63,hint 56,hip -11,hir -86,his -152,historic -22,historical -31,historically -16,history -118,hit -57
hitch -5,hol 9,hold 66,holiday -40,hom -20,homegrown -6,homeowner -52,homeownership -15,hometown -10,homework -6,honest -14,honestly -6,honesty 44
honeymoon -14,honor -35,honour 111,honourabl 30,hood -20,hook -18,hop 144,hopeful -30,hopefully -13,horizon -27,horribl -16,horrific -9,horrify -6
horror -9,hospital -32,hospitality -6,host -43,hostag -29,hostel -19,hostil 44,hostility 11,hot -76,hotel -86,hotter -8,hottest -10,hour -95,hous -44
household -37,houseplant -15,however -130,hppa -13,hrs -30,http -111,hub -13,huddl -17,hug -66,human 27,humanity 39,humbl -24,humid -8,humiliat -6
hundr -24,hundred -43,hunt -33,hurdl -17,hurt 65,husband -23,hybrid -21,hydrat -11,hydration -9,hydrogen -36,hygienic -7,hyp -21,hypothesiz -9,ice -16
icon -18,iconic -8,idea -10,ideal -40,ideally -9,ideas -46,identical -9,identify -59,identity -45,ideological -36,ideology -12,ie -7,if -78,ignor 6
illegal -61,illegally -34,illicit -7,illnes -7,illustrat -13,imag -86,imagery -5,imagin -39,imagination -11,immediat 20,immediately -19,immensely -12
immigrant -104,immigrat -12,immigration -97,impact -86,impartial -5,impatient -11,imperativ -14,imperfection -10,implement -57,implementation -35
implication -29,implor -15,imply -16,import -29,importanc -54,important -171,importantly -8,impos -49,impossibl 36,impractical -5,impressiv -25
imprint -6,imprison -12,improv -59,improvement -58,improvis 75,in 12,inability -9,inaccurat -10,inadequat -16,inanimat -9,inappropriat -30,inbox -18
incentiv -14,inception -21,inch -49,incident -75,inclin -19,inclination -11,includ -161,inclusion -11,inclusiv -14,incom -58,incompatibl -9
incomplet -12,inconsistency -16,incorporat -29,increas -164,increasingly -55,incredibl -19,incredibly -41,increment -9,incumbent -24,incur -8,ind -53
indefinit -9,indefinitely -10,independenc -17,independent -13,independently -19,index -71,indicat -64,indication -21,indicativ -9,indicator -12
indict -16,indigenous -9,indirectly -21,individual -74,individualiz -5,individually -19,indoor -23,industrial -43,industry -123,inefficient -6
ineligibl -18,inequality -7,inevitabl -24,inexpensiv -8,inexperienc -5,infamous -10,infant -6,infect -15,inferenc -22,infiltrat -25,infinit -13
infinity -7,inflammation -10,inflation -13,influenc -80,influencer -12,influential -21,info -13,inform -34,informal 32,informally 73,information -139
informational -11,infrastructur -28,infring -28,infus -6,ingest -5,ingredient -25,inhalation -6,inherent -17,inherit 9,inhibitor -5,inhuman -14
initial -21,initializ -9,initialization -7,initially -40,initiat -15,initiation -7,initiativ -38,injection -17,injur -46,injury -25,ink -34,inn -11
inner -29,innocent -6,innovation -35,innovativ -14,input -29,inquir -7,inquiry -9,insect -13,insensitiv -18,insert -13,insertion -10,insid 61
insider -31,insight -37,insist -51,insistenc -17,inspect -10,inspectabl -5,inspection 194,inspector 214,inspir -41,inspiration -16,instal -56
installation -46,installer -13,instanc -43,instant -7,instantly -5,instead -97,institution -39,instruct -8,instruction -31,instrument 221
insufficient -19,insulat -5,insulation -8,insult -5,insur -7,insuranc -79,insurer -15,insurgent 15,insurmountabl -6,int -7,integrat -55,integration -57
intellect -18,intellectual -20,intelligenc 19,intelligent -7,intend 113,intens -17,intensely -10,intensify -20,intensity -35,intensiv -7,intensively -6
intent -18,intention -21,intentional -17,inter 7,interact -9,interaction -15,interactiv -11,interest -101,interfac -35,interferenc -6,interim -7
interior -32,intermediat -26,intermittent -8,intern -10,internal -73,internally -25,international -105,internet -42,internment -14,interoperability -5
interpret -9,interrupt -9,intersect -7,intersection -7,interstat -8,interval -9,interven -29,intervention -44,interview -138,intimat -16,into -38
intro -8,introduc -78,introduction -14,intruder -16,intuition -7,intuitiv -9,invad -10,invalid -6,invaluabl -6,invasion 71,invent -29,inventory -14
inversion -20,inverter -12,invest -47,investigat -55,investigation -7,investigativ -17,investigator -28,investment -76,investor -38,invit -63
invitation -22,invoic -8,invok -23,involv -89,involvement -19,inward -6,irrelevant -14,irresponsibl -11,is 70,isl -13,island 51,isnt -95,isolat -44
isolation -9,issu -128,it 105,item -63,iteration -23,itinerary -24,itl -11,its 153,itself 11,jacket -12,jail -9,janitor -9,jar -6,jean -10,jet -17
jewel -9,jihadist -5,job -104,jog -25,join 240,joint -14,jointly -12,jok -27,jolt -18,journal -19,journalism -9,journalist -40,journey -34,joy -9
judg -56,judgment -29,juic -7,jump -33,junk -11,junta 67,jurisdiction -14,jurisdictional -9,jurist 71,jury -29,just -117,justification -8,justify 58
keep 118,kernel -11,key -142,keyboard -50,keyserver -6,keyword -22,kg -8,kick -35,kid -37,kil -23,kilometr 211,kind 44,kingdom 5,kit -25,kitchen -40
km -10,kne -11,knew -21,knif -14,knit -7,knob -6,knock -16,know -83,knowledg -29,known -106,knuckl -12,lab -15,label -47,labor -56,laboratory -6
lack 13,lady -46,lag -12,laminat -7,land 69,landfil -14,landmark -54,landmin 110,landscap -74,languag -88,laps 29,laptop -45,largely -62,larger -57
largest -84,last 49,lastly -7,latency -13,later 31,latest 6,latter 33,laugh -15,launch -16,laundry -5,law 63,lawful 27,lawfully -16,lawmaker 50,lawn -5
lawsuit -47,lawyer 88,lay 138,layer -40,layof -11,layout -31,lb -49,lbs -81,lead -121,leader -218,leaderboard -7,leadership -83,leaf -5,leak -22
lean 75,learn -120,learner -20,learnt -5,leas -6,leash -7,least 20,leav 216,led -120,leeway -14,leftover 5,leg 42,legacy -38,legal 13,legality -17
legaliz -46,legally -46,legend -20,leggy -12,legislation -66,legislativ -28,legislator -12,legitimat -6,len -16,length -16,lengthen 8,lens -8,les -66
lesser -7,lesson -63,let -113,letter 86,level -132,lever -14,leverag -48,levy -22,liability -37,liabl -25,liar -21,liberal -82,liberat -20,liberty -25
librarian -6,library -35,licens -49,lid -15,lie -13,lif -35,lifelik -6,lifelong -12,lifesaver -7,lifespan -18,lifestyl -26,lifetim -28,lift -28
light -102,lighter -21,lightest -9,lightweight -31,lik -104,likely -9,likewis 85,limit 13,limitation -26,lin -97,linear -6,linen -17,liner -6,lineup -6
link -68,lip -6,liquid -6,list -63,listen -51,listener -18,listing -15,lit -18,literal -7,literally -14,literary -13,literatur -7,litigat -13
litigation -22,littl -121,liv -143,load -46,loaf -23,loan -25,loath -6,lobby -66,lobbyist -14,local 24,locality -10,locally -18,locat -66,location -136
lock -52,locker -32,lodg 106,log -52,logic -22,login -6,logistic -15,logo -8,longer 36,longest -24,longtim -28,look -9,loom -13,loop -38,looper -6
loophol -15,loos -13,los 39,loser -13,lost -76,lot -85,loud -13,louder -8,loudest -10,lov -95,lovely -24,lover -5,low -86,lower -92,lowercas -6
lowest -40,loyal -19,loyalty -6,luckily -12,lucky -6,lucrativ -9,lug -12,luggag -13,lump -6,lunch -14,lung -15,lur -14,lush -8,luxury -31,ly -34
lying -6,machin -105,mad -17,magazin -31,magic -34,magical -9,magnat -9,magnet -7,mail -53,main -97,mainland 6,mainly -21,mainnet -6,mainstream -76
maintain -73,maintenanc -28,maiz -8,major -142,majority -13,mak -33,makeover -5,maker 27,makeshift -8,makeup -11,mal -31,malwar -16,mammoth -5,man -57
manag -64,manageabl -11,management -68,manager -31,mandat -19,mandatory -14,maneuver -10,manifesto -20,manipulat -9,manner -21,mantra -7,manual -19
manually -16,manufactur -60,manufacturer -6,manur -5,many 45,map 13,marathon -32,march -42,margin -51,marginal -8,marginaliz -6,mark -12,marker -27
market -169,marketer -5,marketplac -6,marriag -42,marry -6,mas -89,mask -12,massacr -35,massiv -34,master -30,masterpiec -6,mat -49,match -43
material -123,maternity -12,math -40,mathematical -10,mathematician -13,matter 46,mattres -12,matur -11,maturity -15,maximal -8,maximalism -7
maximalist -9,maximiz -13,maximum -21,may 217,mayb -71,mayor -9,mayoral -15,me -16,meal -39,mean -46,meander -5,meaningful -27,meant -67,meanwhil -12
measur -42,measurement -18,meat -12,mechanic -8,mechanical -16,mechanism 71,media -109,median -31,mediation -6,medical 40,medication -42,medicin -11
medieval -9,meditat -24,meditation -77,medium -28,meet 113,meeting 58,member 261,membership 140,memo -10,memorabl -17,memory -38,men -58,mental -44
mentality -7,mentally -7,mention -63,mentor -9,menu -29,mer 8,merchant -14,merg -38,merger -31,merit -14,mes -25,mesh -20,messy -24,metadata -16
metal -13,metaphor -8,methan -5,method -78,methodology -8,meticulously -22,metr -28,metric -24,metropolitan -21,mg -9,mic -19,micro -11
micropayment -14,microphon -28,microservic -7,mid -60,midday -16,middl -41,midnight -18,midsol -10,midst -7,might -6,migrant -36,migration -18,mil -139
mild -18,mileag -6,mileston -17,militant -36,military -123,milk -12,millennial -33,millimeter -18,million -54,mimic -6,min 468,mind -93,mindfulnes -30
mindset -7,minefield 244,mineral -7,minimal -14,minimalism -11,minimis -5,minimiz -20,minimum -33,minister 143,ministry 194,minor -36,minority -55
minus -6,minut -28,miracl -19,mirror -19,mirrorles -15,mis 85,mishandl -17,mislead -13,mismatch -9,misogynist -16,misrepresent -13,missil 253
mission 209,misstep -14,mistak 24,misunderstand -10,misunderstanding -6,misus 6,mitigat -13,mix -29,mixtur -7,mm -5,moan -9,mobil -60,mobility 25
mock -21,mod -40,model -115,moderat -41,moderator -7,modern -58,modest -22,modification 17,modify -15,modul -11,modular -8,mogul -12,mold -12
molecular -6,mom -13,moment -104,momentum -46,monastery -14,money 13,monger -21,monitor -52,monk -11,monotheistic -10,month 91,monthly -40
monumental -9,mood -14,moon -7,moot -16,mor -19,moral -36,moreover -31,morn -67,morning -9,mortal 23,mortar -12,mortgag -26,mosqu -16,mosquito -7
most -57,mostly 6,moth -6,mother -25,motherboard -6,motion -45,motivat -28,motivation -20,motor -56,mount -27,mountain -14,mous -30,mouth -7,mov 11
movement -108,mover -60,movi -34,mow -17,mpg -8,much -169,muddl -15,mug -6,multi -29,multimodal -9,multinational -8,multipl -78,multiply -17
municipality -9,munition 65,murder -35,muscl -30,mushroom 30,music -34,musical -21,must 169,mustard 67,mut -18,mutual -22,my -64,myself -21
mysterious -7,myth -12,mythology -14,n -40,nail -20,nam -48,nap -10,narration -6,narrativ -15,narrow -19,narrowly -11,national -50,nationalist -22
nationally -13,nationwid -31,nativ -55,natur -68,natural -46,naturally -14,naval -9,navigat -14,navigation -12,near 54,nearby -33,nearest 63
nearly -124,nearshor -12,necessarily -17,necessary 52,necessity -17,neck -13,need 70,needl -30,needles -6,negativ -43,negligenc -22,negotiabl -40
negotiation -42,neighbor -32,neighborhood -35,neighbour 162,neither 127,nephew -6,nerd -11,nerv 37,nervous -18,nestl -5,net -46,network -112,neuron -7
neuroscienc -8,neutral -39,neutrality -12,neutraliz -10,never 162,nevertheles 15,new 25,newcomer 92,newer -33,newly -37,newsletter -53,newspaper 27
next 33,nic -29,nicely -10,nich -20,night -102,nightclub -6,nightly -9,nightmar -7,nil -6,no 102,nobody 206,nod -17,noir -8,nois -15,noisy -12
nominal -6,nominat -89,nomination -140,nomine -166,non 117,nonetheles -16,nonprofit -46,nonrefundabl -15,nonsens -19,nonstick -8,noon -11,nor 116
norm 32,normal -42,normally -17,northern 5,nos -25,nostalgic -6,notabl -33,notably -21,notch -7,notebook -15,noth 132,notic 157,notification 138
notify 327,notion -28,notorious -14,notoriously -20,novel -23,novelty -13,nowaday -10,nowher -21,npm -12,nuclear 154,nudg -14,nuk -6,number 38
numeric -6,numerous -34,nursery -11,nut -9,nutrient -8,nutrition -32,nutritionist -10,oak -28,oath -30,obesity -20,obey 104,object 75,objection 203
objectiv -26,oblig 110,obligation 108,obscur -15,observ -10,observation -13,observer 88,obses -12,obtain -51,obvious -35,obviously -26,occasional -32
occasionally -7,occupation -15,occupational -11,occupy -34,occur -70,ocean -27,odd -61,of -14,off -43,offend -19,offender 108,offens -25,offensiv -14
offer -141,offering -9,offic 40,officer 47,official 84,officially -43,offlin -12,offset -16,offshor -11,often -120,oil -64,okay -57,old -149,older -34
oldest -33,oliv -14,omit -23,on 17,onboard -7,one 35,oneself -9,ongo -12,onion -8,onlin -76,only 65,onsen -18,onslaught -15,onto -37,ontological -6
onus -16,op -14,open -50,opening -10,openly -22,operat -87,operation -59,operational -16,operator -22,opinion 93,opioid -7,opponent -23,opportunity -93
opposit -15,opposition -39,opt -8,optimal -7,optimism -5,optimistic -5,optimiz -23,optimization -14,option -154,optional 17,or -168,oral -30,orang -17
orchestration -9,orchid -6,order 47,ordinary -7,organic -51,organis -10,organisation 72,organiser 38,organiz -60,organization -107,organizational -13
organizer -46,orient -9,orientation -7,origin -30,original -44,originally -45,originat -27,orlistat -8,orthodoxy -12,other 79,otherwis 33,ounc -32
our -42,ourselv -11,oust -20,ouster -6,out 94,outag -7,outbreak -5,outcom -31,outdat -22,outdoor -22,outgo -8,outlaw 28,outlet -26,outlier -12
outlin -22,outperform -7,output -39,outreach -9,outright -12,outset -9,outsid 196,outsider 22,outsol -7,outsourc -29,outstand -42,outward -6
ovation -10,oven -37,over -13,overal -41,overcom -7,overdos -6,overdu 76,overflow -8,overgrown -9,overhaul -25,overhead -8,overlap -13,overlook -11
overly -6,overnight 49,overpromis -14,overrul 79,oversaw -9,overse -31,overseas -28,overshadow 59,oversight -11,overstat -25,overthrow -16,overtim -18
overturn -16,overview -16,overwater -5,overwhelm -62,overwhelmingly -7,owe 114,own -39,owner -48,ownership -32,oxid -5,oz -46,pac -43,pack -72
packag -72,pad -23,paddl -15,pag -125,paid -71,pain -30,painful 35,paint -26,painter -7,pair -26,pal -5,palet -11,palpabl -6,paltry -8,pan -24
pandemic 20,pander -8,panel -68,panic -17,pant -12,papal -12,paper 143,paperwork -11,parad -14,paradigm -6,paradox -8,paragraph -6,parallel -15
parameter -10,parchment -23,parent -66,parental -16,parliament 256,pars -32,partial -14,partially -6,participant 34,participat -52,participation 11
particular -71,particularly -95,partisan -20,partisanship -6,partly -14,partner 41,partnership -16,party 265,pas 55,passag -33,passenger -45
passion -12,passionat -7,passionately -18,passiv -5,passport -12,password -23,past -150,pasta -8,pastor -13,patch -34,patent -33,path -86,patienc -14
patient -42,patio -6,pattern -24,paus -8,pay -134,payment -63,payof -6,payrol -16,peac 96,peaceful 121,peacefully -20,peak -32,peanut -10,pear -10
pearl -10,peddl -8,peel -11,peer -20,pen 9,penaliz -6,penalty 140,pend -7,pendulum -11,pension 37,peopl -160,pepper -17,per -158,perceiv -5
percent -241,percentag -27,perception -15,perfect -100,perfectly -18,perform -61,performanc -96,performer -9,perhap -51,period 50,periodically -5
perk -9,permanently -9,permission -11,permit 87,persist -6,persistent -16,personal -87,personality -9,personaliz -19,personalization -24,personally 50
personnel 72,perspectiv -53,persuad -8,pertain -17,pertinent -7,perus -14,pest -31,pesticid -12,pet -12,petition -63,petrol -6,pg -6,phallic -6
phas -37,phentermin -10,philosophy -24,phish -6,phon -63,photo -61,photograph -32,photographer -41,photography -42,phras -24,physic -16,physical -60
physically -11,physiological -7,piano -12,pick -98,pictur -29,piec -65,pil -16,pillar 6,pilot -10,pin -19,pinch -9,ping -10,pink -28,pioneer -12
pip -39,pipelin -13,pit -12,pitch -7,pivot -12,pivotal -10,pixel -15,plac -23,placement -10,plagu -7,plain -16,plaintif -16,plan -16,planet -40
planner 38,plant -9,planting -6,plastic -31,plat -25,plateau -11,platform -132,play -120,playbook -7,player -57,plead -21,pleas 25,pleasantly -8
pleasur -8,pledg -52,plenty -51,plot -21,plug -49,plugin -7,plum -8,plumb -23,plumber -15,plunder -11,plus -54,plush -17,pocket -17,pod -14,podcast -48
podcaster -6,point -160,pois -10,poison 38,pol -57,polic -45,policy -191,policyholder -16,polit -15,politic -95,political -205,politically -39
politician -60,politiciz 10,pollster -25,pollut -13,polytheism -7,pool -30,poor -37,poorly -9,pop -28,popular -106,popularity -17,population -25,por -5
port -55,portabl -12,portfolio -31,portion -28,portrait -20,portray -8,pos -30,position -23,positiv -56,posses 25,possibility -18,possibl -16
possibly -26,post -79,postur -7,pot -15,potato -6,potent -8,potential -91,potentially -66,potty -10,poultry -5,pound -37,pour -14,poverty -18
powerful -58,powerhous -22,practic -78,practical -35,practically -22,practis 58,pragmatic -5,pragmatist -6,prais -13,pray -13,prayer -17,pre -40
precarious -13,preced -18,precedent -11,precinct -12,precision -8,precursor -19,predecessor -14,predefin -13,predicament 21,prediction -20,prefer -56
preferabl 87,preferably -6,preferenc -34,prefix -14,pregnancy -15,pregnant -7,preheat -16,prelud -18,premis -25,premium -45,prep -8,prepar 26
preparation -16,preparer -6,prerequisit -14,pres -8,prescrib 47,prescription -7,presenc 40,present 86,presentation -17,preserv -43,presid 154
presidency -57,president 47,presidential -137,presum -5,presumptiv -55,pretend -15,pretty -49,prevail -11,prevent -75,preview -19,previous -37
previously -74,prey -13,pric -159,pricey -16,pricier -6,priest -7,prim -60,primarily -33,primary -187,princ -23,principal -17,principl -53,print -72
println -8,prior -47,prioritis -5,prioritiz -11,priority -56,prison -53,prisoner -52,privacy -29,privat -85,privately 84,privileg -6,proactiv -6
proactively -6,prob -30,probably -56,problem -203,proc -22,procedur 23,procedural -28,proceed -21,proceeding -22,proces -174,processor -49,procur 19
procurement 100,produc 29,producer -38,product -129,production 10,productiv -8,productivity -8,professional -66,professor -32,profil -21,profit -34
profound -11,profoundly -7,program -34,programmer -5,progres -80,progressiv -54,prohibit 171,prohibition 57,project -156,projection -15,prolong 71
prolongation 29,prominenc -7,prominent -45,prominently -10,promis 77,promot -35,promotion -6,prompt -70,promptly -5,promulgat 101,pron -14,pronounc -8
proof -41,prop -9,propaganda -32,proper -34,properly -33,property -47,proponent -26,proportion -9,propos -106,proposal 15,proposition -6
proprietary -10,prosecut -41,prosecution -17,prosecutor -40,prospect -14,protect 7,protection -24,protectiv -19,protein -16,protest -67,protester -70
protocol -11,protract -5,proud 94,proudly -17,prov -7,proven -24,provid -115,provider -30,provinc -29,provision 52,provisional -33,provocation 44
provocativ -27,provok -9,proximity -8,proxy -27,prudent -12,prun -23,psychology -11,public -141,publication -37,publicity -12,publiciz -5,publicly -66
publish -92,publisher -7,pul -65,puls -9,pump -10,punch -15,punish 103,punitiv -18,puppy -61,pur -36,purchas -73,purely -7,purg -13,purist -6,purpl -9
purpos 48,pursu -21,push -124,put 63,puzzl -11,py -11,qualification -19,qualify -20,quality -81,quantity -7,quantum -6,quarrel 70,quarter -55
quarterly -11,quartz -9,query -63,question -72,queu -43,quick -49,quiet -18,quieter -6,quietly -6,quintessential -9,quit 30,quo -17,quot -16,rabbis -17
rabid -16,raby -10,rac -164,racial -9,racism -7,racist -43,rack -31,radical -69,radicaliz -5,radio 35,radius -6,rag -28,raid -25,rail -33,railway -8
rain 32,rais -91,rally -100,rambl -7,ramp -19,rampant -16,ran -12,rank -75,ranking -21,rap -10,rapid -9,rapidly -10,rapist -25,rar 17,rarely -29
rarity -17,rat -166,rather -88,ratification 240,ratify 301,rating -34,ratio -15,rational -7,rattl -15,ravag -6,raw -20,razor -5,re -61,reach 38
react -29,reaction -31,reactiv -5,read -89,readability -6,reader 12,ready -41,real -99,realistic -21,realistically -5,realiz -27,really -91,realm -7
rear -31,reason -6,reasonabl -27,reassur -9,rebalanc -6,rebellion -25,reboot -9,rebrand -11,rebuf -18,rebuild -16,rebuk -22,rebut -26,recal 19
receipt 13,recent -108,recently -73,reception -21,reces -11,recession -21,recip -11,recipient 6,recit -12,reckles 77,reckon 44,reclaim -26,recognis 36
recognition -16,recogniz -113,recommend -62,recommendation -62,reconciliation -18,reconsider 125,record -85,recording -6,recount -21,recoup -12
recours -10,recover -36,recovery -21,recruit -32,recruiter -7,recur -5,recycl -44,red 7,redact -12,redefin -12,redesign -9,redirect -12,reduc -98
reduction -20,reevaluat -14,refer -39,refere 106,referenc -34,referendum 49,referral -5,refin -16,refinanc -13,reflect -51,reflection -16,reform -26
refoulement -8,refractor -7,refrain -27,refresh -22,refrigerator -10,refuge -159,refund -35,refundabl -20,refus -78,refusal -15,regain -11,regard 47
regardles -46,regenerativ -12,regex -6,regim -71,region 94,regional 12,register -21,registration -40,regret 28,regular -48,regularly -30,regulat -17
regulation -50,regulator -13,regulatory -14,rehabilitation 65,reign -7,reimbursement -14,rein -15,reinforc -21,reinstat -11,reinsuranc -8,reinsurer -8
reject 63,rejection -32,relat -98,relation -40,relationship -62,relativ -25,relatively -28,relax -26,releas -63,relentles -11,relevant -39
reliability -14,reliabl -29,reliably -21,relief 15,reliev 19,religion -30,religious -61,relocat -26,relocation -12,reluctanc -8,reluctant -7,remain 91
remark -76,remarkabl -13,remember -55,remind 25,reminder -26,reminiscent -9,remnant -6,remodel -26,remot -18,remotely -7,remov -72,removal -20
render -5,reneg -7,renew 89,renewabl -6,renewal -14,renounc 14,renovat -27,renovation -32,rent -45,rental -51,repair -30,repeal -34,repeatabl -7
repeatedly -53,repel -12,repetition -12,replac -76,replacement -34,reply 90,repo -13,report 90,reportedly -10,reporter -138,repository -13
represent -105,representativ 32,reproduc -8,republic -11,request 149,requir -150,requirement -99,rescu 108,research 30,researcher 77,resembl -12
resentment -11,reserv 96,reservation 241,reset -24,resettl -15,resettlement -12,reshap -11,resid -35,residenc -27,resident -37,residential -13
residual -10,resign -24,resilient -6,resist -23,resistanc -25,resistant -13,resolution -82,resolv -14,resonanc -11,resourc -66,respect 71
respectful -19,respectively 26,respiratory -8,respond -41,respondent -32,responder -28,respons -93,responsibility -38,responsibl -53,responsiv -34
rest -19,restart 9,restaurant -62,restor -42,restoration -8,restrict -34,restriction -33,restrictiv -35,restructur -6,result -52,resum 11,resurgenc -7
resurrect -8,retail -14,retailer -5,retain -7,retainer -8,rethink -7,retir 59,retire -7,retirement -20,retreat -16,return -65,retweet -7,reus -15
reusabl -14,reveal -71,revel -11,revelation -17,reveng -12,revenu -71,reverberat -10,revers -9,reversal -8,review -130,reviewer -13,revis -24
revision -34,revisit -32,reviv 39,revok 14,revolt -10,revolution -19,revolutionary -11,reward -38,rework -10,rewrit -13,rhetoric -40,ric -18,rich -75
richest -18,rid 72,rider -24,ridiculous -7,right -23,rightful -6,rigid -7,rigorous -9,ring -12,rins -7,rip -25,rippl -6,ris -79,risk -99,risky -12
ritual -10,rival -45,rivet -9,road -27,roam -7,roast -14,robot -53,robotic -6,robust -28,rock -29,rocket 59,rocky -16,rod -14,rol -186,roof -34
room -23,root -47,ros 58,rosemary -6,rot -6,rotat -6,rotator -12,rough -25,roughly -45,round -45,rous -11,rout -70,router -17,routin 25,routinely -8
row -8,rpm -5,rub -18,rubber -15,rug -7,rul 30,rulebook -6,ruler -12,rumor -6,rumour 119,run -11,runner -87,runtim -9,rural -7,rush -39,rustc -8
ryokan -13,s -66,sack -11,sacrific -17,sad -22,sadly -11,sadnes -5,saf -79,safeguard -17,safer -7,safest -25,safety -78,sal -99,salad -10,salary -28
salt -27,sam 48,sampl -26,sanction -15,sanctuary -16,sand -12,sapper 56,sat -13,satellit 47,satisfy -11,saturat -7,sauc -19,sav 19,saver -7,saving -37
savvy -5,saw -52,say 57,scal -58,scalability -8,scalabl -6,scam -9,scan -38,scandal -21,scar -39,scarc -8,scarcity -8,scary -5,scath -33,scen -57
scenario -23,scent -7,schedul -112,schema -16,school 21,schooler -8,sci -5,scienc -30,scientific -7,scientist -12,scifi -9,scof -10,scoop -9
scooter -16,scop 42,scor -66,scorn -8,scrambl -10,scrap 23,scrapbook -6,scraper -5,scratch -10,scream -17,screen -28,screw -15,script -42,scrol -10
scrutiny -9,seafood -12,seal -58,seamles -11,seamlessly -7,search -79,seas -7,season -65,seat -63,second -29,secondly -17,secret 10,secretary -123
secretly -11,section -16,sector -31,secur -70,security -134,sediment -27,see -18,seed -27,seedl -8,seedling -7,seek -102,seeker -8,seem -162
seemingly -22,seen -48,segment -19,segregation -12,seismic 52,seiz -25,sel -59,select -92,selection -54,selectiv -13,self -31,selfish -5,semaglutid -16
semantic -9,semi -14,senator 9,send 35,sender 10,senior -56,sens -42,sensitiv -34,sensor -31,sentenc -51,sentiment -42,separat -61,separately -7
separation -5,sequenc -25,serial -33,serious -44,seriously -12,serv -104,server -94,servic -54,sery -69,sesam -5,session -7,set 26,setback -7
setting -29,settl -13,settlement -13,setup -34,sever 24,several 22,severely -21,severity -7,sew -13,sewer -7,sex -50,sexual -13,shad -20,shadow -18
shaft -5,shak -19,shaken -14,shal 28,shallow -7,sham -14,shap -94,shar -40,shareholder -9,sharp -22,sharply -18,shatter -12,she -176,sheer -18
sheet -18,shel 80,shelter -26,shelv -15,sherif -17,shift -102,shin -25,shiny -13,ship -13,shipment 7,shirt -18,sho -72,shock -26,shook -10,shoot -67
shooter -5,shooting -33,shop -52,short -49,shortag -26,shortcut -8,shorter -18,shortest -5,shortfal -5,shortly -29,shot -71,should -42,shoulder -23
shouldnt -39,shout -8,show -158,showcas -25,shower -27,showerhead -5,shown -59,shrin -8,shrub -14,shut -55,shutdown -9,shutter -9,shy 16,sibl -9
sick -30,sid -40,sidelin -17,sight -28,sign 268,signal -56,signatory 226,signatur 220,significanc -11,significant -89,significantly -58,silenc -37
silent -10,silly -8,silver -13,similarly -22,simmer -32,simpl -97,simplicity -17,simplify -13,simplistic -15,simply -62,simulation -7,simultaneously -7
sinc 60,sing -7,singl -18,sink -21,sister -18,sit -57,situation -80,siz -123,sizabl -13,skat -9,skateboard -16,skeptic -12,skeptical -23,skepticism -13
skil -36,skin -20,skincar -5,skip -30,sky -10,skyrocket -6,slam -19,slap -25,slash -6,slat -23,slaughter -15,slavery -14,sleek -7,sleep -69,sleeper -33
slic -22,slid -17,slightly -31,slim -7,slogan -17,slot -12,slow -48,slower -23,slowly 17,slug -11,smal -20,smaller -56,smallest -22,smart -48
smarter -5,smartphon -24,smash -12,smelly -11,smil 97,smok -17,smooth -21,smoothest -18,smoothly -7,smuggler -34,snack -15,snail -7,snak -9,snap -9
snapshot -15,snow -6,so 31,soak -8,soap -13,soar -6,soccer -10,social -122,socialism -6,socialist -14,socially -20,society 62,sock -6,socket -6,sofa -9
soft -28,softer 43,softwar -90,solar -37,soldier 164,solely -13,solicit -14,solid -40,solidarity 25,solidify -6,solo -33,solution -71,solv -9,som -37
somebody 79,somehow -5,someon -68,someth -64,sometim -84,somewhat -35,somewher -24,son -20,song -12,sooner -18,sophisticat -21,sort -72,soul -44
sound -88,sour -12,sourc 13,sourdough -18,souvenir -12,sovereign -17,sovereignty 18,sow 61,soy -20,spac -93,spam -5,span -14,spar -7,spark -15
sparkl -7,spe -28,speak -76,speaker 10,spec -19,special -74,specialist 31,specializ -42,specialty -9,specific -115,specifically -60,specification -17
specify -6,spectacular -17,spectacularly -6,speculat -9,speculation -19,speech -114,speechwriter -18,speed -9,spel -10,spend -104,spent -67,spher -9
spic -7,spik -16,spil -13,spin -8,spirit -36,spiritual -16,split -54,spoken -36,spokesman -50,spokesperson 121,spokeswoman -15,spong -9,sponsor -21
sport -35,spot -62,spotlight -18,spr 43,spray -25,spread 14,sprinkl -53,sprint -5,spy -31,spywar -13,squad -7,squar 73,squash -7,squat -12,squeez -10
src -10,stability -36,stabiliz -7,stabl -29,stack -27,staffer -37,stag -69,stagger -7,stain -18,stainles -7,stak -78,stakeholder 16,stal -22,stalk -6
stamp -14,stanc -12,stand -42,standalon -10,standard -98,standardiz -8,standout -23,standpoint -5,stapl -21,star -85,starfield -9,start -106
starter -32,startup -25,stash -6,stat 80,statehood -12,statement -140,statewid -18,station 108,statistic -39,statistical -9,status -53,statut -18
statutory -6,stay 183,steadily -16,steady -18,steal -10,steam -6,steel -81,steep -26,steer -7,stellar -7,stem -9,step 45,stereotyp -7,stick -31
sticky -9,stif -20,stil 31,stimulus -25,stir -11,stitch -11,stock 195,stockholder -15,stockpil 247,stolen 73,stomach -7,stood 92,stor -18,storag -47
storm -19,story -115,str -26,straight -67,straightforward -26,strain 12,strang -33,stranger -8,strap -11,strategic -22,strategically -18,strategist -52
strategiz -8,strategy -109,strawberry -12,stream -27,streamer -7,streamlin -5,strength -39,strengthen 35,stres -45,stretch -67,strict -17,strictly -19
strid -16,strik -21,strikingly -5,string -6,stringzilla -15,strip -24,stripper -12,strong -99,stronger -22,strongest -38,stronghold -26,strongly -13
structur -73,structural -20,struggl -49,stuck -16,student -104,studio -20,study -88,stuf -33,stumbl -20,stump -18,stun -39,stunt -7,stupid -8,sturdy -5
styl -83,stylish -10,sub -24,subdu -12,subject -6,subjectiv -23,submarin 199,submit 81,subpar -5,subpoena -19,subscrib -9,subscriber -67
subscription -99,subsequent -20,subsidiz -21,subsidy -10,substanc -20,substantial -30,substitut -8,substr -11,subtl -9,subtlety 55,suburb -19
subway -23,suc -22,succes -80,successful -38,successfully -39,succession 13,successor 32,such 78,suck -9,suddenly -13,sudo -17,sue -45,suffer -16
sufficient -21,sugar -15,suggest -121,suggestion -28,suicid -25,suing -24,suit -43,suitabl -23,suitcas -8,sum 68,summariz -17,summarization -14
summary -29,summer 29,sun -30,sunda -12,sunlight -8,sunny 8,sunscreen -5,sunset -10,super -78,superdelegat -99,superstar -9,superstructur -22
supervis -24,supplement -28,supplier -9,supply -56,support -117,supporter -120,supportiv -24,suppos -31,supposedly -19,suppres -6,sur -41,surf -7
surfac -46,surg -50,surgery -9,surpas -33,surplus -18,surpris -11,surprisingly -30,surrender -6,surrogat -16,surround -34,surrounding -16
surveillanc -20,survey 5,survivor 108,susceptibl -22,suspect 117,suspend 182,suspension 119,suspicion 97,sustain -32,sustainability -21,sustainabl -34
swap -41,swarm -14,sway -23,sweep -31,sweet -14,swel -13,swept -22,swing -40,swip -5,swirl -11,switch -20,swung -6,symbol -23,symmetric -27,symptom -15
sync -25,synchronization -7,syntax -25,synthetic -9,system -133,systematic -8,tab -5,tabl -86,tablet -8,tack -12,tackl -10,taco -8,tactic -26,tag -12
tail -6,tailor -6,tak 64,takeaway -7,takedown -11,takeover -7,tal 28,talent -13,talk -35,taller -12,tally -11,tangibl -7,tangl -13,tangy -7,tank 156
tannin -5,tap -42,taper -6,target -100,tarif -19,tarp -7,task -72,tast -45,tattoo -18,taught -13,tax -202,taxi -19,taxpayer -44,tea -16,teach -53
teacher -30,team -95,tear 77,tech -67,technical -69,techniqu 25,technological -14,technology -134,tee -20,teeth -28,tel 69,telecommunication -6
telephon 63,telescop -12,televis -20,television -34,temperament -11,temperatur -72,templ -14,templat -17,temporarily -30,temporary -27,tempt 67,ten -7
tend -38,tens -7,tension -8,tent -10,tentativ -26,tenur -21,term -99,terminal -9,terrain -9,terribl -31,terrify -5,territorial -9,territory -47
terroir -5,terror -59,terrorism -103,terrorist -126,test -94,tester -19,testify -24,testimony -51,text 142,textil -19,textur -13,than -23,thank -49
thankfully -15,thatl -15,the 92,theater -9,theft -15,them 102,thematic -6,themselv 30,then 25,theorem -11,theoretical -12,theorist -16,theory -32
ther -13,therapy -6,thereafter -22,thereby 126,thermal -6,thermometer -8,thermostat -10,thes -17,they -22,theyd -8,theyl -25,theyr -129,theyv -44
thick -12,thin -8,thing -79,think 54,third 87,this -74,thorough -19,thoroughly -38,thos 39,though -85,thought -20,thoughtful -19,thousand 53,thread -9
threat -6,threaten 51,threshold -61,threw -8,thril -11,thriller -13,thriv -26,through -100,throughout -70,throw -32,thrown 106,thug -8,thumb -13,thus 9
thwart -12,tick -14,ticket -57,tid -17,tie -54,tier -26,tight -14,tighten -29,tilt -8,tim 25,timeles -5,timelin -35,timer -25,timestamp -9,tinker -6
tiny -24,tinybox -14,tip -92,tir -37,tirzepatid -15,tissu -9,titl -6,tlog -34,to -37,toast -19,toddler -35,toe -10,together -25,toggl -12,toilet -13
token -11,tol -24,toleranc -12,tolerant -6,tolerat -30,tomato -16,ton 25,too 86,tool -106,toolkit -6,tooth -5,toothbrush -11,top -195,topic -48
torqu -17,tortur -6,tos -16,total -87,totally -30,touch 11,tough -62,tougher -16,tour -74,tourism -9,tourist -42,tout -6,toward -32,towel -18,town -54
toxic -22,trac -29,track -82,tracker -22,trackpad -9,traction -28,trad -29,trademark -15,tradeof -7,trader -9,tradition -44,traditional -65
traditionally -17,traffic -38,tragedy -24,tragic -11,trail -37,trailer -9,trainer -10,trait -7,transaction -42,transcript -16,transfer 137
transform -52,transformation -21,transformativ -12,transit -10,transition -63,transitional 9,translat -25,translation -6,transparency 76
transparent -13,transport -26,transportation -22,trap 7,trash -12,traumatic -8,travel -76,traveler -21,traveller -13,tray -22,tre -44,treasur -9
treat -76,treatment -40,treaty 189,tremendous -24,tremendously -11,trend -97,trial -59,triangl -20,trick -28,tricky -16,trigger -32,trillion -42
trim -19,trip -103,tripl -30,triumph -13,trivial -10,troop -62,tropical -38,troubl -56,trouser -9,trov -27,tru -93,truck -31,truly -39,trust -32
trustworthy -15,trusty -16,truth -53,try -126,tug -6,tun -30,tunnel -55,turbin -7,turbulent -10,turmoil -26,turn -8,turnout 79,tutor -62,tutorial -11
tweak -11,tweet -151,twic -19,twin -20,twist -8,typ -87,typefac -8,typical -33,typically -97,typography -11,ufw -11,ultimat -16,ultimately -25
ultra -24,umbrella -12,unabl -15,unacceptabl -13,unaccompany -16,unanimously -13,unarm 5,unassum -12,unauthoriz -30,unavoidabl 69,unawar -10
unbelievabl -10,unbias -10,uncertain -11,uncertainty -20,unchang 17,unclassify -5,uncomfortabl -13,uncommon -18,uncontrol -11,uncover -28,undecid -12
undeniably -14,under 112,underestimat -11,undergo -22,undergraduat -24,underground 24,underlin 40,undermin -68,underneath -14,underperform -22
underpin -7,underquilt -5,underscor -14,understand -88,understood -8,undertak 31,undervalu -6,underway -9,underwear -12,underwent -11,undo -6
undocument -19,unearth -6,unemployment -17,unexpect -10,unfair -11,unfairly -6,unfamiliar -8,unfavorabl -5,unfit -9,unfold -32,unforgettabl -10
unforgiv -6,unfortunately -51,unhealthy -7,unidentify -7,unify -41,unilateral -26,union -95,uniqu -48,unit 22,unity -25,univers -35,unknown -65
unles -10,unlikely 74,unlimit 77,unlock -6,unmistakabl -22,unnam 77,unnatural -7,unnecessary 37,unofficial -5,unpack -18,unpaid -7,unparallel -11
unprecedent -32,unpredictabl -26,unravel -11,unrealistic 40,unreasonabl -16,unresolv -14,unrest -20,unsalt -8,unsecur -18,unsettl -10,unstabl -6
unstoppabl -9,unsupport -6,unsur -7,unsustainabl -8,until 49,untreat -10,unus -7,unusual -31,unusually -10,unveil -28,unwillingnes -15,up -18,upbeat -8
upcom -18,upcycl -5,updat -76,upend -26,upfront -22,upgrad -50,uphil -10,uphold -15,upload -33,upon 10,upper -37,ups -9,upset -16,upsid -8,upstream -13
urban -20,urg 42,urgency -12,usabl -25,use 39,useful -52,useles -11,user -137,usher -15,usual -30,usually -64,utility -23,utiliz -13,vacancy -12
vacant -8,vacation -23,vaccin 66,vacuum -24,valid -53,validat -10,validity -10,valu -139,valuabl -43,valuation -6,vanish -19,variabl -17,variant -9
variation -8,varietal -10,variety -49,various -48,varnish -11,vary -58,vastly -23,veer -10,vegan -37,vegetabl -29,vegetarian -22,veggy -10,vehicl -26
vein -12,velocity -9,velvet -10,velvety -6,vendor -25,veneer -10,ventur -15,venu -13,verb -7,verifiabl -17,verification 16,verify -30,versatil -32
versatility -20,version -33,versus -17,vertical -16,vertically -9,very -76,vet -32,veteran 12,veto -10,via -67,viabl -27,vib -19,vibrant -5,vic -60
vicious -10,victim 196,victimiz -6,victory -72,video -55,view -7,viewer -16,vigilant -15,vigorous -24,vigorously -18,villa -6,villager 87,vin -10
vineyard -6,vintag -22,violat -35,violation 67,violenc -72,violent -48,viral -12,virtu -16,virtual -23,virtually -32,virus -25,visa -58,visibl -16
vision -19,visit -10,visitor -22,visual -48,visually -6,vital -14,vivid -6,vocabulary -7,vocal -9,voic 21,void 40,volt -14,voltag -10,volum -39
voluntary 71,volunteer -44,vot 144,voter -159,voucher -15,vow -53,vs -51,vulnerability -24,vulnerabl -19,wad -31,wag -92,wagon -9,wait 44,waiver -39
wak -30,wal -69,walk -20,wan -8,want -34,war 146,wardrob -8,warfar -23,warm -43,warmly -16,warn 69,warning -13,warp -13,warranty -85,warship 141
wartim 127,was 24,wash -18,wasn -19,wasnt -81,wast -80,watch -25,watchdog -23,water -103,waterboard -9,waterles -8,watermelon -11,waterproof -13
wav -55,wavelength -5,wavy -7,way -131,we -94,weak -17,weaknes 7,wealth -23,wealthy -6,weapon 161,wear -27,wearabl -15,weather -47,web -76,webcam -7
webpag -16,websit -54,wed -73,wedding -8,wedg -8,wee -8,weed -6,week -36,weekend -39,weigh 26,weight -83,weird -18,wel -43,welcom 87,wellnes -15,wer 70
werent -29,wet -12,wev -90,what -41,whatever -40,wheat -7,wheel -36,when -43,whenever -21,wher -225,whereas -9,wherever -7,whether 80,which -31
whil -110,whilst -12,whisper -7,whit -91,whitefly -7,whiter -6,whitespac -6,who -59,whoever 44,whol 84,whom 11,whop -7,whos 7,why -105,wid -48
widely -40,widen 68,wider -21,width -17,wield -12,wif -33,wil 116,wild -33,wilt -7,win -84,wind -26,window -47,winemaker -21,wing -66,winner -83
winter 18,wip -16,wireles -25,wis -14,wisdom -7,wisely -15,wish 57,wishful 121,with -76,withdraw 244,withdrawal 313,withhold -5,within 73,without -27
witnes 13,wolf -13,wolv -10,woman -74,womb -18,women -98,won -88,wonder -29,wonderful -5,wonderfully -7,wont -72,wood -31,wor -10,word -65
workaround -15,workflow -70,workforc -18,workload -31,workout -47,workplac -6,workshop -6,workspac -17,world -156,worldwid -47,worm -12,worn -10
wors -32,worship -9,worst -49,worth -77,would 74,wouldnt -30,wound -19,wow -8,wrap -24,wrist -18,writ 42,writer -38,written -26,wrong -60,wrongdo -13
wrot -62,x -71,xenobot -16,xenophob -16,xenophobia -21,xenophobic -15,xxx -6,yard -14,yeah -14,year 136,yearly 51,yeast -5,yellow -8,yen -24,yet 55
yield -46,yoga -27,yogurt -7,you -192,youd -32,youl -97,young -46,younger -31,youngest -5,your -270,yourself -55,youth -7,youv -44,zero -8,zipper -7
zon 36,zoo -11,zoom -13
`;

export const BIAS = -1.35;
export const MATTER_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WEIGHTS.trim()
    .split("\n")
    .flatMap((line) => line.split(","))
    .map((entry) => {
      const [form = "", weight] = entry.split(" ");
      return [form, Number(weight) / 100] as const;
    }),
);
