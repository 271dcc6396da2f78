import { wordSet } from './word-set.ts';

/** Forms of address: they go before a name, say nothing of an office, and often the gender. */
const ADDRESS: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['messrs', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mme', 'female'],
  ['madam', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['baroness', 'female'],
  ['dr', undefined],
  ['doctor', undefined],
  ['prof', undefined],
  ['professor', undefined],
  ['hon', undefined],
]);

/** Offices and ranks that stand before a name with a capital, also shortened. */
const OFFICES =
  wordSet(`adm admiral ambassador archbishop ayatollah baron bishop brig brigadier capt captain cardinal chairman
  chairwoman chancellor chief cmdr col colonel commander commissioner congressman congresswoman constable consul councillor
  councilman councilwoman count countess cpl corporal deputy det detective director duchess duke earl emir emperor empress
  envoy father fr gen general gov governor governors imam insp inspector judge justice king lieutenant lt maj major marshal
  mayor minister mother mullah officer pastor pope pope premier pres president presidents prime prince princess prosecutor
  queen rabbi rep reps representative representatives rev reverend saint sec secretary sen senator senators sens sgt sergeant
  sheik sheikh sheriff sister speaker spokesman spokesperson spokeswoman sultan superintendent supt treasurer tsar czar
  undersecretary mp mps mep meps msp democrat republican vice ceo cfo coo coach manager attorney attorneys solicitor lawmaker lawmakers
  adviser advisor strategist coordinator provost rector chairperson co-chair columnist negotiator assemblyman assemblywoman
  alderman ombudsman campaigner activist organizer curator comptroller councilmember striker winger goalkeeper midfielder
  rapper pollster filmmaker`);

const MALE_OFFICES =
  wordSet(`chairman congressman councilman spokesman king prince duke earl count baron emperor sultan father fr
  pope emir sheik sheikh imam ayatollah mullah cardinal archbishop businessman salesman policeman`);
const FEMALE_OFFICES =
  wordSet(`chairwoman congresswoman councilwoman spokeswoman queen princess duchess countess empress sister
  mother baroness businesswoman actress policewoman`);

const bare = (lower: string): string =>
  lower.endsWith('.') || lower.includes('-') ? lower.replace(/\.$|-(?:elect|designate|general|in-chief)$/u, '') : lower;

export const isAddress = (lower: string): boolean => ADDRESS.has(bare(lower));
const isOffice = (lower: string): boolean => OFFICES.has(bare(lower));
export const isTitle = (lower: string): boolean => isAddress(lower) || isOffice(lower);

/** The gender a title or role word says. */
export function genderOfTitle(lower: string): 'female' | 'male' | undefined {
  const word = bare(lower);
  if (ADDRESS.has(word)) return ADDRESS.get(word);
  if (FEMALE_OFFICES.has(word) || /(?:woman|women|lady|wife|ess|queen)$/u.test(word))
    return word === 'congress' || word === 'business' || word === 'press' ? undefined : 'female';
  if (MALE_OFFICES.has(word) || /[a-z](?:sman|rman|nman|eman|yman|tman|dman)$/u.test(word)) return 'male';
  return undefined;
}

/** What players and others are called before a name, though the word alone is something else more often. */
const POSITIONS =
  wordSet(`hooker flanker prop lock fly-half scrum-half full-back fullback centre substitute skipper moderator co-moderator
  billionaire millionaire leg-spinner spinner paceman wicketkeeper quarterback linebacker cornerback shortstop outfielder
  infielder baseman defenseman pitcher catcher whip agent`);
export const isPosition = (lower: string): boolean => POSITIONS.has(lower);

/** What may stand before an office without being one: "former", "acting". */
export const OFFICE_MODIFIERS =
  wordSet(`former ex acting interim shadow deputy vice assistant senior junior chief first second current
  then-president incoming outgoing late retired special top lead new veteran then one-time onetime longtime`);

const OTHER_OFFICE = wordSet('shadow deputy vice assistant associate under');
/** Whether a word before an office makes it someone else's: the "deputy minister" is not the minister. */
export const makesOtherOffice = (lower: string): boolean => OTHER_OFFICE.has(lower);

