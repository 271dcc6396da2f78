import fc from 'fast-check';

/**
 * Property tests draw the same examples on every run, so that a failure says something of the change at hand.
 * `PROPERTY_SEED=$RANDOM PROPERTY_RUNS=5000 npx vitest run --project code` looks further.
 */
const { PROPERTY_SEED, PROPERTY_RUNS } = process.env;
fc.configureGlobal({
  seed: Number(PROPERTY_SEED ?? 20251215),
  ...(PROPERTY_RUNS && { numRuns: Number(PROPERTY_RUNS) }),
});
