import type { Stance } from '../../model/index.ts';

/**
 * Words that report what someone says or thinks, by how they put it, in their dictionary form: verbs, and nouns of the same
 * sense. Written by hand; `cue-counts.ts` adds what was counted in annotated news. A word stands once, where it is at home.
 */
export const STANCES: Readonly<Record<Stance, string>> = {
  says: `accord add address affirm allege allude announce announcement answer argue argument articulate assert assertion aver
    blog call characterize chant claim clarify claim comment communicate compare conclude conclusion confirm contend convey
    declaration declare describe detail dictate disclose discuss document elaborate emphasize estimate exclaim explain
    explanation express find finding frame go gush hint illustrate imply indicate indication inform interject intimate
    intone joke label liken list maintain mean mention message muse narrate note observe opine outline phrase point portray
    post posit postulate present proclaim pronounce publish quip quote read recall recount reason refer reference reflect
    reiterate relate remark remind repeat reply report respond response restate retell retort reveal rule say scream shout
    show sign signal specify speak speech state statement stipulate stress sum summarize suggest suggestion talk tell
    testify testimony text touch tout tweet type underline underscore utter verify voice volunteer whisper write
    bellow chortle chuckle deadpan drawl effuse elucidate enunciate expound guffaw holler mumble rejoin snort splutter stammer stutter titter
    wheeze whimper yelp`,
  asks: 'ask cross-examine enquire inquire inquiry ponder query question wonder',
  believes: `assess assume assumption believe belief conceive consider deem feel figure guess imagine judge know opinion perceive
    reckon regard see sense suppose surmise suspect suspicion think understand view deduce infer`,
  praises: `acclaim admire applaud boast celebrate cheer commend compliment congratulate credit enthuse extol gloat
    hail honor laud marvel praise rave salute thank toast tribute welcome lionize venerate`,
  backs:
    'advocate agree approve back concur defend embrace endorse endorsement favor recommend second side support vouch',
  admits:
    'accept acknowledge acknowledgment admission admit allow apologize apology concede concession confess confession grant own',
  demands: `appeal beg beseech challenge command compel convince counsel cry demand exhort implore instruct
    lobby order persuade plead plea press propose proposal push request require summon urge advise advice
    adjure entreat enjoin`,
  warns: 'caution fear forewarn threat threaten warn warning worry',
  expects:
    'anticipate bet envision expect expectation forecast foresee hope predict prediction project prophesy speculate augur',
  promises: `assurance assure commit guarantee offer pledge promise reassure swear vow`,
  intends: 'aim decide decision intend plan seek want wish resolve',
  denies: `contradict counter debunk decline deny denial disagree disavow dismiss dispute disown object rebuff rebut refuse refute
    reject repudiate gainsay naysay`,
  criticises: `accuse accusation assail attack bash belittle bemoan berate blame blast castigate charge chastise chide complain
    complaint condemn condemnation criticism criticize decry denounce deplore deride disparage fault fume grumble hammer
    insult jab knock lambast lambaste lament lash mock protest rail rant rap rebuke ridicule rip scoff scold skewer slam
    slap slight slug sneer taunt trash vent
    badmouth fulminate grouse remonstrate reprove snarl upbraid`,
  doubts: 'cast doubt hesitate skeptical',
};

/** Phrases put otherwise than their verb. */
export const PHRASE_STANCES: ReadonlyMap<string, Stance> = new Map([
  ['call for', 'demands'],
  ['call on', 'demands'],
  ['call upon', 'demands'],
  ['press for', 'demands'],
  ['push for', 'demands'],
  ['insist on', 'demands'],
  ['speak of', 'says'],
  ['speak against', 'criticises'],
  ['speak out against', 'criticises'],
  ['lash out at', 'criticises'],
  ['hit out at', 'criticises'],
  ['rule out', 'denies'],
  ['stand by', 'backs'],
  ['stand with', 'backs'],
  ['argue for', 'backs'],
  ['argue against', 'criticises'],
  ['vote for', 'backs'],
]);

/**
 * Words that report speech in nearly all their uses, so that a rare one is known without having been counted. The others
 * of the lists above often mean something else ("show", "back", "find").
 */
export const SURE = `accuse acknowledge add admit admonish affirm allege announce argue articulate assert assure aver avow
  bemoan berate blast boast brag castigate caution chide claim clarify comment complain concede conclude confess confide
  contend contradict counter criticize declare decry demur denounce deny deplore deride disclose disagree elaborate
  emphasize enthuse enquire exclaim exhort explain exult fume grumble gush hint imply inform inquire insinuate insist
  intone joke lament maintain mention moan murmur mutter narrate note object observe opine plead pledge postulate
  predict proclaim pronounce promise protest query quip rant rave reaffirm reassure rebut recall reckon recommend recount
  refute reiterate relate remark remind reply report respond restate retort reveal say scoff scream shout sneer speculate
  state stipulate stress suggest surmise swear tell testify threaten tout tweet underline underscore urge venture vow
  warn whisper write according`;
