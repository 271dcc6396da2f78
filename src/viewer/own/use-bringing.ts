import { useEffect, useState } from 'react';
import { isSaved } from '../store/is-saved.ts';
import { overlay } from '../store/ui-cells.ts';
import { pasted } from './pasted.ts';

/** So much pasted text is an article, not a word that missed its field. */
const ARTICLE_LENGTH = 200;

/** Takes files that are dropped anywhere on the page, and articles that are pasted. Says whether files hang over it. */
export function useBringing(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (isSaved) return;
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      // What is dropped can be asked for only until the next turn: so not after the import.
      const entries = [...event.dataTransfer!.items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
      overlay.set('articles');
      void import('./dropped-files.ts').then(({ bringEntries }) => bringEntries(entries));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length === 0 && text.trim().length < ARTICLE_LENGTH) return;
      event.preventDefault();
      overlay.set('articles');
      if (files.length > 0) void import('./dropped-files.ts').then(({ bringEntries }) => bringEntries(files));
      else pasted.set(text);
    };
    document.addEventListener('dragenter', onDrag);
    document.addEventListener('dragover', onDrag);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragenter', onDrag);
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  return isOver;
}
