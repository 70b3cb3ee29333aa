/**
 * Two wordings of one sentence, written for this measurement. {X} and {Y} are States: "{X:name}", "{X:capital}", "{X:adjective}". All of
 * them were seen while the detector was made.
 */
export const OWN_PAIRS: readonly (readonly [origin: string, rewording: string])[] = [
  [
    "{X:name} accused {Y:name} of laying mines along the border last spring.",
    "{Y:name} was accused by {X:name} of having placed mines along the frontier last spring.",
  ],
  [
    "{X:capital} blamed {Y:capital} for the blast that injured four farmers.",
    "The blast, which hurt four farmers, was blamed on {Y:capital} by {X:capital}.",
  ],
  [
    "The {X:adjective} army said that {Y:adjective} units had shelled the crossing twice.",
    "{Y:adjective} units shelled the crossing two times, according to the {X:adjective} army.",
  ],
  [
    "{X:name} urged {Y:name} to hand over the maps of its minefields before the winter.",
    "Before winter comes, {Y:name} should hand over its minefield maps, {X:name} urged.",
  ],
  [
    "{X:name} will send forty detection dogs to {Y:name} next month.",
    "Forty detection dogs are to be sent to {Y:name} by {X:name} next month.",
  ],
  [
    "{Y:name} rejected the accusations made by {X:name} at the meeting.",
    "The accusations that {X:name} made at the meeting were rejected by {Y:name}.",
  ],
  [
    "{X:capital} warned {Y:capital} against leaving the treaty during the talks.",
    "A warning not to leave the treaty while the talks last was given by {X:capital} to {Y:capital}.",
  ],
  [
    "A diplomat from {X:name} criticised {Y:name} for missing the deadline again.",
    "{Y:name} was criticised by a diplomat from {X:name} because it missed the deadline once more.",
  ],
  [
    "{X:name} asked {Y:name} to extend the inspection by two weeks.",
    "{Y:name} was asked by {X:name} for a two-week extension of the inspection.",
  ],
  [
    "The {X:adjective} government condemned the attack by {Y:name} on the depot.",
    "The attack that {Y:name} carried out on the depot was condemned by the {X:adjective} government.",
  ],
  [
    "{X:name} supplied {Y:name} with two thousand protective suits.",
    "Two thousand protective suits were supplied to {Y:name} by {X:name}.",
  ],
  [
    "{X:name} says it has evidence that {Y:name} used the banned devices near the river.",
    "{X:name} claims to have proof of {Y:name} using the banned devices close to the river.",
  ],
  [
    "{X:capital} told {Y:capital} that the prisoners would be released on Friday.",
    "{Y:capital} was told by {X:capital} that the release of the prisoners would take place on Friday.",
  ],
  [
    "Officials in {X:name} threatened {Y:name} with a ban on fuel.",
    "{Y:name} was threatened by officials in {X:name} with a fuel ban.",
  ],
  [
    "{X:name} denied that it had attacked {Y:name} with drones.",
    "It did not attack {Y:name} with drones, {X:name} said in a denial.",
  ],
  [
    "{X:name} invaded {Y:name} in the spring of that year.",
    "In the spring of that year, {Y:name} was invaded by {X:name}.",
  ],
  [
    "{X:name} thanked {Y:name} for the clearing of the northern road.",
    "{Y:name} received the thanks of {X:name} for clearing the northern road.",
  ],
  [
    "{Y:name} expelled three diplomats of {X:name} after the incident.",
    "After the incident, three {X:adjective} diplomats were expelled by {Y:name}.",
  ],
  [
    "{X:name} invited {Y:name} to observe the destruction of its stocks.",
    "{Y:name} was invited by {X:name} to watch its stocks being destroyed.",
  ],
  [
    "{X:capital} alleges that {Y:capital} broke the convention at least five times.",
    "The convention was broken five times or more by {Y:capital}, {X:capital} alleges.",
  ],
];

