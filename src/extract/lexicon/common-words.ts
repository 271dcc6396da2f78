import { CLOSED_CLASS } from './closed-class.ts';
import { COMMON } from './common-word-data.ts';
import { wordSet } from './word-set.ts';

const common = wordSet(COMMON);
const more =
  wordSet(`however meanwhile therefore moreover nevertheless nonetheless elsewhere instead also still thus hence then
  today yesterday tomorrow tonight maybe perhaps indeed besides furthermore otherwise afterwards according later earlier
  please thanks thank yes no ok okay hello hi let okay online internet email e-mail website blog video photo read watch
  click share updated published advertisement copyright image file files many most several few more less much other others
  such same own very too quite rather just only even ever never always often once twice soon already yet here there who`);

/** Words written small when they are no names, in any inflection that leaves the stem whole. */
export function isCommonWord(lower: string): boolean {
  if (common.has(lower) || more.has(lower) || CLOSED_CLASS.has(lower)) return true;
  return stems(lower).some((stem) => common.has(stem));
}

/** "Scandal-hit", "peer-to-peer": every part is a common word; "Texas-based": the last says it is no name. */
export function isCommonCompound(lower: string): boolean {
  if (!lower.includes('-')) return false;
  if (
    /-(?:based|born|led|backed|style|owned|run|educated|area|listed|bound|controlled|held|dominated|related|friendly|wide|made|built|trained|era|like|type|only|area|supported|funded|sponsored|occupied|speaking)$/u.test(
      lower,
    )
  )
    return true;
  return lower
    .split('-')
    .every(
      (part) =>
        part === '' ||
        isCommonWord(part) ||
        /^(?:non|pre|post|anti|pro|ex|co|re|un|mid|multi|semi|ultra|over|under|\d+\p{L}*)$/u.test(part),
    );
}

function stems(lower: string): string[] {
  const found: string[] = [];
  if (lower.endsWith('ies')) found.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('es')) found.push(lower.slice(0, -2));
  if (lower.endsWith('s') && !lower.endsWith('ss')) found.push(lower.slice(0, -1));
  if (lower.endsWith('ied')) found.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('ed')) found.push(lower.slice(0, -1), lower.slice(0, -2), lower.slice(0, -3));
  if (lower.endsWith('ing')) found.push(lower.slice(0, -3), `${lower.slice(0, -3)}e`, lower.slice(0, -4));
  if (lower.endsWith('ly')) found.push(lower.slice(0, -2));
  if (lower.endsWith("n't")) found.push(lower.slice(0, -3));
  return found.filter((stem) => stem.length >= 3);
}

/** Capitalised words that name no person, organisation or place: days, feasts, faiths, tongues, things. */
const NO_ACTORS =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays january february march april may june july august september october november december jan feb
  mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving halloween ramadan passover hanukkah diwali eid
  advent lent xmas god lord allah bible quran koran torah jesus christ internet web gmt est edt pst pdt bst cet utc am pm
  ad bc bce ce i ii iii iv vi vii viii ix xii olympics olympic paralympics grammy oscar oscars emmy bafta nobel pulitzer
  renaissance reformation enlightenment holocaust gdp gnp cpi vat ceo cfo coo cto pm mp mps mep meps tv pc pcs dvd dvds cd
  cds hiv aids dna rna covid sars ebola h5n1 sms usb usd eur gbp us$ id ip html pdf faq ufo vip sos suv atm gps
  article section chapter act bill amendment resolution title phase round stage level figure table page volume part step
  chart q&a photo image mr mrs ms dr sir jr sr phd md esq dlrs dlr mln bln pct shr vs qtr revs avg oper prev english spanish latin arabic hebrew hindi mandarin`);

export const isNoActor = (lower: string): boolean => NO_ACTORS.has(lower);
