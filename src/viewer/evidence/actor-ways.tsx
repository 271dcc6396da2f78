import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger, Popover } from 'react-aria-components/Popover';
import { ActorCorrections } from '../corrections/actor-corrections.tsx';
import { ActorPicker } from '../parts/actor-picker.tsx';
import { StepsToggle } from '../parts/steps-toggle.tsx';
import { useClosedByBack } from '../parts/use-closed-by-back.ts';
import { useApp } from '../store/app-context.ts';
import { ActorFilterMenu } from './actor-filter-menu.tsx';

/** Where one can go from an actor: only it, around it, to another one. */
export function ActorWays({ id, name }: { id: string; name: string }) {
  const { state, act } = useApp();
  const { around } = state.filters;
  const isAround = around?.ids.includes(id);
  return (
    <div className="ways">
      <ActorFilterMenu id={id} name={name} />
      <span className="ways-steps">
        <span className="soft">Steps around</span>
        <StepsToggle
          steps={isAround ? around?.steps : undefined}
          onChange={(steps) => act.setFilter('around', steps && { ids: isAround && around ? around.ids : [id], steps })}
        />
      </span>
      <ChainsTo id={id} />
      <ActorCorrections id={id} name={name} />
    </div>
  );
}

/** Picks the other end. */
function ChainsTo({ id }: { id: string }) {
  const { shown, act } = useApp();
  const [isOpen, setOpen] = useState(false);
  useClosedByBack(() => setOpen(false));
  const others = useMemo(() => shown.actors.filter((actor) => actor.id !== id), [shown, id]);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="link">Chains to …</Button>
      <Popover className="popover filter" placement="bottom end" offset={8} aria-label="Chains of claims to whom">
        <div className="filter-dialog">
          <h2 className="overline">Chains of claims to</h2>
          <ActorPicker
            actors={others}
            countOf={({ says, about }) => says + about}
            mode="single"
            picked={[]}
            onPick={([to]) => {
              setOpen(false);
              if (to !== undefined) act.select({ type: 'chains', from: id, to });
            }}
            empty="Nobody of that name is shown."
          />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
