import { type RefObject, useEffect, useRef } from 'react';
import type { ArticleClaim } from '../state/article-claims.ts';
import { hovered } from '../store/ui-cells.ts';

interface MarkEvents {
  readonly onOpen: (claim: ArticleClaim) => void;
  readonly onHover: (claim: ArticleClaim | undefined) => void;
}

/** Hover and click on marks, heard on the text as a whole; what is hovered elsewhere is set off in the text too. */
export function useMarkPointer(
  text: RefObject<HTMLElement | null>,
  claims: readonly ArticleClaim[],
  events: MarkEvents,
): void {
  const latest = useRef({ claims, events });
  latest.current = { claims, events };
  useEffect(() => {
    const node = text.current;
    if (!node) return;
    const claimAt = (event: Event) => {
      const mark = event.target instanceof Element ? event.target.closest('mark') : null;
      const attribution = mark?.dataset.attribution?.split(' ')[0];
      return latest.current.claims.find((claim) => String(claim.attribution) === attribution);
    };
    const onOver = (event: Event) => latest.current.events.onHover(claimAt(event));
    const onLeave = () => latest.current.events.onHover(undefined);
    const onClick = (event: Event) => {
      const claim = claimAt(event);
      if (claim && getSelection()?.isCollapsed !== false) latest.current.events.onOpen(claim);
    };
    node.addEventListener('mouseover', onOver);
    node.addEventListener('mouseleave', onLeave);
    node.addEventListener('click', onClick);
    const unsubscribe = hovered.subscribe(() => showHovered(node, latest.current.claims));
    return () => {
      node.removeEventListener('mouseover', onOver);
      node.removeEventListener('mouseleave', onLeave);
      node.removeEventListener('click', onClick);
      unsubscribe();
    };
  }, [text]);
}

function showHovered(node: HTMLElement, claims: readonly ArticleClaim[]): void {
  const now = hovered.get();
  const claim = now?.type === 'claim' ? claims.find(({ entry }) => entry.claim.id === now.id) : undefined;
  for (const mark of node.querySelectorAll('mark[data-hovered]')) mark.removeAttribute('data-hovered');
  if (!claim) return;
  for (const mark of node.querySelectorAll(`mark[data-attribution~="${claim.attribution}"]`)) {
    mark.setAttribute('data-hovered', '');
  }
}