/** More of them, written before the detector read deeds. Those with an odd index were not looked at while it was made. */
export const NEW_OWN_PAIRS: readonly (readonly [origin: string, rewording: string])[] = [
  [
    "{X:name} sued {Y:name} before the court over the mined estuary.",
    "A suit over the mined estuary was brought against {Y:name} by {X:name}.",
  ],
  [
    "The {X:adjective} navy detained a {Y:adjective} trawler near the sandbank.",
    "A {Y:adjective} trawler was stopped and held by the {X:adjective} navy close to the sandbank.",
  ],
  [
    "{Y:name} was hit by {X:adjective} rockets on the night of the storm.",
    "On the stormy night {X:adjective} rockets hit {Y:name}.",
  ],
  [
    "{X:capital} says that {Y:capital} supplied the fighters with fuses.",
    "{Y:capital} supplied the fighters with fuses, {X:capital} says.",
  ],
  [
    "{X:name} promised {Y:name} twelve armoured ploughs.",
    "Twelve armoured ploughs were promised to {Y:name} by {X:name}.",
  ],
  [
    "{Y:name} bought the sensors from {X:name} three years ago.",
    "Three years ago {X:name} sold the sensors to {Y:name}.",
  ],
  [
    "The minister of {X:name} called {Y:name} an aggressor in a radio interview.",
    "In an interview on the radio, the {X:adjective} minister described {Y:name} as an aggressor.",
  ],
  [
    "{X:name} lost to {Y:name} in the arbitration on the islands.",
    "{Y:name} won the arbitration on the islands against {X:name}.",
  ],
  [
    "{X:adjective} drones attacked {Y:adjective} positions before dawn.",
    "Before dawn, {Y:adjective} positions came under attack by {X:adjective} drones.",
  ],
  [
    "{X:name} demanded that {Y:name} withdraw its sappers from the ford.",
    "{Y:name} must withdraw its sappers from the ford, {X:name} demanded.",
  ],
  [
    "Observers from {X:name} praised {Y:name} for the open storehouses.",
    "{Y:name} was praised for its open storehouses by observers from {X:name}.",
  ],
  [
    "{X:capital} rejected a proposal of {Y:capital} to share the clearance costs.",
    "A {Y:adjective} proposal to share the costs of clearance was rejected by {X:capital}.",
  ],
  [
    "{X:name} has been helping {Y:name} to train surgeons for blast injuries.",
    "{Y:name} has had help from {X:name} in training surgeons for blast injuries.",
  ],
  [
    "The sanctions that {X:name} imposed on {Y:name} hurt the ports first.",
    "{Y:name} was put under sanctions by {X:name}, and the ports were hurt first.",
  ],
  [
    "{X:name} will return the captured engineers to {Y:name} on Sunday.",
    "On Sunday the captured engineers will be returned by {X:name} to {Y:name}.",
  ],
  [
    "{Y:name} denies the claim of {X:name} that its troops mined the bridge.",
    "The claim made by {X:name} that its troops mined the bridge is denied by {Y:name}.",
  ],
  [
    "Fighters backed by {X:name} entered {Y:name} through the gorge.",
    "{Y:name} was entered through the gorge by fighters with the backing of {X:name}.",
  ],
  [
    "{X:capital} and its allies isolated {Y:capital} at the review conference.",
    "{Y:capital} found itself isolated by {X:capital} and its allies at the conference of review.",
  ],
  [
    "{X:name} suspects {Y:name} of hiding part of its stockpile.",
    "{Y:name} is suspected by {X:name} of hiding a part of its stocks.",
  ],
  [
    "The {X:adjective} attack on {Y:name} destroyed two depots.",
    "Two depots were destroyed in the attack on {Y:name} by {X:name}.",
  ],
  [
    "{X:name} granted {Y:name} four more months to finish the survey.",
    "{Y:name} was granted by {X:name} another four months for the survey.",
  ],
  [
    "{X:name} broke off the talks after {Y:name} seized the hill.",
    "After the hill was seized by {Y:name}, {X:name} broke off the talks.",
  ],
  [
    "{X:adjective} police arrested two {Y:adjective} officers at the checkpoint.",
    "Two {Y:adjective} officers were arrested at the checkpoint by {X:adjective} police.",
  ],
  [
    "{Y:name} owes {X:name} the maps of the old border belt, the report says.",
    "The report says that the maps of the old border belt are owed by {Y:name} to {X:name}.",
  ],
  [
    "{X:capital} offered {Y:capital} a ceasefire during the harvest.",
    "A ceasefire for the time of the harvest was offered to {Y:capital} by {X:capital}.",
  ],
  [
    "The envoy of {X:name} mocked {Y:name} for its empty pledges.",
    "{Y:name} was mocked by the envoy of {X:name} for making empty pledges.",
  ],
  [
    "{X:name} occupied the eastern villages of {Y:name} for nine weeks.",
    "For nine weeks the eastern villages of {Y:name} were occupied by {X:name}.",
  ],
  ["{X:name} pressed {Y:name} into signing the protocol.", "{Y:name} was pressed by {X:name} to sign the protocol."],
  [
    "Exports of detectors from {X:name} to {Y:name} doubled last year.",
    "Last year twice as many detectors were exported by {X:name} to {Y:name}.",
  ],
  [
    "{X:name} believes that {Y:name} prepared the raid for months.",
    "{Y:name} had prepared the raid for months, {X:name} believes.",
  ],
];

