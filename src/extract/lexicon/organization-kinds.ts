import { wordSet } from './word-set.ts';

/** What an organisation may be called, parted by "|", and last words of names of organisations that may be called so. */
const TABLE = `club|team|side: rovers united rangers hotspur wanderers albion athletic club fc sporting giants yankees
alliance: nato coalition federation
agency: administration bureau service commission authority nasa fbi cia epa fda xinhua reuters afp
department: ministry treasury office
ministry: department
party: republicans democrats conservatives labour tories greens likud fatah
broadcaster|network|channel: television tv radio broadcasting bbc cnn nbc cbs abc jazeera fox
newspaper|paper|daily: times post journal gazette herald tribune guardian chronicle telegraph mail observer independent star sun courier
church: archdiocese diocese cathedral
school|college|university: academy institute
charity|foundation: trust fund society foundation
company|firm|carmaker|automaker: motors motor airlines systems technologies
court: tribunal
force: police
legislature|parliament|chamber: congress senate bundestag knesset duma assembly commons`;

const called = new Map<string, Set<string>>();
for (const row of TABLE.split('\n')) {
  const [nouns = '', words = ''] = row.split(': ');
  for (const noun of nouns.split('|')) called.set(noun, new Set([...(called.get(noun) ?? []), ...wordSet(words)]));
}

/** Whether an organisation of that name may be called by a noun: "the club" of "Rovers", "the court" of any "Court". */
export function isCalled(name: string, noun: string): boolean {
  const words = name.toLowerCase().split(' ');
  const kind = called.get(noun);
  return words.includes(noun) || kind?.has(words.at(-1)!) === true;
}
