import type { Box } from '../../graph/drawing/boxes.ts';

/** What lies over the picture (elements that say `data-floats`), in its own pixels: names keep clear of it. */
export function floatsOver(stage: HTMLElement): readonly Box[] {
  const { left, top } = stage.getBoundingClientRect();
  return [...document.querySelectorAll('[data-floats]')].map((element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
  });
}
