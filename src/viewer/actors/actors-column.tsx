import { Later } from '../store/later.tsx';
import { ActorList } from './actor-list.tsx';
import { Legend } from './legend.tsx';
import '../styles/actors.css';

/** Who: the actors by what they say and are spoken about, and the legend. */
export function ActorsColumn() {
  return (
    <aside className="actors" aria-label="Actors">
      <Later>
        <ActorList />
      </Later>
      <Legend />
    </aside>
  );
}
