import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { View } from '../state/view-state.ts';
import { useApp } from '../store/app-context.ts';

const VIEWS: readonly (readonly [View, string])[] = [
  ['actors', 'Actors'],
  ['claims', 'Claims'],
  ['table', 'Table'],
];

export function ViewSwitch() {
  const { state, act } = useApp();
  return (
    <ToggleButtonGroup
      className="view-switch"
      data-floats
      aria-label="View"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[state.view]}
      onSelectionChange={(keys) => act.setView([...keys][0] as View)}
    >
      {VIEWS.map(([view, label]) => (
        <ToggleButton key={view} id={view}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
