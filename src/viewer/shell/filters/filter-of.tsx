import { CommunityRows } from '../../actors/community-rows.tsx';
import type { Slot } from '../../state/sentence.ts';
import { ActorsFilter } from './actors-filter.tsx';
import { AroundFilter } from './around-filter.tsx';
import { ClaimsFilter } from './claims-filter.tsx';
import { DaysFilter } from './days-filter.tsx';
import { KindsFilter } from './kinds-filter.tsx';
import { OutletsFilter } from './outlets-filter.tsx';

/** What a part of the sentence opens; loaded when one of them is first pointed at. */
export default function FilterOf({ slot }: { slot: Slot }) {
  switch (slot) {
    case 'claims':
      return <ClaimsFilter />;
    case 'around':
      return <AroundFilter />;
    case 'community':
      return <CommunityRows />;
    case 'outlets':
      return <OutletsFilter />;
    case 'days':
      return <DaysFilter />;
    case 'kinds':
      return <KindsFilter />;
    default:
      return <ActorsFilter side={slot} />;
  }
}
