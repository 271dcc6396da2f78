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
    testify testimony text touch tout tweet type underline underscore utter verify voice volunteer whisper write`,
  asks: 'ask cross-examine enquire inquire inquiry ponder query question wonder',
  believes: `assess assume assumption believe belief conceive consider deem feel figure guess imagine judge know opinion perceive
    reckon regard see sense suppose surmise suspect suspicion think understand view`,
  praises: `acclaim admire applaud boast celebrate cheer commend compliment congratulate credit endorse-praise enthuse extol gloat
    hail honor laud marvel praise rave salute thank toast tribute welcome`,
  backs:
    'advocate agree approve back concur defend embrace endorse endorsement favor recommend second side support vouch',
  admits:
    'accept acknowledge acknowledgment admission admit allow apologize apology concede concession confess confession grant own',
  demands: `appeal beg beseech call-on challenge command compel convince counsel cry demand exhort implore insist insistence instruct
    lobby order persuade plead plea press propose proposal push request require summon urge advise advice call-for`,
  warns: 'caution fear forewarn threat threaten warn warning worry',
  expects:
    'anticipate bet envision expect expectation forecast foresee hope predict prediction project prophesy speculate',
  promises: `assurance assure commit guarantee offer pledge promise reassure swear vow`,
  intends: 'aim decide decision intend plan seek want wish resolve',
  denies:
    'contradict counter debunk decline deny denial disagree disavow dismiss dispute disown object rebuff rebut refuse refute reject repudiate',
  criticises: `accuse accusation assail attack bash belittle bemoan berate blame blast castigate charge chastise chide complain
    complaint condemn condemnation criticism criticize decry denounce deplore deride disparage fault fume grumble hammer
    insult jab knock lambast lambaste lament lash mock protest rail rant rap rebuke ridicule rip scoff scold skewer slam
    slap slight slug sneer taunt trash vent`,
  doubts: 'cast doubt dispute-doubt hesitate question-whether skeptical',
};
