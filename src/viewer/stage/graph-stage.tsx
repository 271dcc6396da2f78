import { useRef } from 'react';
import { toggleArranging } from '../arranging/toggle-arranging.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { Picture } from '../state/picture.ts';
import { countOf } from '../state/wording.ts';
import { arranging, canvasCell, pinned } from '../store/canvas-cell.ts';
import { useCell } from '../store/cell.ts';
import { FirstSteps } from './first-steps.tsx';
import { useCanvas } from './use-canvas.ts';
import { usePicture } from './use-picture.ts';

/** The picture with what floats above it. */
export function GraphStage({ view, onFailure }: { view: Picture['view']; onFailure: () => void }) {
  const container = useRef<HTMLDivElement>(null);
  const drawn = usePicture(view);
  useCanvas(container, drawn, onFailure);
  const { actors, left } = drawn.visible;
  return (
    <div className="picture" ref={container}>
      <div className="picture-notes" data-floats>
        {left > 0 && (
          <p>
            The {countOf(actors, 'actor')} with most claims are drawn; {countOf(left, 'other')} in the list.
          </p>
        )}
        <FirstSteps />
      </div>
      <ZoomButtons />
    </div>
  );
}

function ZoomButtons() {
  const canvas = useCell(canvasCell);
  const isMoved = useCell(pinned);
  const isArranging = useCell(arranging);
  return (
    <div className="zoom" data-floats role="toolbar" aria-label="Picture" aria-orientation="vertical">
      <IconButton icon="plus" label="Closer" className="bare" onPress={() => canvas?.zoom('in')} />
      <IconButton icon="minus" label="Farther" className="bare" onPress={() => canvas?.zoom('out')} />
      <IconButton icon="fit" label="Show all" className="bare" onPress={() => canvas?.zoom('fit')} />
      <IconButton
        icon={isArranging ? 'stop' : 'arrange'}
        label={isArranging ? 'Stop arranging' : 'Arrange what is shown'}
        keys="a"
        className="bare"
        onPress={toggleArranging}
      />
      {isMoved && (
        <IconButton icon="undo" label="Put all back in their places" className="bare" onPress={() => canvas?.unpin()} />
      )}
    </div>
  );
}
