import { wordSet } from './word-set.ts';

/** Family, and staff so close that the article names whose: ties of kind `kinship`. */
const FAMILY =
  wordSet(`wife husband spouse partner fiance fiancee fiancé fiancée girlfriend boyfriend widow widower ex-wife
  ex-husband son daughter child mother father parent brother sister sibling twin uncle aunt nephew niece cousin grandson
  granddaughter grandchild grandmother grandfather grandparent son-in-law daughter-in-law father-in-law mother-in-law
  brother-in-law sister-in-law stepson stepdaughter stepfather stepmother stepbrother stepsister half-brother half-sister
  godfather godmother godson goddaughter heir relative mum mom dad`);

const STAFF =
  wordSet(`adviser advisor aide lawyer attorney confidant confidante friend ally deputy assistant counsel counselor
  bodyguard mentor protege protégé spokesman spokeswoman spokesperson secretary biographer successor predecessor
  running-mate agent manager driver boss colleague business-partner rival opponent chief-of-staff`);

export const isFamilyNoun = (lemma: string): boolean => FAMILY.has(lemma);
export const isKinshipNoun = (lemma: string): boolean => FAMILY.has(lemma) || STAFF.has(lemma);
