import { isChosen, togglePick } from '../../../graph/filter/choice.ts';
import { Facet } from '../../parts/facet.tsx';
import { KindMark } from '../../parts/kind-mark.tsx';
import { KIND_WORDS, KINDS_IN_ORDER } from '../../state/kind-words.ts';
import { useApp } from '../../store/app-context.ts';

/** Kinds of actor; the legend in the left column does the same. */
export function KindsFilter() {
  const { state, shown, act } = useApp();
  const { kinds } = state.filters;
  return (
    <div className="chips">
      {KINDS_IN_ORDER.map((kind) => (
        <Facet
          key={kind}
          count={shown.kinds.get(kind)}
          isOn={kinds !== undefined && isChosen(kinds, kind)}
          onToggle={() => act.setFilter('kinds', togglePick(kinds, kind))}
        >
          <KindMark kind={kind} />
          {KIND_WORDS[kind].many}
        </Facet>
      ))}
    </div>
  );
}
