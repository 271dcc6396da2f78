import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { writeNumber } from '../state/wording.ts';
import { useCell } from '../store/cell.ts';
import { type Collection, data, isLoaded } from '../store/data.ts';
import { openOwn, openShipped } from '../store/load-first.ts';
import { own } from '../store/own-cell.ts';

/** Goes between what the page came with and the articles one has brought in. */
export function WhichArticles() {
  const state = useCell(data);
  const known = useCell(own);
  if (!known || known.articles.length === 0 || known.bringing) return null;
  const shown = isLoaded(state) ? [state.collection] : [];
  return (
    <div className="which">
      <span className="overline" id="which-articles">
        Shown
      </span>
      <ToggleButtonGroup
        className="steps which-articles"
        aria-labelledby="which-articles"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={shown}
        onSelectionChange={(keys) => void ([...keys][0] === ('own' satisfies Collection) ? openOwn() : openShipped())}
      >
        <ToggleButton id="own">Yours, {writeNumber(known.articles.length)}</ToggleButton>
        <ToggleButton id="shipped">What this page came with</ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}
