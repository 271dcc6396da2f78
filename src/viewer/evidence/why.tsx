import type { ClaimEntry, Report } from '../state/index-data.ts';
import { ruleInWords } from '../state/rules-in-words.ts';

/** Which rules found a claim and its speaker, in plain words; of each article that tells it. */
export function Why({ entry }: { entry: ClaimEntry }) {
  return (
    <dl className="why-list">
      {entry.reports.map((report) => (
        <Reasons key={`${report.ref.article} ${report.ref.index}`} report={report} many={entry.reports.length > 1} />
      ))}
    </dl>
  );
}

function Reasons({ report, many }: { report: Report; many: boolean }) {
  const { rule, speakerRule } = report.attribution;
  return (
    <>
      {many && <dt className="why-outlet">{report.outlet}</dt>}
      <dt>The claim</dt>
      <dd>
        {ruleInWords(rule)} <code>{rule}</code>
      </dd>
      {speakerRule && (
        <>
          <dt>The speaker</dt>
          <dd>
            {ruleInWords(speakerRule)} <code>{speakerRule}</code>
          </dd>
        </>
      )}
    </>
  );
}
