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
