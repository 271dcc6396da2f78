import { useEffect, useState } from 'react';
import { type ClaimEntry, otherEnd, outletOf, type Report, sourceText } from '../../graph/filter/index-data.ts';
import type { GraphFile } from '../../model/index.ts';
import { bringMentions, isWithoutMentions } from '../slices/bring-mentions.ts';
import { nameOf } from '../state/name-of.ts';
import { explainSpeaker, ruleInWords } from '../state/rules-in-words.ts';
import { useApp } from '../store/app-context.ts';

/** Which rules found a claim and its speaker, in plain words, for each article that tells it. */
export function Why({ entry }: { entry: ClaimEntry }) {
  const { index } = useApp();
  useMentions(index.file);
  return (
    <dl className="why-list">
      {entry.reports.map((report) => (
        <Reasons
          key={`${report.ref.article} ${report.ref.index}`}
          report={report}
          speaker={entry.claim.speaker}
          namesOutlet={entry.reports.length > 1}
        />
      ))}
      {entry.links.map((link) => {
        const other = index.claims.get(otherEnd(link, entry.claim.id));
        return (
          <div key={`${link.from} ${link.to}`}>
            <dt>{link.kind === 'diverges' ? 'Told differently' : 'Told again'}</dt>
            <dd>
              {other && <bdi>{outletOf(other.reports[0]!.article)}</bdi>}: {link.reason}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Draws again when the mentions of a slice have come; without them less is told. */
function useMentions(file: GraphFile): void {
  const [, draw] = useState<GraphFile>();
  useEffect(() => {
    let left = false;
    if (isWithoutMentions(file))
      bringMentions(file).then(
        () => left || draw(file),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [file]);
}

interface ReasonsProps {
  readonly report: Report;
  readonly speaker: string | undefined;
  readonly namesOutlet: boolean;
}

function Reasons({ report, speaker, namesOutlet }: ReasonsProps) {
  const { index } = useApp();
  const { rule, speakerRule } = report.attribution;
  const words = sourceText(report);
  const why = speaker === undefined ? undefined : explainSpeaker(index, speaker, report);
  return (
    <div>
      {namesOutlet && <dt className="why-outlet">{report.outlet}</dt>}
      <dt>The claim</dt>
      <dd>
        {ruleInWords(rule)} <code>{rule}</code>
      </dd>
      <dt>The speaker</dt>
      <dd>
        {speaker === undefined &&
          (words === ''
            ? 'The article names nobody as speaking.'
            : `“${words}”, as the article has it; who that is was not identified.`)}
        {speaker !== undefined && !why && `${nameOf(index, speaker)}, by the rule “${speakerRule}”.`}
        {why && (
          <>
            “<bdi>{why.words}</bdi>” is taken for <bdi>{why.name}</bdi>: {why.link}
            {why.reason && `; ${why.reason}`}.
          </>
        )}
      </dd>
    </div>
  );
}
