/** Where a saved page has its data. */
export const DATA_ID = 'graph-data';

/**
 * Whether this page is one file with its data inside. Browsers let no worker start beside a file, so such a page is there
 * to be looked at: articles and corrections of one's own want the page that is served.
 */
export const isSaved: boolean = document.getElementById(DATA_ID) !== null;