/** A third set, written after the detector compared deeds by their synonyms. Those with an odd index were not looked at. */
export const THIRD_OWN_PAIRS: readonly (readonly [origin: string, rewording: string])[] = [
  [
    "{X:name} notified {Y:name} of the new patrol route on Tuesday.",
    "On Tuesday {X:name} informed {Y:name} about the new route of the patrols.",
  ],
  [
    "The {X:adjective} ministry summoned the envoy of {Y:name} over the leak.",
    "The envoy of {Y:name} was summoned by the {X:adjective} ministry because of the leak.",
  ],
  [
    "{X:name} assaulted the {Y:adjective} outpost with two companies.",
    "The {Y:adjective} outpost was attacked by two companies of {X:name}.",
  ],
  [
    "{Y:capital} has paid {X:capital} for the survey of the gorge.",
    "For the survey of the gorge, {X:capital} has been paid by {Y:capital}.",
  ],
  [
    "According to {X:name}, {Y:name} failed to hand over the records of 1998.",
    "{X:name} says that {Y:name} did not hand over the records of 1998.",
  ],
  [
    "{X:name} defeated {Y:name} in the vote on the seat of the secretariat.",
    "In the vote on the secretariat's seat, {Y:name} was beaten by {X:name}.",
  ],
  [
    "Engineers from {X:name} trained the {Y:adjective} sappers in the summer camp.",
    "The {Y:adjective} sappers were trained in the summer camp by engineers from {X:name}.",
  ],
  [
    "{X:name} protested against the entry of {Y:adjective} boats into the bay.",
    "The entry of {Y:adjective} boats into the bay drew a protest from {X:name}.",
  ],
  [
    "{X:capital} reminded {Y:capital} of the pledge made in the spring.",
    "{Y:capital} was reminded by {X:capital} of the pledge that it made in spring.",
  ],
  [
    "The court ordered {X:name} to compensate {Y:name} for the burnt orchards.",
    "{X:name} must compensate {Y:name} for the orchards that burnt, the court ordered.",
  ],
  [
    "{X:name} lent {Y:name} six mine rollers until the harvest.",
    "Six mine rollers were lent to {Y:name} by {X:name} until the harvest.",
  ],
  [
    "{X:name} called on {Y:name} to open the archive of the border guard.",
    "{Y:name} was called on by {X:name} to open the border guard's archive.",
  ],
  [
    "{X:adjective} soldiers wounded two {Y:adjective} shepherds near the wells.",
    "Two {Y:adjective} shepherds were injured by {X:adjective} soldiers close to the wells.",
  ],
  [
    "{X:name}'s criticism of {Y:name} was published on the eve of the meeting.",
    "The criticism of {Y:name} by {X:name} came out on the eve of the meeting.",
  ],
  [
    "{Y:name} blames {X:name} for the delay of the fourth convoy.",
    "{X:name} is blamed by {Y:name} for delaying the fourth convoy.",
  ],
  [
    "{X:name} sheltered nine hundred villagers who had fled from {Y:name}.",
    "Nine hundred villagers who had fled from {Y:name} were sheltered by {X:name}.",
  ],
  [
    "{X:capital} sent {Y:capital} a list of forty suspected fields.",
    "A list of forty suspected fields was sent by {X:capital} to {Y:capital}.",
  ],
  [
    "{X:name} expects {Y:name} to answer the letter before May.",
    "{Y:name} is expected by {X:name} to reply to the letter before May.",
  ],
  [
    "The threat of {X:name} against {Y:name} was withdrawn after two days.",
    "After two days {X:name} withdrew its threat against {Y:name}.",
  ],
  [
    "{X:name} congratulated {Y:name} on clearing the last of its minefields.",
    "{Y:name} was congratulated by {X:name} on the clearance of its last minefield.",
  ],
];
