/** A word for a time, lower case. Source: own compilation. */
export const TIME =
  /^(?:years?|months?|weeks?|days?|night|summer|winter|spring|autumn|fall|weekend|century|decade|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
