/** Actors who speak of each other more than of others; `id` is the one with most claims among them. */
export interface Community {
  readonly id: string;
  /** By id. */
  readonly members: ReadonlySet<string>;
}

/** Communities that are asked for, each by somebody who is in it: who leads it may change with the other filters. */
export interface CommunityChoice {
  readonly ids: readonly string[];
  /** All of those communities together; absent as long as they are not found (see listCommunities). */
  readonly members?: ReadonlySet<string>;
}

/** Asks for one more community, or for one of them no longer. */
export function toggleCommunity(
  choice: CommunityChoice | undefined,
  { id, members }: Community,
): CommunityChoice | undefined {
  const others = (choice?.ids ?? []).filter((other) => !members.has(other));
  const ids = others.length === (choice?.ids.length ?? 0) ? [...others, id].sort() : others;
  return ids.length > 0 ? { ids } : undefined;
}
