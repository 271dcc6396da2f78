import { wordSet } from './word-set.ts';

const DOCUMENTS = wordSet(
  `affidavit analysis article audit bill brief bulletin column communique communiqué complaint constitution contract declaration decree
  directive dispatch document dossier editorial email essay filing guideline indictment judgment judgement law lawsuit leaflet
  letter manual manifesto memo memorandum notice order paper petition plan poll poster proposal prospectus questionnaire release report
  resolution review ruling statement study submission suit summary survey text transcript treaty verdict warrant`,
);

/** A written thing, which may say something without being anybody: "the suit", "a report". */
export const isDocument = (lower: string): boolean => DOCUMENTS.has(lower);
