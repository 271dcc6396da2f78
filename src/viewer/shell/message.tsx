import { Button } from 'react-aria-components/Button';
import { isSaved } from '../store/is-saved.ts';
import type { Problem } from '../store/load-data.ts';
import { overlay } from '../store/ui-cells.ts';
import '../styles/message.css';

/** The whole page where there is nothing to show: what happened, and what to do. */
export function Message({ title, text, command, detail }: Pick<Problem, 'title'> & Partial<Problem>) {
  return (
    <main className="message" aria-live="polite">
      <p className="wordmark" aria-hidden="true">
        claim<b>graph</b>
      </p>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {command && (
        <p>
          <code>{command}</code>
        </p>
      )}
      {command && !isSaved && (
        <p>
          Or{' '}
          <Button className="link message-own" onPress={() => overlay.set('articles')}>
            bring articles of your own
          </Button>{' '}
          into this page: they are read here, and nothing leaves the tab.
        </p>
      )}
      {detail && <p className="message-detail">{detail}</p>}
    </main>
  );
}
