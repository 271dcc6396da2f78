import { type ReactNode, useDeferredValue } from 'react';
import { AppContext, useApp } from './app-context.ts';

/** What may be drawn a frame after the rest: a filter shows in the picture at once, and in the long lists right behind. */
export function Later({ children }: { children: ReactNode }) {
  return <AppContext value={useDeferredValue(useApp())}>{children}</AppContext>;
}
