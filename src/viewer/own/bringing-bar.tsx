import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { countOf, writeNumber } from '../state/wording.ts';
import { useCell } from '../store/cell.ts';
import { type Bringing, own } from '../store/own-cell.ts';

/** How far bringing articles in is, and a way to stop it. */
export function BringingBar() {
  const bringing = useCell(own)?.bringing;
  if (!bringing) return null;
  const { articles, done, isBuilding } = bringing;
  return (
    <div className="bringing">
      <ProgressBar value={done} maxValue={Math.max(1, articles)} isIndeterminate={isBuilding || articles === 0}>
        {({ percentage }) => (
          <>
            <Label className="bringing-words">{describe(bringing)}</Label>
            <div className="bar-track">
              <div className="bar-fill" style={{ width: `${isBuilding ? 100 : (percentage ?? 0)}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {!isBuilding && (
        <Button className="button" onPress={() => void import('./own-articles.ts').then(({ stop }) => stop())}>
          Stop
        </Button>
      )}
    </div>
  );
}

function describe({ articles, done, files, of, isBuilding }: Bringing): string {
  if (isBuilding) return 'Working out who is who …';
  if (articles === 0) return `Opening ${countOf(of, 'file')} …`;
  const opened = files < of ? `, ${countOf(of - files, 'file')} still to open` : '';
  return `${writeNumber(done)} of ${countOf(articles, 'article')} read${opened}`;
}
