import { useMemo } from 'react';
import { outletOf, titleOf } from '../../graph/filter/index-data.ts';
import { selectionClaims } from '../state/selection-claims.ts';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { ClaimList } from './claim-list.tsx';

/** All claims of one article. */
export function ArticleEvidence({ id }: { id: string }) {
  const { index, shown } = useApp();
  const article = index.articles.get(id)!;
  const claims = useMemo(() => selectionClaims(index, shown, { type: 'article', id }), [index, shown, id]);
  return (
    <>
      <header className="evidence-head">
        <h2>
          <bdi>{titleOf(article)}</bdi>
        </h2>
        <p className="soft">
          <bdi>{outletOf(article)}</bdi> · {countOf(claims.length, 'claim')}
        </p>
      </header>
      <ClaimList claims={claims} />
    </>
  );
}
