import { lazy, Suspense, useEffect } from 'react';
import { DropVeil } from './own/drop-veil.tsx';
import { useBringing } from './own/use-bringing.ts';
import { Boundary } from './shell/boundary.tsx';
import { Message } from './shell/message.tsx';
import { Page } from './shell/page.tsx';
import { useKeepFocus } from './shell/use-keep-focus.ts';
import { FIRST_VIEW } from './state/view-state.ts';
import { AppProvider } from './store/app-provider.tsx';
import { useCell } from './store/cell.ts';
import { type Collection, data, isLoaded } from './store/data.ts';
import { loadFirst } from './store/load-first.ts';
import { own } from './store/own-cell.ts';
import { overlay } from './store/ui-cells.ts';
import type { ViewStore } from './store/view-store.ts';

const BringingNote = lazy(() => import('./own/bringing-note.tsx'));
const ArticlesDialog = lazy(() => import('./own/articles-dialog.tsx'));

/** Shows what is looked at, or why there is nothing; articles can be brought in either way. */
export function App({ store }: { store: ViewStore }) {
  const floating = useCell(overlay);
  useFreshView(store);
  useKeepFocus();
  useEffect(() => void loadFirst(), []);
  const isOver = useBringing();
  const isBringing = useCell(own)?.bringing !== undefined;
  return (
    <>
      <Boundary>
        <Content store={store} />
      </Boundary>
      {isBringing && floating !== 'articles' && (
        <Suspense>
          <BringingNote />
        </Suspense>
      )}
      {isOver && <DropVeil />}
      {floating === 'articles' && (
        <Suspense>
          <ArticlesDialog />
        </Suspense>
      )}
    </>
  );
}

function Content({ store }: { store: ViewStore }) {
  const state = useCell(data);
  if ('waitsFor' in state) return <Message title={state.waitsFor} />;
  if (!isLoaded(state)) return <Message {...state} />;
  return (
    <AppProvider loaded={state} store={store} key={state.collection}>
      <Page />
    </AppProvider>
  );
}

/** Other articles are looked at from the beginning: what was selected is not among them. */
function useFreshView(store: ViewStore): void {
  useEffect(() => {
    let last: Collection | undefined;
    return data.subscribe(() => {
      const state = data.get();
      if (!isLoaded(state)) return;
      if (last && last !== state.collection) store.go(FIRST_VIEW);
      last = state.collection;
    });
  }, [store]);
}
