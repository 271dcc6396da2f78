import { useEffect } from 'react';
import { titleOf } from '../../graph/filter/index-data.ts';
import { sentenceText, writeSentence } from '../state/sentence.ts';
import { tellingName } from '../state/where-of.ts';
import { type AppContextValue, useApp } from '../store/app-context.ts';

/** The title of the window names what is looked at, so that tabs and the browser's history can be told apart. */
export function useTitle(): void {
  const app = useApp();
  const title = `${subjectOf(app)} · claimgraph`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function subjectOf({ index, state, shown }: AppContextValue): string {
  const { selection, filters } = state;
  switch (selection?.type) {
    case 'actor':
      return tellingName(index, selection.id);
    case 'pair':
      return `${tellingName(index, selection.from)} about ${tellingName(index, selection.to)}`;
    case 'chains':
      return `From ${tellingName(index, selection.from)} to ${tellingName(index, selection.to)}`;
    case 'article': {
      const article = index.articles.get(selection.id);
      return article ? titleOf(article) : selection.id;
    }
    default:
      return sentenceText(writeSentence(index, filters, shown)).replace(/^Showing /, '');
  }
}
