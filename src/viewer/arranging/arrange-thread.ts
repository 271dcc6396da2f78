import { LiveLayout } from '../../graph/live-layout.ts';
import type { ArrangeMessage } from './arrange-message.ts';

let layout: LiveLayout | undefined;

self.onmessage = ({ data }: MessageEvent<ArrangeMessage>) => {
  if ('task' in data) layout = new LiveLayout(data.task);
  else if (layout) self.postMessage(layout.step(data.held, data.rounds));
};
