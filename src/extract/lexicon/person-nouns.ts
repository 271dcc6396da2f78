import { GROUPS, ORGANIZATIONS, PERSONS, WOMEN } from './noun-data.ts';
import { genderOfTitle } from './titles.ts';
import { wordSet } from './word-set.ts';

const persons = wordSet(
  PERSONS,
  WOMEN,
  `ally aide ambassador attorney backer boss ceo chair chancellor chief chairman chairwoman
  commissioner counsel coach co-founder congressman congresswoman councillor councilwoman critic dad delegate deputy detective
  doctor envoy executive father female general governor granddaughter grandson head host immigrant judge justice king lawmaker
  lead leader lieutenant man mayor member migrant minister mom mother negotiator nominee officer official operative pastor
  person pilot player pm pope premier president presenter priest prince princess producer prosecutor protester protestor
  queen rebel refugee reporter republican democrat resident researcher retailer secretary senator sheriff soldier son source
  speaker spokesman spokesperson spokeswoman staffer star strategist suspect teen teenager trader veteran victim voter
  watchdog whistleblower witness worker youth analyst insider pensioner motorist gunman policeman policewoman businessman
  businesswoman counterpart partner colleague fan rival opponent activist founder curator councilmember comptroller militant
  extremist civilian islamist jihadist insurgent detainee filmmaker blogger vlogger academic firefighter spy marine solicitor
  plaintiff convict shooter assailant hostage bystander neighbour contender challenger volunteer rioter toddler retiree
  midfielder racer medalist finalist programmer gamer graduate alumnus trainee recruit defector dissident exile nationalist
  hopeful schoolchild casualty royal trafficker hooligan auditor cashier trucker attendee seller carer`,
);
const women = wordSet(
  WOMEN,
  'mother mom daughter sister aunt grandmother granddaughter niece stepmother stepdaughter female actress queen princess',
);
const men = wordSet(
  'man boy father dad son brother uncle grandfather grandson nephew king prince husband gentleman guy male lad widower boyfriend stepfather stepson gunman',
);

/** In WordNet persons first, in the news things: "carrier", "poster", "printer". */
const NOT_PERSONS =
  wordSet(`adapter bearer beater bleacher bomber booster breaker calculator canary carrier checker cleaner comer
  computer container cooker cooler counter cracker cutter dragger drawer drier dryer feature feeder fighter filter folder
  freezer heater holder keeper leaver lighter liner locker lover mixer number opener pager poster pointer porter printer
  processor propeller reader reactor receiver recorder regular roller ruler scanner sender server shooter sprinkler starter
  stopper subject supporter-free tanker toaster tracker trailer transformer transmitter trigger whole winder wrapper case
  blue green moderate radical mainstream model mark mate mover picker range sort type character best better cause chosen
  deep double ear ego face figure finger foot giant good hand hard heart image inferior labor lesson light match mind
  minor name neck novel nose old pick pro relief round second shadow shape sign snake spirit square standard stock support
  tip trust voice wheel wing maker manufacturer retailer lender insurer operator provider supplier distributor broadcaster
  automaker carmaker chipmaker drugmaker planemaker shipbuilder brewer publisher giant builder rover ranger united`);

const organizations = wordSet(
  ORGANIZATIONS,
  `administration airline automaker chipmaker drugmaker planemaker steelmaker bank body broadcaster bureau carmaker carrier charity chain
  church club commission company conglomerate consortium corporation court department employer firm federation foundation
  giant group hospital institute insurer lender lab maker magazine manufacturer ministry museum network newspaper operator
  paper producer parliament panel provider publisher regulator retailer school service society startup station studio
  supplier fund trust venture movement developer label studio brewery lender insurer cooperative co-operative consultancy
  nonprofit non-profit builder union think-tank tribunal university watchdog website organisation alliance college gallery
  library municipality military navy council cabinet embassy consulate subsidiary division unit start-up congress authority`,
);
const groups = wordSet(
  GROUPS,
  'people public crowd delegation media press opposition allies authorities forces protesters families',
);

const NOT_GROUPS =
  wordSet(`addition alignment ally bastion battery business cadre circus clan combo cream crew culture denomination
  enemy family feast flock generation grade hive mission metro men meeting order outfit parish party-goer
  profession quarter railway reserves retreated reunion settlement society subway symposium talks utility civilization
  conference convention crossroads couple conclave membership minority nationality population village community country
  household manpower majors personnel processor railroad slain uninitiate neoromanticism dadaism cubism gathering labor labour carload banquet`);

/** Whether a noun in the singular ("official", "spokeswoman") is a person. */
export const isPersonNoun = (lemma: string): boolean => {
  if (NOT_PERSONS.has(lemma)) return false;
  if (persons.has(lemma)) return true;
  const hyphen = lemma.lastIndexOf('-');
  return hyphen > 0 && persons.has(lemma.slice(hyphen + 1)) && !NOT_PERSONS.has(lemma.slice(hyphen + 1));
};

/** Whether a noun in the singular is an organisation: "company", "ministry". */
export const isOrganizationNoun = (lemma: string): boolean => organizations.has(lemma) && !NOT_GROUPS.has(lemma);

/** Whether a noun is a group of people: "crowd", "delegation". */
export const isGroupNoun = (lemma: string): boolean => groups.has(lemma) && !NOT_GROUPS.has(lemma);

/** The gender a noun for a person says. */
export const genderOfNoun = (lemma: string): 'female' | 'male' | undefined =>
  women.has(lemma) ? 'female' : men.has(lemma) ? 'male' : genderOfTitle(lemma);
