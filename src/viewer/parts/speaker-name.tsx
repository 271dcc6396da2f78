import { type ClaimEntry, sourceText } from '../../graph/filter/index-data.ts';
import { ActorName } from './actor-name.tsx';

/** Who speaks: the actor; else, where nobody was identified, the words by which the article names the speaker. */
export function SpeakerName({ entry }: { entry: ClaimEntry }) {
  const { claim, reports } = entry;
  if (claim.speaker !== undefined) return <ActorName id={claim.speaker} className="strong" />;
  const words = sourceText(reports[0]!);
  if (words === '') return <i>nobody named</i>;
  return (
    <bdi className="strong" title="As the article has it; not identified">
      {words}
    </bdi>
  );
}
