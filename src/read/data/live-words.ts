import { parseList } from "./parse-list.ts";

/** What the title of a live blog says, lower case. Source: our own reading of live pages' titles in some twenty languages. */
const LIVE_WORDS: readonly string[] = parseList(`
  live blog | liveblog | live-blog | live updates | live update | live coverage | live reporting | live: | live – | live - | latest updates | as it happened | as it happens | minute by minute
  liveticker | live-ticker | newsticker | newsblog | im liveticker | en direct | direct : | en vivo | en directo | minuto a minuto | in diretta | la diretta | ao vivo | minuto a minuto
  na żywo | relacja live | živě | online přenos | naživo | онлайн-трансляция | текстовая трансляция | прямая трансляция | хроника дня | онлайн-трансляція | наживо | хроніка | на живо | uživo
  canlı blog | canlı anlatım | dakika dakika | liverapport | direktrapport | direkte | ζωντανά | λεπτό προς λεπτό | siaran langsung | trực tiếp | 直播 | 速報 | ライブ | 실시간
`);

const LIVE_TITLE = new RegExp(`(?:^|[^\\p{L}])(?:${LIVE_WORDS.join("|")})|^live[^\\p{L}]|[|(\\[] ?live[)\\]]?$`, "iu");

/** Whether a title calls its page a live blog. */
export function isLiveTitle(title: string): boolean {
  return LIVE_TITLE.test(title.slice(0, 300));
}