/** Surnames that are also offices and ranks: after "Mr" they are names. */
const RANKS_AS_SURNAMES = wordSet(
  'king bishop judge dean major pope prince duke earl baron constable abbot pastor count sergeant deacon abbott',
);
export const isSurnameAfterAddress = (lower: string): boolean => RANKS_AS_SURNAMES.has(lower) || isSurnameToo(lower);

/** Surnames that are also trades: no titles with a capital. */
const TRADES_AS_SURNAMES =
  wordSet(`archer baker barber barker bishop brewer butler butcher carpenter carter chandler cook cooper
  drummer farmer fisher fowler gardener gardner glover hunter khan knight marshal mason miller page parker porter potter
  sawyer shepherd singer skinner smith spencer squire steward stewart tailor tanner taylor thatcher trainer turner tyler
  walker weaver webster wright young friend child brown black white bride guy boy chap love lover star major banks rich`);
export const isSurnameToo = (lower: string): boolean => TRADES_AS_SURNAMES.has(lower);

const GENERATIONS = wordSet('jr jr. sr sr. ii iii iv');
/** "Jr.", "III": tells a son from his father. */
export const isGeneration = (word: string): boolean => GENERATIONS.has(word.toLowerCase());

/** Letters of degrees and honours after a person's name. */
const HONOURS = wordSet('esq qc kc sc md do dds dvm phd dphil jd rn cpa frs frcp obe mbe cbe kbe dbe kcmg gcmg');
/** Letters of a seat, which are an office by themselves too: "an MP". */
const SEATS = wordSet('mp mep msp mla mhp');

const lettersOf = (word: string): string =>
  /\p{Lu}.*\p{Lu}|^Esq/u.test(word) ? word.replaceAll('.', '').toLowerCase() : '';

/** "QC", "M.D.": goes with the name before it, over a comma too. */
export const isHonour = (word: string): boolean => HONOURS.has(lettersOf(word));

const isLetters = (word: string): boolean => isHonour(word) || SEATS.has(lettersOf(word));

/** A person's name without letters after it: "Hal Roe, Jr., MD" → "Hal Roe, Jr."; "Reform MP" stays. */
export function withoutLetters(name: string): string {
  let end = name.length;
  for (;;) {
    const space = name.lastIndexOf(' ', end - 1);
    const rest = name.slice(0, Math.max(0, space)).replace(/,$/u, '');
    if (!rest.includes(' ') || !isLetters(name.slice(space + 1, end).replace(/,$/u, ''))) return name.slice(0, end);
    end = rest.length;
  }
}

/** The words of a name without "Jr." and letters after it. */
export function withoutSuffixes(name: string): string[] {
  const words = wordsIn(withoutLetters(name));
  return words.length > 1 && isGeneration(words.at(-1)!) ? words.slice(0, -1) : words;
}

const wordsIn = (name: string): string[] => name.split(/[\s,]+/u).filter((word) => word !== '');

/** Small words inside names of persons. */
export const PARTICLES = wordSet('van von der den de del della di da dos du la le el al bin ibn ben ter ten zu zur af');

/** Ranks and forms of address tell no office. */
const RANKS =
  wordSet(`gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal adm admiral
  cmdr commander brig brigadier marshal officer dr doctor prof professor sir lord lady dame rev reverend fr father sister
  brother saint mr mrs ms miss detective det insp inspector constable`);
export const isRank = (label: string): boolean =>
  label
    .toLowerCase()
    .split(' ')
    .every((word) => RANKS.has(bare(word)));

const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['sen', 'Senator'],
  ['sens', 'Senator'],
  ['rep', 'Representative'],
  ['reps', 'Representative'],
  ['gov', 'Governor'],
  ['govs', 'Governor'],
  ['pres', 'President'],
  ['sec', 'Secretary'],
  ['supt', 'Superintendent'],
]);

/** "Senator" for "Sen.". */
export const officeInFull = (label: string): string => IN_FULL.get(bare(label.toLowerCase())) ?? label;

/** Offices of a state that news at home names without the state: "President Roe", "special envoy Jane Doe". */
export const isStateOffice = (label: string): boolean =>
  /^(?:former |then-|vice |special |presidential )*(?:president|envoy|first lady|secretary of \p{L}+|attorney general|prime minister|foreign minister|foreign secretary|chancellor|senator|representative|congressman|congresswoman)$/iu.test(
    label,
  );
