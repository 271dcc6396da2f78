import { ToggleButton } from 'react-aria-components/ToggleButton';
import { toggleCommunity } from '../../graph/filter/community.ts';
import { communityName, tintedOf } from '../state/communities.ts';
import { countOf, writeNumber } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { hoveredMembers } from '../store/community-cell.ts';

/** The communities that have a colour, each a filter; pointed at, it stands out of the picture. */
export function CommunityRows() {
  const { index, state, act, communities } = useApp();
  if (!communities) return null;
  const { community } = state.filters;
  const tinted = tintedOf(communities);
  if (tinted.length === 0)
    return <p className="filter-note">Too few speak of each other here to tell who belongs together.</p>;
  return (
    <section aria-label="Communities">
      {tinted.map((one, tint) => {
        const isOn = community?.ids.some((id) => one.members.has(id)) === true;
        const { size } = one.members;
        return (
          <ToggleButton
            key={one.id}
            className="legend-row"
            isSelected={isOn}
            data-off={(community && !isOn) || undefined}
            onChange={() => act.setFilter('community', toggleCommunity(community, one))}
            onHoverChange={(over) => hoveredMembers.set(over ? one.members : undefined)}
          >
            <span className="legend-mark">
              {state.colors && <span className="tint-mark" style={{ background: `var(--tint-${tint})` }} />}
            </span>
            <bdi className="legend-label">{communityName(index, one)}</bdi>
            <span className="number" title={countOf(size, 'actor')}>
              {writeNumber(size)}
              <span className="unseen"> actors</span>
            </span>
          </ToggleButton>
        );
      })}
    </section>
  );
}
