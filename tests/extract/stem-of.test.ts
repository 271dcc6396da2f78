import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/extract/lexicon/stem-of.ts';

describe('stemOf', () => {
  it.each([
    'say says said saying',
    'add adds added adding',
    'deny denies denied denying',
    'admit admits admitted admitting',
    'criticise criticises criticized criticizing',
    'argue argues argued arguing',
    'agree agrees agreed agreeing',
    'write writes wrote written writing',
    'express expresses expressed expressing',
    'call calls called calling',
  ])('gives one stem to %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });
});
