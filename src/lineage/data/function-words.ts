/**
 * Function words and calendar words of languages that `term-frequencies.json` (English) does not cover, so that they do not pass for
 * rare terms. Written by us from general knowledge of these languages; a word missing here only costs a little precision.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: "der die das den dem des ein eine einer einem einen eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben hatte sich mit von vom zu zum zur auf aus bei nach seit für über unter gegen durch um an am im in als auch wie dass wenn er sie es wir ihr ihre sein seine nur noch mehr sagte",
  es: "el la los las un una unos unas y o pero no es son fue era fueron ser ha han había se con de del a al en por para sobre entre sin desde hasta como más que qué su sus lo le les este esta estos estas ese esa muy también ya dijo según",
  fr: "le la les un une des du de et ou mais ne pas est sont était été être a ont avait se ce cette ces il elle ils elles on nous vous leur leurs son sa ses avec pour par sur sous dans entre sans depuis que qui dont où plus aussi comme selon au aux déclaré",
  id: "dan di ke dari yang untuk pada dengan adalah ini itu tidak akan telah sudah oleh dalam juga sebagai atau karena mereka ia dia para bahwa kata mengatakan tersebut lebih saat antara setelah",
  it: "il lo la i gli le un uno una e o ma non è sono era erano essere ha hanno aveva si con di del della dei delle a al alla da dal in nel nella per su tra fra senza come più che chi cui suo sua suoi sue questo questa anche ha detto secondo",
  pl: "i w na z do nie się że o jest są był była było byli być ma mają to ten ta te tego tej tym po od za przez dla przy ale lub oraz jak co jego jej ich który która które także już powiedział",
  pt: "o a os as um uma uns umas e ou mas não é são foi era foram ser há tem têm se com de do da dos das em no na nos nas por para pelo pela sobre entre sem desde até como mais que seu sua seus suas este esta isso também já disse segundo",
  ro: "și sau dar nu este sunt era au fost fi a al ai ale un o unei unui cu de din la în pe pentru prin despre între fără până ca mai care ce său sa lor acest această și-a declarat potrivit",
  ru: "и в во на с со к по из от до за для о об при не ни что как это эти этот эта тот та то те он она они оно его её ее их мы вы я был была было были быть есть а но или же бы ли уже также который которая которые заявил сообщил",
  tr: "ve ile bir bu şu o da de için gibi daha çok en ne mi mı ki ama veya olarak olan oldu olduğunu sonra kadar göre değil her hem dedi",
  uk: "і й та в у на з із зі до по від за для про при не ні що як це цей ця ці той та те він вона вони воно його її їх ми ви я був була було були бути є а але або же би чи вже також який яка які заявив повідомив",
};
