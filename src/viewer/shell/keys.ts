const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** What the person's keyboard calls it. */
export const MODIFIER = isMac ? '⌘' : 'Ctrl ';

/** All keys of the page, for `?`. */
export const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/', `${MODIFIER}K`], 'Search actors, claims and outlets'],
  [['f'], 'Filter the claims'],
  [['1', '2', '3'], 'Only what is so many steps around the actor'],
  [['t'], 'Table of all claims, and back'],
  [['['], 'Previous claim'],
  [[']'], 'Next claim'],
  [['↑', '↓'], 'From card to card, once one has the focus'],
  [['←', '→'], 'Along what is on a card'],
  [['o'], 'Open the claim in its article'],
  [['m'], 'The actor is the same as …'],
  [['x'], 'The open claim is no claim'],
  [['z'], 'Take back the last correction, or the last step'],
  [['⇧z'], 'Forward again'],
  [['Esc'], 'One level back'],
  [['?'], 'These keys'],
];
