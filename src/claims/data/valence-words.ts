/** Words that speak well or ill of what they are said of. Source: own compilation from the vocabulary of news and debate. Base forms. */
export const GOOD_WORDS =
  `good benefit beneficial advantage help improve positive useful effective efficient success succeed safe safer safety secure
security fair just justified justice moral ethical support favour favor encourage promote enable protect protection necessary essential strong
strengthen easy simple cheap affordable equal equality true right correct freedom free peace peaceful healthy health save boost better best
progress grow growth gain important vital valuable important reduce prevent cure solve solution reliable deserve opportunity empower
prosperity stable stability trust respect wise sensible reasonable legitimate allow legal`.split(/\s+/u);

export const BAD_WORDS =
  `bad harm harmful damage hurt worsen negative useless ineffective inefficient fail failure unsafe dangerous danger risk risky
unfair unjust unjustified immoral unethical wrong oppose discourage hinder undermine unnecessary weak weaken difficult hard expensive costly unequal
inequality discriminate discrimination false incorrect war violence violent threat threaten destroy abuse exploit exploitation suffer
suffering kill death crime criminal corrupt corruption poverty disease addict addiction problem burden waste lose loss violate violation ban
prohibit illegal limit restrict restriction impossible unrealistic flawed cruel worse worst ruin racist oppress hate misuse cheat
unreliable unstable instability distrust endanger detrimental disadvantage`.split(/\s+/u);
