import { stemOf } from './stem-of.ts';

/** What a cue may take for its content; see `FRAMES`. */
export type Frame = 'that' | 'bare' | 'noun' | 'to' | 'quote';

/**
 * What the words of `stances.ts` and `cue-counts.ts` take for their content, in their dictionary form. Written by hand,
 * from how English uses them, and held against the annotated articles (docs/accuracy.md): a word stands in every list
 * whose pattern is plain with it, once in each.
 *
 *     that    "argued that the mill is late", "her claim that …", "made clear that …"
 *     bare    "said the mill is late", "The mill, she added, is late", "asked whether …", "according to her, …"
 *     noun    "criticised the mill", "called for a new mill", "the announcement of a mill"
 *     to      "promised to close the mill", "urged her to stay", "the decision to close it"
 *     quote   "“Late,” she quipped", "tweeted: “Late”"
 */
export const FRAMES: Readonly<Record<Frame, string>> = {
  that: `accept accusation acknowledge acknowledgement acknowledgment add admission admit advice advise affirm agree
    allegations allege announce announcement anticipate argue argument articulate assert assertion assume assumption
    assurance assure augur aver avow aware belief believe bellow bet blog boast brag caution charge claim clarify
    clear comment communicate complain complaint concede concession conclude conclusion concur confess confession
    confide confident confirm contend convey convince counter cry decide decision declaration declare decry deduce
    deem demand demonstrate demur denial deny determine dictate dictum disclose dispute document doubt echo
    elaborate emphasize enthuse envision estimate exclaim expect expectation explain explanation exult fear feel
    figure find forecast foresee forewarn fume gloat grant grouse grumble guarantee guess gush hear highlight hint
    hope illustrate imagine imply indicate indication infer inform insinuate insist intimate intone joke judge know
    lament maintain marvel mean mention message moan murmur muse mutter note object observe opine opinion order
    persist persuade plead pledge point posit post postulate predict prediction proclaim project promise pronounce
    prophesy proposal propose proposition protest publish quip rant rave reaffirm realize reason reassure rebut
    recall reckon recommend recount reflect reiterate rejoin relate release remark remember remind repeat reply
    report request require resolve respond response restate retort reveal rule say scoff scream see seem sense share
    shout show sign signal skeptical specify speculate state statement stipulate stress suggest suggestion summarize
    suppose surmise suspect suspicion swear tell testify testimony text think threat threaten tweet underline
    underscore understand urge utter venture verify volunteer vouch vow warn warnings whisper wish witness worry
    write yell`,
  bare: `accord acknowledge add admit agree allege announce argue ask assume believe bet boast brag claim comment
    complain concede conclude confess confide confirm consider contend continue cross-examine cry decide declare
    deem determine discuss doubt elaborate enquire envision estimate exclaim expect explain fear feel figure find
    forecast foresee fume go guess hear hint hope huffpost imagine imply indicate inquire inquiry insist joke judge
    know lament maintain mean mention muse note observe opine ponder posit predict proclaim promise query question
    quip realize reason recall reckon recount reiterate remark remember repeat reply report respond retort reuters
    reveal say see seem show signal specify speculate state stress suggest suppose surmise suspect swear tell
    testify think threaten tweet understand venture verify vow want wapo warn whisper wish wonder worry write yell`,
  noun: `abandon accept acclaim accusation accuse acknowledge address adjure admire admit admonish adopt advocate
    affirm allegations allege allude announce announcement anticipate apologize apology appeal applaud approve
    articulate ask assail assert assess attack back badmouth bash belief belittle bemoan berate beseech blame blast
    block boast brand break call carry cast castigate caution celebrate challenge characterize chastise cheer chide
    cite claim clarify commend comment communicate compare complain complaint compliment concede conceive condemn
    condemnation confirm congratulate consider contemplate contradict contrast convey counsel counter cover credit
    criticism criticize cry debunk decide decision declare decline decry deem defend deliver demand demonstrate
    denial denounce deny deplore depose deride describe detail determine dictate disagree disavow disclose discuss
    dismiss disown disparage dispute dissect document doubt dub echo elucidate embrace emphasize endorse endorsement
    enjoin enter entitle entreat enunciate envision estimate exhort expect expectation explain expose expound
    express extol fault favor fear file find focus follow forecast foresee form frame fulminate gainsay goal grant
    guarantee hail hammer hark herald highlight hint hit honor hope identify illustrate imagine implore imply
    indicate infer inform insist instruct insult introduce jab judge justify knock know label lambast lament land
    lash laud launch lay liken lionize list live-tweeted lobby mandate mark mention message mince moan mock
    much-praised murky name narrate naysay note object observe offer opinion order outline own pass perceive pick
    plan plea plead pledge point portray post posture pounce praise preach predict prediction prefer premier present
    press proclaim prohibit project promise promote pronounce prophesy proposal propose protest provide publish push
    put query question quote rail range rank rant rap rattle rave react read reaffirm rebuff rebuke rebut recall
    recommend recount refer reference refute regard reiterate reject relate release remember remonstrate renew
    renowned repeat replace report reprove repudiate request require response retell reveal ridicule rip rouse rule
    salute say scold second see seek self-described send sense share show side sign signal skeptical skewer slam
    slap slight slug snag snipe so-called sound speak specify speech spend spotlight state statement stress sue
    suggest suggestion sum summarize summon support suspect suspicion talk target taunt testimony thank think threat
    threaten thrill title toast touch tout trash trend tribute tweet type underline underscore understand unveil
    upbraid urge use utter venerate vent verify view voice vouch vow want warn warnings welcome wish witness worry
    write`,
  to: `adjure advise agree aim allow appeal ask beg beseech call challenge claim command commit compel convince
    counsel decide decision decline demand determine egg enjoin entreat exhort expect goal guarantee hesitate hope
    implore instruct intend lobby mandate offer order persuade plan plea plead pledge prefer press promise proposal
    propose push refuse remind request require resolve seek seem summon swear tell threat threaten urge volunteer
    vow want warn wish`,
  quote: `accord acknowledge add admit admonish agree allude announce answer argue articulate ask assert attack aver
    bellow blare blast blog boast brag call caution chant characterize charge chatter cheer chide chortle chuckle
    cite claim clarify comment complain concede conclude confess confide confirm contend continue counter cry
    deadpan declare defend demand demur deny describe dictum drawl dub echo effuse elaborate emphasize enthuse
    enunciate exclaim explain express exult fume gloat go grouse grumble guffaw gush hint holler huffpost insist
    interject interrupt intone jab joke label lament marvel message moan mother mumble murmur muse mutter note
    object observe offer opine phrase plead point ponder post preach press proclaim pronounce put query question
    quip quote rail rant rave react read reason reassure recall recount reference reflect reiterate rejoin remark
    remember remind repeat reply report respond retort reuters riff rip say scoff scold scream seethed shout slam
    snarl sneer snipe snort sound speak splutter stammer state statement stutter talk taunt tell testify text title
    titter tout tweet type underline upbraid urge utter vent venture voice vow wapo warn wheeze whimper whisper
    wonder words write writer yell yelp`,
};

/** The bit of each frame, in the order of `FRAMES`. */
const BITS = Object.fromEntries(Object.keys(FRAMES).map((frame, i) => [frame, 1 << i])) as Readonly<
  Record<Frame, number>
>;

const TAKES: ReadonlyMap<string, number> = readFrames();

/** All frames of a stem as one number, 0 where none is known; `takes` reads it. */
export const framesOf = (stem: string): number => TAKES.get(stem) ?? 0;

/** Whether a word with these frames takes such a content. */
export const takes = (frames: number, frame: Frame): boolean => (frames & BITS[frame]) !== 0;

function readFrames(): Map<string, number> {
  const frames = new Map<string, number>();
  for (const frame of Object.keys(FRAMES) as Frame[]) {
    for (const word of FRAMES[frame].split(/\s+/)) {
      const stem = stemOf(word);
      frames.set(stem, (frames.get(stem) ?? 0) | BITS[frame]);
    }
  }
  return frames;
}
