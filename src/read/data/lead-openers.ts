/**
 * The beginning of a paragraph that goes on with what was said before it: a pronoun or an office with "added", "also said", "went on".
 * Source: our own reading of texts that had lost their first paragraph.
 */
export const ADDED_OPENERS =
  /^(?:(?:he|she|they) (?:also |further |then |later )?(?:added|continued|went on|said|told|noted|stressed|explained|concluded|recalled|warned|emphasi[sz]ed|reiterated|pointed out)(?![\p{L}])|(?:(?:the|an?) )?(?:\p{L}{2,20} ){1,3}(?:also (?:added|said|noted|stressed|told|warned)|further added|went on to say)(?![\p{L}])|(?:er|sie) (?:fügte hinzu|ergänzte|betonte|sagte (?:außerdem|weiter|zudem))|(?:il|elle) a (?:également |aussi )?(?:ajouté|poursuivi|souligné|précisé|conclu)|(?:también )?(?:añadió|agregó|aseguró además)|ha (?:anche )?aggiunto|(?:ele|ela) (?:também )?(?:acrescentou|disse ainda)|acrescentou|(?:он|она) (?:также |ещё |еще )?(?:добавил|отметил|подчеркнул|сказал|заявил|пояснил)|по (?:его|её|ее) словам|(?:він|вона) (?:також )?(?:дода[лв]|зазначи|підкресли|сказа|заяви|поясни)|за (?:його|її) словами|doda[łl]a?,? że|dodal[aio]?,? že|(?:také|także|również) (?:doda|řek|powiedz))/iu;
