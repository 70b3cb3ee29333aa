/** Words that speak of a rest, a difference or a total. Source: own compilation. */
export const SUM =
  /^(?:more|less|fewer|lower|higher|above|below|short|ahead|behind|up|down|others?|further|remaining|remainder|rest|besides?|leaving|left|together|total|altogether|combined|additional|another|extra|comrades?|companions?|colleagues?|fellow|among|including|without|except|but|minus|plus|difference|rise|rose|fall|fell|increase[ds]?|decrease[ds]?|gain(?:ed)?|lost|lead|margin|cut|raised?|drop(?:ped)?|surpass(?:ed|es|ing)?|exceed(?:ed|s|ing)?|older|younger|longer|shorter|earlier|later|than)$/;

/** Words by which a share is told by the other part of its whole. */
export const REST =
  /^(?:but|except|without|not|no|nor|never|left|remaining|remainder|rest|others?|below|lower|less|fewer|short|under|against|oppos\p{L}*|reject\p{L}*|refus\p{L}*|lack\p{L}*|miss\p{L}*|only|just|merely|still|previous\p{L}*|before|earlier|already|more|times|level|hardly|barely|down|cheaper|smaller|thinner|dearer|larger|longer|shorter|than)$/u;

/** Words behind a number that tell by how much something differs, or how many there are beside the ones named. */
export const BEHIND_DIFFERENCE =
  /^(?:points?|percentage|more|less|fewer|lower|higher|above|below|short|ahead|behind|others?|further|comrades?|companions?|colleagues?|fellow|earlier|later|older|younger|longer|shorter)$/;

/** Words beside a number of those who come to one that is named: "Peru and two other States" are three. */
export const BESIDE_ONE = /^(?:others?|comrades?|companions?|colleagues?|fellow|besides?)$/;

/** Words before a number that do as much as those behind one. */
export const BEFORE_DIFFERENCE =
  /^(?:by|another|additional|further|but|other|besides?|except|minus|plus|remaining|leaving|extra|rest)$/;
