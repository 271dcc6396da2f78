import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { STEPS, type Steps } from '../../graph/filter/neighbourhood.ts';

interface StepsToggleProps {
  readonly steps: Steps | undefined;
  /** `undefined` where the pressed one is pressed again: no focus any more. */
  readonly onChange: (steps: Steps | undefined) => void;
}

/** How far around an actor one looks: as far as its own claims, or those of whom they lead to. */
export function StepsToggle({ steps, onChange }: StepsToggleProps) {
  return (
    <ToggleButtonGroup
      className="steps"
      aria-label="Steps around"
      selectionMode="single"
      selectedKeys={steps === undefined ? [] : [steps]}
      onSelectionChange={(keys) => onChange(STEPS.find((steps) => keys.has(steps)))}
    >
      {STEPS.map((steps) => (
        <ToggleButton key={steps} id={steps} aria-label={`${steps} ${steps === 1 ? 'step' : 'steps'} around`}>
          {steps}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
