/**
 * Nouns at the head of what a text calls a speaker by role or body, in groups of those that may be other words for one speaker. Two speakers
 * whose heads share no group are two. Source: own compilation from news usage.
 */
export const SPEAKER_GROUPS: readonly string[] = [
  "newspaper paper publication portal agency channel magazine website outlet media journalist reporter edition broadcaster station editor press daily site source correspondent blogger author service",
  "police policeman officer investigator detective prosecutor prosecution sheriff authority official department agency service command headquarters force security bureau committee unit",
  "court judge justice tribunal magistrate lawyer attorney counsel defence defense advocate jury chamber solicitor",
  "scientist researcher doctor physician specialist psychologist biologist virologist professor expert analyst economist forecaster scholar historian academic academy institute university laboratory centre center clinic hospital medic study team epidemiologist meteorologist weatherman geologist seismologist engineer observer pundit commentator",
  "ministry minister government authority official department administration governor mayor president ambassador embassy senator deputy politician diplomat premier chancellor cabinet office state country parliament council commission committee agency service spokesman spokeswoman spokesperson representative delegation delegate envoy secretary secretariat mayoralty city municipality head leader kremlin body regulator bank",
  "company bank club corporation firm developer manufacturer carmaker operator airline employer owner business industry producer supplier retailer shop manager director management board group concern holding chief boss head executive representative spokesman spokeswoman spokesperson enterprise maker",
  "union workers worker employee staff nurse miner teacher driver labour labor federation association trade",
  "resident witness victim passenger neighbour neighbor villager local citizen people inhabitant bystander eyewitness survivor guide hiker tourist visitor guest relative family parent father mother friend",
  "athlete player coach trainer club team federation league captain goalkeeper referee manager rider champion",
  "rebel separatist insurgent militant fighter guerrilla terrorist opposition critic opponent activist campaigner group movement party",
  "army military soldier general troops commander navy defence ministry officer spokesman force headquarters staff",
  "firefighter fireman fire brigade rescuer emergency service ministry department",
];
