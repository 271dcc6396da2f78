import { readDay, writeDay } from '../../graph/filter/days.ts';
import { outletOf, titleOf } from '../../graph/filter/index-data.ts';
import type { Article } from '../../model/index.ts';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { stepClaim } from '../shell/step-claim.ts';
import { articleClaims } from '../state/article-claims.ts';
import { webAddress } from '../state/web-address.ts';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { readerWide } from '../store/ui-cells.ts';
import { MarkedText } from './marked-text.tsx';
import '../styles/reader.css';

/** The article with its marks: what proves the open claim. */
export default function ArticleReader({ article }: { article: Article }) {
  const app = useApp();
  const isWide = useCell(readerWide);
  const { index, state, shown, act } = app;
  const { open, selection } = state;
  const claims = articleClaims(index, shown, article.id, open?.claim);
  const at = claims.findIndex(({ entry, report }) => entry.claim.id === open?.claim && report === open?.report);
  const day = readDay(article.date);
  const address = webAddress(article.url);
  const close = () => {
    readerWide.set(false);
    if (open) act.closeArticle();
    else if (selection?.type === 'article') act.select(undefined);
  };
  return (
    <section className="reader" aria-label="The article">
      <header className="reader-head">
        <div className="reader-title">
          <h2>
            <bdi>{titleOf(article)}</bdi>
          </h2>
          <p className="soft">
            <bdi>{outletOf(article)}</bdi>
            {day && (
              <>
                {' · '}
                <span className="unbroken">{writeDay(day)}</span>
              </>
            )}
            {address && (
              <>
                {' · '}
                <a className="unbroken" href={address} target="_blank" rel="noopener noreferrer">
                  original <Icon name="out" size={11} />
                </a>
              </>
            )}
          </p>
        </div>
        <div className="reader-tools">
          <span className="soft reader-place">
            {at >= 0 ? `${at + 1} of ${claims.length}` : `${claims.length}`}
            <span className="unseen"> claims of this article</span>
          </span>
          <IconButton
            icon="up"
            label="Previous claim"
            keys="["
            className="bare"
            isDisabled={at <= 0}
            onPress={() => stepClaim(app, -1)}
          />
          <IconButton
            icon="down"
            label="Next claim"
            keys="]"
            className="bare"
            isDisabled={at >= claims.length - 1}
            onPress={() =>
              open ? stepClaim(app, 1) : claims[0] && act.openClaim(claims[0].entry.claim.id, claims[0].report)
            }
          />
          <IconButton
            icon={isWide ? 'shrink' : 'expand'}
            label={isWide ? 'Smaller' : 'Larger'}
            className="bare"
            onPress={() => readerWide.set(!isWide)}
          />
          <IconButton icon="close" label="Close the article" keys="Esc" className="bare" onPress={close} />
        </div>
      </header>
      <MarkedText article={article} claims={claims} open={claims[at]} />
      <p className="reader-key" aria-hidden="true">
        <mark data-role="source">who</mark> <mark data-role="cue">says</mark> <mark data-role="content">what</mark>
      </p>
    </section>
  );
}
