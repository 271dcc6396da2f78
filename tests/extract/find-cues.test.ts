import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/extract/find-cues.ts';
import { readTerms } from '../../src/extract/read-terms.ts';

function cuesIn(text: string) {
  const terms = readTerms(text, [{ start: 0, end: text.length }]);
  return findCues(terms).map((cue) => ({
    words: text.slice(terms.terms[cue.first]!.start, terms.terms[cue.last - 1]!.end),
    lemma: cue.lemma,
    stance: cue.stance,
    negated: cue.negated,
    form: cue.form,
  }));
}

describe('findCues', () => {
  it('takes auxiliaries and negation into the cue', () => {
    expect(cuesIn('The officials did not say how far they would go.')).toContainEqual({
      words: 'did not say',
      lemma: 'say',
      stance: 'says',
      negated: true,
      form: 'finite',
    });
  });

  it('knows a cue in all its forms', () => {
    for (const form of ['warns', 'warned', 'has warned', 'had been warning'])
      expect(cuesIn(`Holm ${form} that the dam may break.`)[0]).toMatchObject({ lemma: 'warn', stance: 'warns' });
  });

  it('tells "according to" from other uses of the word', () => {
    expect(cuesIn('According to Holm, it rains.')[0]).toMatchObject({ lemma: 'according to', form: 'preposition' });
    expect(cuesIn('They acted in according fashion.').filter((cue) => cue.form === 'preposition')).toEqual([]);
  });

  it('takes a colon for a cue only after a short name', () => {
    expect(cuesIn('Rae Holm: we are late')[0]).toMatchObject({ words: ':', form: 'mark' });
    expect(
      cuesIn('It took the small town of Ost in the north ten years to learn it: never').map((c) => c.form),
    ).not.toContain('mark');
  });

  it('passes over a word that is said too often to be prose', () => {
    expect(cuesIn('He said it, she said it, they said it.')).toHaveLength(3);
    expect(cuesIn('he said, '.repeat(80)).length).toBeLessThan(40);
  });

  it('finds the verb of a headline that has capitals throughout', () => {
    expect(cuesIn('Mayor Calloway Says Harbour Crane Will Stay This Winter')).toContainEqual(
      expect.objectContaining({ words: 'Says', lemma: 'say', form: 'finite' }),
    );
  });
});
