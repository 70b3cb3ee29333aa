/** Words in the names of institutions, papers and titles: a name that holds one is no person's name. Source: own compilation. Folded. */
export const INSTITUTION_WORDS =
  `ministry ministries department agency bureau office service services committee commission council parliament duma rada senate
congress house court tribunal police army forces force guard navy command union league association federation organisation organization
foundation fund bank company corporation corp inc ltd group holding university institute academy school college hospital clinic centre center
church party movement front coalition alliance news times post daily journal gazette herald tribune press media agency telegraph guardian
radio television tv channel network online portal website magazine newspaper instagram twitter facebook telegram youtube vkontakte
government administration embassy mission secretariat delegation authority board directorate inspectorate prosecutor prosecutors investigators
president prime minister mayor governor head chairman chairwoman director secretary general deputy acting former first king queen prince
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
reuters tass interfax ria novosti bloomberg ap afp bbc cnn club team fc national international federal state regional city district region
north south east west northern southern eastern western republic kingdom treaty convention agreement protocol mr mrs ms dr sir lord captain colonel major lieutenant spokesman spokeswoman`.split(
    /\s+/u,
  );
