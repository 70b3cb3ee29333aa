/** Words by which a rule forbids, allows, asks for or leaves open what follows, has it or lacks it. Stems and phrases; own lists. */
export const DEONTIC_WORDS = {
  forbid:
    "forbid,forbidden,prohibit,prohibition,ban,bar,outlaw,exclude,preclude,rule out,interdict,disallow,proscribe,deny,refuse,illegal,unlawful,illegitimate,impossible,inadmissible,impermissible,incompatible,off limits,out of bounds,taboo,out of the question,no go,keep from,stop from,hinder from,prevent,bar from,against the law,no excuse for,is out,are out,breach,violation,rob,spoil",
  permit:
    "allow,permit,permission,let,free to,at liberty,lawful,legal,licit,legitimate,possible,entitle,entitlement,admissible,authorise,authorize,right to,right of,room for,room to,leeway,option,open to,acceptable,able to,compatible,permissible,in order,tolerate,exempt,exempt from,exemption for,exception for,exemption,make exception,licence to,license to,opportunity,chance,way of,way to,as it likes,whenever it likes,fine to,left free,leave free,stay free,remain free",
  require:
    "must,shall,oblige,obligation,obligatory,require,requirement,need,duty,bound to,commit,commitment,undertake,undertaking,mandatory,compulsory,force to,compel,call for,prerequisite,necessary,indispensable,unavoidable,condition,depend,subject to,hinge,owe,prescribe,ask of,oblige to,have no choice,take more than",
  leave: "voluntary,optional,discretion,up to each,free choice,at will,matter of choice,recommend,recommendation",
  have: "cover,foreseen,known,given,written,fall under,apply to,extend to,count as,concern,contain,provide,provide for,foresee,envisage,include,establish,create,set,set up,know,mention,name,offer,give,grant,address,regulate,deal with,speak of,lay down,have,there be,face,run,feature,hold",
  absent: "lack,silent,say nothing,no mention,no word,omit,dispense with,devoid",
} as const satisfies Record<string, string>;

/** Verbs that turn what is asked for or allowed round: "must refrain from", "may decline to". */
export const FORBEARING =
  "refrain,abstain,avoid,forgo,renounce,give up,stop,cease,desist,decline,refuse,skip,ignore,withhold,dispense,keep hands off,keep its hands off,keep their hands off,steer clear,stay clear,stay away from,keep away from,do without,leave alone";
