import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Collection, Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { useFound } from '../slices/use-found.ts';
import { filtersOf, wholeGroup } from '../slices/whole-group.ts';
import { type Hit, type HitGroup, searchAll } from '../state/search-all.ts';
import { useApp } from '../store/app-context.ts';
import { overlay } from '../store/ui-cells.ts';
import { COMMANDS } from './commands.ts';
import { SearchHit } from './search-hit.tsx';
import '../styles/search.css';

/** One list of actors, claims, outlets and commands. */
export function SearchDialog({ initial = '' }: { initial?: string }) {
  const app = useApp();
  const { index, shown, act } = app;
  const [query, setQuery] = useState(initial);
  const found = useFound(query, index.file.part !== undefined);
  const here = useMemo(
    () =>
      searchAll(
        index,
        shown,
        query,
        COMMANDS.map(({ id, words }) => ({ id, words })),
      ),
    [index, shown, query],
  );
  const groups = useMemo(() => [...here, ...wholeGroup(here, found, query)], [here, found, query]);
  const close = () => overlay.set(undefined);
  const take = (hit: Hit | undefined) => {
    close();
    if (hit?.type === 'actor') act.select({ type: 'actor', id: hit.id });
    else if (hit?.type === 'claim') act.select({ type: 'claim', id: hit.id });
    else if (hit?.type === 'outlet') act.setFilter('outlets', { mode: 'only', values: [hit.id] });
    else if (hit?.type === 'elsewhere') act.goAround(hit.id);
    else if (hit?.type === 'words') act.setFilters(filtersOf(hit)!);
    else if (hit) COMMANDS.find(({ id }) => id === hit.id)?.run(app);
  };
  const hits = groups.flatMap((group) => group.hits);
  const isFiltered = shown.claims.length < index.claimList.length;
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={close}>
      <Modal className="popover modal search-modal">
        <Dialog className="search" aria-label="Search">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label="Search actors, claims and outlets" autoFocus>
              <Input className="field search-input" placeholder="Search actors, claims and outlets …" />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
            <section className="search-hits" tabIndex={0} aria-label="Hits">
              <Menu
                className="menu"
                aria-label="Found"
                items={groups}
                onAction={(key) => take(hits.find((hit) => hit.key === key))}
                renderEmptyState={() => (
                  <p className="filter-note">
                    Nothing {isFiltered && 'of what is shown '}has “{query}”.
                  </p>
                )}
              >
                {(group: HitGroup) => (
                  <MenuSection id={group.title}>
                    <Header className="overline">{group.title}</Header>
                    <Collection items={group.hits}>
                      {(hit: Hit) => (
                        <MenuItem id={hit.key} textValue={hit.text} className="menu-item search-hit">
                          {({ isFocused }) => <SearchHit hit={hit} query={query} isNext={isFocused} />}
                        </MenuItem>
                      )}
                    </Collection>
                  </MenuSection>
                )}
              </Menu>
            </section>
          </Autocomplete>
          {found === 'gone' && (
            <p className="filter-note" role="alert">
              Only what is loaded is searched: <code>claimgraph view</code> no longer answers. Start it again.
            </p>
          )}
          {isFiltered && query !== '' && <p className="filter-note">Only what the filters show is searched.</p>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
