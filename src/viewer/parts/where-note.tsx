import { shortWhereOf, whereOf } from '../state/where-of.ts';
import { useApp } from '../store/app-context.ts';

/** Where an unnamed source, or one of several of a name, is found: what tells it apart stands in front of what is cut. */
export function WhereNote({ id }: { id: string }) {
  const { index } = useApp();
  const where = shortWhereOf(index, id);
  if (!where) return null;
  return (
    <bdi className="where" title={whereOf(index, id)}>
      {where}
    </bdi>
  );
}
