/**
 * What rules of disarmament treaties speak of, each with the words that reports have for it. A norm's words name a concept as `@keep`. Own lists.
 * Several words in one entry are one phrase.
 */
export const RULE_CONCEPTS = {
  keep: "keep,retain,retention,hold,hold back,hold on to,hang on to,possess,possession,own,set aside,put aside,preserve,store,save,reserve,spare",
  training:
    "train,training,trainee,instruct,instruction,instructor,teach,teaching,exercise,practise,practice,school,education,learn,prepare deminer,detection,detector,countermeasure,counter measure,test equipment,research",
  few: "few,small number,handful,limited number,some,minimum,certain number,small quantity,limited quantity,small stock",
  stock: "stock,stockpile,arsenal,depot,warehouse,reserve,supply,inventory,magazine,holding,store",
  empty: "empty,clear out,rid",
  rid: "rid,free,cleanse",
  answer: "answer,reply,respond,response",
  question: "question,clarification,query,enquiry,inquiry,request",
  transfer:
    "transfer,hand over,hand,cross,pass,ship,shipment,send,give,export,deliver,move,cross border,transport,sell,lend,supply,carry",
  destroy:
    "destroy,destruction,eliminate,elimination,scrap,dispose,disposal,demolish,demolition,dismantle,detonate,melt,burn,blow up,get rid,render harmless,neutralise,neutralize",
  clear: "clear,clearance,demine,demining,lift,remove,removal,clean,mine removal",
  reports: "reports are,report is,annual report,yearly report,transparency report",
  fence: "fence,fence off,fencing,mark,marking,sign,cordon,cordon off,rope off,warning sign,perimeter",
  zone: "zone,border,frontier,demilitarised,demilitarized,island,coast,overseas,colony,colonies,occupied,region,province,base",
  minefield:
    "minefield,mined area,mined land,mined zone,suspected area,contaminated area,contaminated land,danger area,area,field,land,zone,territory,soil",
  help: "help,assist,assistance,support,care,aid,look after,treat,rehabilitate,rehabilitation,provide for",
  victim: "hurt,harmed,victim,survivor,casualty,injured,wounded,maimed,amputee",
  compensation: "compensation,compensate,reparation,indemnify,redress",
  leave:
    "leave,withdraw,withdrawal,exit,departure,depart,quit,get out,go out,pull out,walk out,walk away,way out,denounce,renounce,opt out,departing,be out,want out",
  reason:
    "reason,explanation,explain,justify,justification,ground,grounds,motive,account,say why,state why,tell why,give account",
  consent:
    "consent,approval,approve,permission,assent,blessing,green light,authorisation,authorization,agreement of,leave of,unanimity,acceptance,say so,nod,agreement,okay,leave of,vote,majority,agree",
  say: "say,voice,veto",
  veto: "veto,block,obstruct,overrule,oppose,prevent,stop,refuse,reject,hold up,forbid,object,objection,hinder,delay",
  member: "member,party,parties,states party,state,country,government,partner,fellow,other",
  other: "other,others,fellow,remaining,rest,partner,else,anybody,anyone",
  part: "part,partial,partially,single,individual,some,selected,certain,particular,article by article,piecemeal",
  article: "article,clause,provision,paragraph,rule,obligation,duty,ban,prohibition",
  suspend:
    "suspend,suspension,pause,freeze,put on hold,put on ice,interrupt,interruption,set aside,derogate,derogation,shelve,switch off,halt,stop applying,mothball,time out,put aside",
  optOut:
    "drop,shed,opt out,opt-out,set aside,exempt itself,exclude,carve out,carve-out,cherry pick,pick and choose,pick,choose,derogate,disapply,disregard,waive",
  condition:
    "condition,caveat,proviso,footnote,small print,rider,string,strings attached,opt out,opt-out,carve out,special status,special arrangement",
  join: "join,accede,accession,ratify,ratification,entry,enter,membership,become member,become party,sign,signature",
  released: "release,relieve,free from,free of,excuse,exempt,let off,off the hook",
  rejoin:
    "rejoin,re-join,return,come back,re-enter,reenter,readmit,readmission,re-accede,reaccede,accede again,join again,back in,be admitted again,take back in,back into",
  court:
    "court,tribunal,judge,arbitration,arbitrator,arbiter,referee,umpire,judiciary,litigation,lawsuit,sue,international court",
  sanction:
    "sanction,penalty,penalise,penalize,fine,punish,punishment,embargo,reprisal,consequence,enforcement,enforce,teeth,enforcer",
  criminal:
    "crime,criminal,penal,offence,offense,punishable,prosecute,prosecution,prison,jail,individual,person,citizen,national law,domestic law,own law,at home,law",
  inspector:
    "inspector,inspectorate,inspect,inspection,verification,verify,watchdog,monitor,monitoring agency,controller,police force",
  routine:
    "routine,regular,standing,permanent,agency,body,organisation,organization,regime,system,machinery,mechanism,surprise,unannounced,short notice,challenge,turn up,anytime,on site,snap",
  ally: "ally,allies,partner,coalition,outsider,non-party,non party,nonparty,non-member,non member,outside,not party,not member,never joined,not joined,alliance,third state,third country,stranger",
  joint:
    "joint,jointly,together,alongside,side by side,beside,common operation,coalition,exercise,interoperability,manoeuvre,maneuver,military operation,joint operation,operation with,mission with,take part,side with,operation beside,take part in operation,serve,fight",
  report: "report,reporting,declare,declaration,inform,information,transparency,account",
  share: "host,station,stationing,deploy on,deployment,house,accommodate,base",
  threaten: "threaten,threat,threatening,deterrence,deter",
  test: "test,testing,explosion,detonation,blast",
  energy:
    "nuclear energy,nuclear electricity,power station,power plant,reactor,civilian nuclear,peaceful use,peaceful purpose,civil use,atomic energy,nuclear technology",
  war: "war,wartime,armed conflict,hostilities,fighting,emergency,emergencies,crisis,attack,attacked,invaded,invasion,self defence,self-defence,self defense,defend itself,defend themselves,occupation,aggression,danger,threatened",
  use: "use,lay,plant,deploy,employ,emplace,produce,resort,reach for,make use",
  prohibited: "forbid,prohibit,ban,bar,outlaw,prohibited,forbidden,banned,illegal",
  encourage: "encourage,induce,urge,persuade,tempt,incite,promote",
  laid: "laid,lay,planted,plant,left behind,inherited,dated,date,predate,from war,placed,sown",
  earlier:
    "before,previous,earlier,old,older,former,by other,by another,by enemy,by foreign,by rebel,whoever,whose,who laid,its own army,own army,own force,own soldier,own troops,foreign,enemy,occupier",
  breach: "breach,violation,break,violate,violator,offender,rule breaker,wrongdoer,non compliance,noncompliance,flout",
  visit: "visit,come,turn up,check,enter,arrive,search,look into",
  deadline: "deadline,time limit,date,timetable,time frame,timeframe,limit,end date",
  money: "pay,contribute,contribution,dues,fee,budget,subscription,fund",
  expel: "expel,expulsion,eject,kick out,throw out,thrown out,strip membership,lose membership,show the door",
  seat: "vote,voting right,right to vote,seat,floor,speak",
  figure: "figure,number,ceiling,limit,cap,maximum,quota,quantity",
} as const satisfies Record<string, string>;

export type RuleConcept = keyof typeof RULE_CONCEPTS;
