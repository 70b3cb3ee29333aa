/**
 * Endings of Internet addresses under which media publish, in small letters: general ones and those of countries and territories. Drawn from
 * the IANA root zone database. Left out are endings that are also common words or openings of sentences in a language of the pages
 * ("In", "It", "No", "Es", "La", "World"): there nothing but sense tells an address from two sentences. The last ones are spellings in
 * Cyrillic letters.
 */
export const ADDRESS_ENDINGS: ReadonlySet<string> = new Set(
  [
    "com org net info biz gov edu int mil mobi aero coop app blog fm live media news online press radio report site today tube tv website wiki",
    "ae af aq aw ax az ba bb bd bf bg bh bi bj bm bn br bs bt bw bz cc cd cf cg ch ck cl cm cn cr cv cw cx cy cz dj dk dm dz ec ee eg eu",
    "fj fk fo fr gb gd gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hn hr ht hu ie iq jm jo jp kg kh ki km kn kp kr kw ky kz",
    "lb lc lk lr ls lt lu lv ly mc md mg mh mk mm mn mp mq mr mt mv mw mx mz nc nf ng np nz pf pg ph pk pl pm pn pr ps pt pw py qa",
    "ro rs ru rw sb sc sd sg sk sl sm sr ss sv sx sy sz tc td tf tg th tj tk tm tn tr tt tw tz ua ug uk uy uz vc vg vn vu wf ws ye yt zm zw",
    "ру рф ком укр",
  ].flatMap((line) => line.split(" ")),
);
