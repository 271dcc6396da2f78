const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** What the person's keyboard calls it. */
export const MODIFIER = isMac ? '⌘' : 'Ctrl ';

type Key = readonly [keys: readonly string[], does: string];

const CORRECTING: readonly Key[] = [
  [['m'], 'The actor is the same as …'],
  [['x'], 'The open claim is no claim'],
];

/** All keys of the page, for `?`. */
export const keysOf = (canCorrect: boolean): readonly Key[] => [
  [['/', `${MODIFIER}K`], 'Search actors, claims and outlets'],
  [['f'], 'Filter the claims'],
  [['1', '2', '3'], 'Only what is so many steps around the actor'],
  [['t'], 'Table of all claims, and back'],
  [['a'], 'Arrange what is shown, and stop'],
  [['c'], 'Colour by community, and back'],
  [['['], 'Previous claim'],
  [[']'], 'Next claim'],
  [['↑', '↓'], 'From card to card, once one has the focus'],
  [['←', '→'], 'Along what is on a card'],
  [['o'], 'Open the claim in its article'],
  ...(canCorrect ? CORRECTING : []),
  [['z'], canCorrect ? 'Take back the last correction, or the last step' : 'Take back the last step'],
  [['⇧z'], 'Forward again'],
  [['Esc'], 'One level back'],
  [['?'], 'These keys'],
];
