/** Letters that are more than one unit, or more than one character: marks have to fall between them all the same. */
export const ODD_LETTERS = [
  'Harbour bells 🔔 to stay, says Zoe\u0301 Brandt',
  '',
  '“The bells stay\u00a0– all seven 🔔🔔 of them,” Zoe\u0301 Brandt said on Monday.\u00a0She leads the Tide Office.',
  '',
  'Brandt said the Tide Office would pay “every cent\u00a0👩‍👩‍👧‍👦” of the repair.',
  '',
  '‘Nobody asked us,’ Ivo Lasko\u030c told the Quay Courier. According to Lasko\u030c, the Tide Office is late.',
  '',
].join('\r\n');

/** What an article must never do: run, turn the writing of the page round, or pass for a part of it. */
export const HOSTILE_NAMES = [
  '<img src=x onerror="window.hasRun=1">',
  '<script>window.hasRun=2</script>',
  '__proto__',
  'constructor',
  '\u202egnitirw eht snruT\u202c',
  '"><svg onload=window.hasRun=3>',
  '{{7*7}} javascript:window.hasRun=5',
  `Endless ${'name '.repeat(400)}`,
];

export const HOSTILE_ARTICLE = {
  id: '__proto__',
  title: '</title><script>window.hasRun=6</script>',
  publisher: '<b onmouseover=window.hasRun=7>The Bold</b>',
  url: 'javascript:window.hasRun=8',
  text: [
    '“<img src=x onerror=window.hasRun=9> is not a plan,” Mara Quist said.',
    'Mara Quist said the <script>window.hasRun=10</script> committee was wrong.',
    `“${'Long '.repeat(20_000)}words,” Tom Abel said.`,
  ].join('\n\n'),
};
