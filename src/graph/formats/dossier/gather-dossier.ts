import { type Claim, type Entity, type GraphFile, groupBy, STANCES, type Stance } from '../../../model/index.ts';
import { readDay } from '../../filter/days.ts';
import { type ToldClaim, tellClaims } from '../claims-csv.ts';

/** A claim with every article that tells it, earliest first. */
export interface DossierClaim {
  readonly claim: Claim;
  readonly day: string | undefined;
  readonly told: readonly ToldClaim[];
}

/** One side of the matter: what somebody claims, or what is claimed of them. */
export interface DossierSection {
  readonly title: string;
  readonly claims: number;
  /** Whether the speaker is told with each claim, for it is not always the same. */
  readonly namesSpeaker: boolean;
  readonly groups: readonly { readonly stance: Stance; readonly claims: readonly DossierClaim[] }[];
}

export interface Dossier {
  readonly subjects: readonly Entity[];
  /** Of one actor: roles and kin, as the articles have them. */
  readonly ties: readonly string[];
  readonly sections: readonly DossierSection[];
  readonly claimIds: ReadonlySet<string>;
  readonly outlets: readonly string[];
  readonly articles: number;
  readonly span: readonly [first: string, last: string] | undefined;
}

/** All that a graph has on one actor, or on what two say of each other; by stance, then by day. */
export function gatherDossier(file: GraphFile, ids: readonly string[]): Dossier {
  const { entities } = file.resolution;
  const subjects = ids.flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
  const all = [...groupBy(tellClaims(file), ({ claim }) => claim.id).values()].map((told): DossierClaim => {
    return { claim: told[0]!.claim, told, day: told.map(({ article }) => readDay(article.date)).find(Boolean) };
  });
  const [first, second] = subjects;
  const sections = first ? (second ? pairSections(all, first, second) : actorSections(all, first)) : [];
  const shown = sections.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims));
  const told = shown.flatMap((claim) => claim.told);
  const days = told.flatMap(({ article }) => readDay(article.date) ?? []).sort();
  return {
    subjects,
    ties: first && !second ? tiesOf(file, first) : [],
    sections,
    claimIds: new Set(shown.map(({ claim }) => claim.id)),
    outlets: [...new Set(told.flatMap(({ outlet }) => outlet || []))].sort(),
    articles: new Set(told.map(({ article }) => article.id)).size,
    span: days.length > 0 ? [days[0]!, days.at(-1)!] : undefined,
  };
}

function actorSections(all: readonly DossierClaim[], { id, name }: Entity): DossierSection[] {
  return [
    section(
      `What ${name} claims`,
      all.filter(({ claim }) => claim.speaker === id),
      false,
    ),
    section(
      `What is claimed about ${name}`,
      all.filter(({ claim }) => claim.speaker !== id && claim.about.includes(id)),
      true,
    ),
  ];
}

function pairSections(all: readonly DossierClaim[], a: Entity, b: Entity): DossierSection[] {
  const between = (from: Entity, to: Entity) =>
    all.filter(({ claim }) => claim.speaker === from.id && claim.about.includes(to.id));
  return [
    section(`${a.name} about ${b.name}`, between(a, b), false),
    section(`${b.name} about ${a.name}`, between(b, a), false),
  ];
}

function section(title: string, claims: readonly DossierClaim[], namesSpeaker: boolean): DossierSection {
  const byStance = groupBy(claims, ({ claim }) => claim.stance);
  const groups = STANCES.flatMap((stance) => {
    const found = byStance.get(stance);
    return found ? [{ stance, claims: found }] : [];
  });
  return { title, claims: claims.length, namesSpeaker, groups };
}

/** "chairman of the Harbour Board", "cousin of Mara Quill". */
function tiesOf({ resolution: { ties, entities } }: GraphFile, { id }: Entity): string[] {
  const nameOf = (one: string) => entities.find((entity) => entity.id === one)?.name ?? one;
  const told = ties.filter(({ from }) => from === id).map(({ label, to }) => (to ? `${label}, ${nameOf(to)}` : label));
  return [...new Set(told)];
}
