import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useApp } from '../store/app-context.ts';

/** What the colours of the picture mean. */
export function ColorSwitch() {
  const { state, act } = useApp();
  return (
    <div className="list-head color-switch">
      <h2 className="overline" id="color-title">
        Colour
      </h2>
      <ToggleButtonGroup
        aria-labelledby="color-title"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state.colors ?? 'kinds']}
        onSelectionChange={(keys) => act.setColors(keys.has('communities') ? 'communities' : undefined)}
      >
        <ToggleButton id="kinds" className="order overline">
          Kind
        </ToggleButton>
        <span className="overline" aria-hidden="true">
          {' · '}
        </span>
        <ToggleButton id="communities" className="order overline">
          Community
        </ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}
