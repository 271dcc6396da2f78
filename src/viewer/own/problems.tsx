import type { InputProblem } from '../../ingest/article-input.ts';
import { countOf } from '../state/wording.ts';

/** Problems named before the rest is only counted. */
const MOST = 20;

/** What could not be read, by name, and why; and why nothing is kept, where that is so. */
export function Problems({ problems, notKept }: { problems: readonly InputProblem[]; notKept: string | undefined }) {
  if (problems.length === 0 && !notKept) return null;
  const rest = problems.length - MOST;
  return (
    <section className="own-problems" aria-label="What went wrong" role="status">
      {notKept && <p>Your articles are here until this tab is closed: the browser does not keep them ({notKept}).</p>}
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, MOST).map(({ name, message }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file can have one problem twice
            <li key={i}>
              <bdi className="strong">{name}</bdi> <bdi>{message}</bdi>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p>{countOf(rest, 'more problem')}.</p>}
    </section>
  );
}
