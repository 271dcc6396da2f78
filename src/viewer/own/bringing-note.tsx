import { BringingBar } from './bringing-bar.tsx';

/** How far bringing articles in is, at the foot of the page, where the dialog was closed meanwhile. */
export default function BringingNote() {
  return (
    <section className="bringing-note popover" aria-label="Articles being read">
      <BringingBar />
    </section>
  );
}
