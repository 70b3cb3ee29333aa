/** Words with which the names of groups of States begin, in lower case: those of `treaties/groups.csv` and others that reports rank States by. Own list. */
export const REGION_WORDS = new Set(
  (
    "africa african america americas american arab asean asia asian balkan baltic caribbean central commonwealth council eastern eu " +
    "europe european g20 g7 gulf latin maghreb mediterranean nato nordic oceania osce pacific permanent sahel scandinavian schengen south " +
    "southeast southern visegrad west western"
  ).split(" "),
);
