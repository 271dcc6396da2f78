import type { Attribution } from '../model/index.ts';

/** An attribution before its speaker is known: what `attribute` finds and `nameSpeakers` completes. */
export type FoundAttribution = Omit<Attribution, 'speaker' | 'about' | 'speakerRule'>;
