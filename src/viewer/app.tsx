import { useEffect, useState } from 'react';
import type { DataIndex } from '../graph/filter/index-data.ts';
import { Message } from './shell/message.tsx';
import { Page } from './shell/page.tsx';
import { AppProvider } from './store/app-provider.tsx';
import { isProblem, loadData, type Problem } from './store/load-data.ts';
import type { ViewStore } from './store/view-store.ts';

/** Loads the data, then shows the page, or says what went wrong. */
export function App({ dataUrl, store }: { dataUrl: string; store: ViewStore }) {
  const [data, setData] = useState<DataIndex | Problem>();
  useEffect(() => {
    let left = false;
    loadData(dataUrl).then((loaded) => {
      if (!left) setData(loaded);
    });
    return () => {
      left = true;
    };
  }, [dataUrl]);

  if (!data) return <Message title="Reading the claims …" />;
  if (isProblem(data)) return <Message {...data} />;
  return (
    <AppProvider index={data} store={store}>
      <Page />
    </AppProvider>
  );
}
