/** Months as news writes them (AP shortens all but March to July), in order; the index is the month less one. */
export const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan.', 'Jan'],
  ['February', 'Feb.', 'Feb'],
  ['March', 'Mar.', 'Mar'],
  ['April', 'Apr.', 'Apr'],
  ['May'],
  ['June', 'Jun.', 'Jun'],
  ['July', 'Jul.', 'Jul'],
  ['August', 'Aug.', 'Aug'],
  ['September', 'Sept.', 'Sept', 'Sep.', 'Sep'],
  ['October', 'Oct.', 'Oct'],
  ['November', 'Nov.', 'Nov'],
  ['December', 'Dec.', 'Dec'],
];

export const WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** Words that say a date is one of publication: "Published Dec. 15, 2025", "Last updated: 15 December 2025". */
export const DATE_LABELS: readonly string[] = [
  'First published',
  'Published',
  'Last updated',
  'Last modified',
  'Updated',
  'Modified',
  'Issued',
  'Posted',
  'Date',
];
