/** Words that carry grammar, not content. Source: own compilation. Negators and modal verbs are here too: other lists weigh them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me my
  who whom whose which what where when why how there here and or but nor so yet if then than as at by for from in into of off on onto
  out over to up upon with within about above across after against along also among around before behind below beneath beside
  besides between beyond down during except inside near outside per since through throughout toward towards under until unless
  via while whereas although though because is am are was were be been being do does did doing done have has had having will would
  shall should can could may might must ought not no none never neither only own same such too very just more most much many some
  any each every all both few other another again once ever even still already itself himself herself themselves myself yourself
  ourselves yourselves one ones s t d ll re ve m isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't
  wouldn't shan't shouldn't can't cannot couldn't mustn't mightn't it's that's he's she's they're we're i'm you're i've we've
  they've there's what's let's i'd he'd she'd they'd we'd i'll he'll she'll they'll we'll you'll o'clock etc`.split(
    /\s+/u,
  ),
);
