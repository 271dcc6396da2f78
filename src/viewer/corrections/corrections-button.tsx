import { IconButton } from '../parts/icon-button.tsx';
import { countOf } from '../state/wording.ts';
import { useCell } from '../store/cell.ts';
import { corrections } from '../store/corrections-cell.ts';
import { overlay } from '../store/ui-cells.ts';

/** Opens the list of what was put right. */
export function CorrectionsButton() {
  const count = useCell(corrections)?.corrections.length ?? 0;
  return (
    <IconButton
      icon="pencil"
      label={count > 0 ? `${countOf(count, 'correction')}` : 'Corrections'}
      className={count > 0 ? 'has-some' : ''}
      onPress={() => overlay.set('corrections')}
    />
  );
}
