import { otherEnd } from '../../graph/filter/index-data.ts';
import { SpeakerName } from '../parts/speaker-name.tsx';
import { useApp } from '../store/app-context.ts';
import { ClaimList } from './claim-list.tsx';

/** One claim, and those it is told again in. */
export function ClaimEvidence({ id }: { id: string }) {
  const { index, shown } = useApp();
  const entry = index.claims.get(id)!;
  const linked = entry.links.flatMap((link) => index.claims.get(otherEnd(link, id)) ?? []);
  const told = linked.filter(({ claim }) => shown.ids.has(claim.id));
  return (
    <>
      <header className="evidence-head">
        <h2>
          One claim by <SpeakerName entry={entry} />
        </h2>
      </header>
      <ClaimList claims={[entry]} />
      {told.length > 0 && <ClaimList claims={told} title="Told again" />}
    </>
  );
}
