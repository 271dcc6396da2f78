import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { isChosen, togglePick } from '../../graph/filter/choice.ts';
import { addCounts, type Count } from '../../graph/filter/select-claims.ts';
import { CLAIM_TYPES } from '../../model/kinds.ts';
import { FacetCount } from '../parts/facet.tsx';
import { KindMark } from '../parts/kind-mark.tsx';
import { StanceLine } from '../parts/stance-line.tsx';
import { KIND_WORDS, KINDS_IN_ORDER, TYPE_WORDS } from '../state/kind-words.ts';
import { STANCE_FAMILIES } from '../state/stance-families.ts';
import { capitalize } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { ColorSwitch } from './color-switch.tsx';
import { CommunityRows } from './community-rows.tsx';

/** What the forms and colours of the picture mean; each line is a filter. Only what the data has is listed. */
export function Legend() {
  const { state, shown, act } = useApp();
  const { kinds, stances, types } = state.filters;
  return (
    <div className="legend">
      <ColorSwitch />
      {state.colors && <CommunityRows />}
      <Group title="Kinds">
        {KINDS_IN_ORDER.filter((kind) => shown.kinds.has(kind)).map((kind) => (
          <Row
            key={kind}
            mark={<KindMark kind={kind} />}
            label={KIND_WORDS[kind].many}
            count={shown.kinds.get(kind)}
            isSet={kinds !== undefined}
            isOn={isChosen(kinds, kind)}
            onToggle={() => act.setFilter('kinds', togglePick(kinds, kind))}
          />
        ))}
      </Group>
      <Group title="How they speak">
        {[...STANCE_FAMILIES].map(([family, { label, stances: members }]) => (
          <Row
            key={family}
            mark={<StanceLine group={family} />}
            label={label}
            count={addCounts(members.map((stance) => shown.stances.get(stance)))}
            isSet={stances !== undefined}
            isOn={members.some((stance) => isChosen(stances, stance))}
            onToggle={() => act.setFilter('stances', togglePick(stances, ...members))}
          />
        ))}
      </Group>
      <Group title="In whose words">
        {CLAIM_TYPES.map((type) => (
          <Row
            key={type}
            mark={<span className={`type-mark ${type}`}>“”</span>}
            label={TYPE_WORDS[type].word}
            title={TYPE_WORDS[type].meaning}
            count={shown.types.get(type)}
            isSet={types !== undefined}
            isOn={isChosen(types, type)}
            onToggle={() => act.setFilter('types', togglePick(types, type))}
          />
        ))}
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className="overline">{title}</h2>
      {children}
    </section>
  );
}

interface RowProps {
  readonly mark: ReactNode;
  readonly label: string;
  readonly title?: string;
  readonly count: Count | undefined;
  /** Whether this filter is set at all: then what is not chosen stands back. */
  readonly isSet: boolean;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Row({ mark, label, title, count, isSet, isOn, onToggle }: RowProps) {
  return (
    <ToggleButton
      className="legend-row"
      isSelected={isSet && isOn}
      onChange={onToggle}
      data-off={(isSet && !isOn) || undefined}
    >
      <span className="legend-mark">{mark}</span>
      <span className="legend-label" title={title && capitalize(title)}>
        {label}
      </span>
      <FacetCount count={count} />
    </ToggleButton>
  );
}
