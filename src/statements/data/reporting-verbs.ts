import type { Stance } from "../../model/statement.ts";

/**
 * What may carry the content of a reporting verb:
 * `clause` that-clause, bare clause or question; `quote` quoted words, also before the verb; `infinitive` "to …"; `noun` a noun
 * phrase; `hearer` an addressee stands between verb and content; `as` "… as …".
 */
export type Frame = "clause" | "quote" | "infinitive" | "noun" | "hearer" | "as";

/** What may stand with a verb of reporting, and what it says of the words reported. */
export interface ReportingVerb {
  readonly frames: ReadonlySet<Frame>;
  readonly stance: Stance;
  /** prepositions and particles that belong to the cue ("called for", "pointed out") */
  readonly particles: ReadonlySet<string>;
  /** the content may be introduced by nothing else than one of the particles */
  readonly needsParticle: boolean;
}

const FRAMES: Readonly<Record<string, Frame>> = {
  c: "clause",
  q: "quote",
  i: "infinitive",
  n: "noun",
  h: "hearer",
  a: "as",
};

/**
 * `lemma frames [particle/particle] [!]` by stance. Own compilation from the reporting verbs of English news writing; frames were
 * checked against the train split of PolNeAR (share of uses that are a cue), which is why verbs that report only now and then
 * ("show", "support", "name") are left out or need a complement.
 */
const TABLE: Readonly<Record<Stance, string>> = {
  asserts: `say cq; tell cqh; add cq; write cq; note cqn; state cqn; report cqn; announce cqn; declare cqn; explain cqn
    about; reply cq; respond cq; answer cq; continue q; remark cq; observe cq; comment cq on; mention cn; tweet cqn; post q; explain cqn;
    recall cqn; reiterate cqn; repeat cq; stress cqn; emphasize cqn; emphasise cqn; underline cqn; underscore cn; highlight cn;
    point c out/to !; confirm cqn; affirm cqn; maintain c; insist cq on; assert cqn; argue cq; contend cq; assure cqh; inform cqh;
    remind ch; notify ch; reveal cn; disclose cn; indicate cn; signal cn; suggest cqn; imply c; cite n; describe na; portray na;
    characterize na; characterise na; label n; dub n; call n; brand n; clarify cq; specify cq; testify cq; joke cq; quip q;
    conclude cq; summarise cq; summarize cq; read q; chant q; shout q; exclaim q; put q; publish n; elaborate q on; detail n;
    boast cq of/about; read q; greet n; welcome n; praise n; hail na; thank n; commend n; applaud n; refer n to !; allude n to !; speak n about/of !; talk n about/of !;
    discuss n; estimate c; calculate c; find c; show c; proclaim cqn; pronounce cqn; opine cq; muse cq; interject q; quote n; outline n; echo n; rule c`,
  denies:
    "deny cn; reject cn; dismiss cna; refute cn; rebut n; disavow n; dispute n; rebuff n; contradict n; repudiate n; disclaim n",
  alleges: "accuse n; allege cqn; charge cq; claim cqn; blame n; insinuate cq; purport i",
  concedes: "admit cqn to; acknowledge cqn; concede cqn; confess cqn; recognise cn; recognize cn; own c; grant c",
  predicts: "predict cqn; forecast cn; foresee cn; anticipate cn; project c; expect cin; prophesy c; speculate cq",
  intends:
    "pledge cinq; vow ciq; promise cinq; intend in; plan i; commit i; undertake i; threaten ic; agree ci; offer i; decide ci; seek i; aim i; prepare i; resolve ci; swear ci; volunteer i; propose cin; choose i; opt i; attempt i",
  demands:
    "urge cnq; demand cinq; call n for/on/upon !; request cin; order cn; instruct cn; warn cqnh of/about/against; caution cqn against; ask cqn for/about; advise cnq; recommend cn; appeal n to/for !; insist n on !; beg n; implore n; exhort n; encourage n; command cn; task n; summon n; press n for !; push n for !; plead n for !; advocate n; require c; decree c; inquire cq; enquire cq; query q; wonder cq; suggest i",
  criticises:
    "criticize n; criticise n; condemn n; denounce n; decry n; slam n; blast n; deplore n; lambast n; lambaste n; attack n; rebuke n; lament cqn; complain cq of/about; protest cqn against; object cq to; mock n; ridicule n; assail n; scold n; censure n; chide n; berate n; bemoan n; rail n against !; scoff q at; sneer q at; question n; regret cn; oppose n; fume q; thunder q; snap q; hit n out !; lash n out !; apologize n for !; apologise n for !",
  believes:
    "believe cn; think c; consider cn; regard na; view na; see na; perceive na; deem n; feel c; fear cn; hope ci; doubt cn; suspect cn; worry c about; assume c; reckon c; understand c; know c; hold c; want in; wish ci; prefer in; support n; back n; favor n; favour n; endorse n; defend n; interpret na",
  declines: "decline i; refuse i",
};

/** Reporting verbs by lemma. A verb listed under two stances keeps the first and gains the frames of both. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = readTable();

function readTable(): Map<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [stance, list] of Object.entries(TABLE)) {
    for (const entry of list.split(";")) {
      const [lemma = "", letters = "", ...rest] = entry.trim().split(/\s+/);
      const needsParticle = rest.includes("!");
      const particles = rest.filter((part) => part !== "!").flatMap((part) => part.split("/"));
      const frames = [...letters].flatMap((letter) => FRAMES[letter] ?? []);
      const known = verbs.get(lemma);
      verbs.set(lemma, {
        frames: new Set([...(known?.frames ?? []), ...frames]),
        stance: known?.stance ?? (stance as Stance),
        particles: new Set([...(known?.particles ?? []), ...particles]),
        needsParticle: (known?.needsParticle ?? true) && needsParticle,
      });
    }
  }
  return verbs;
}
