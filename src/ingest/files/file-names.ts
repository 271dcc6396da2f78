/** How the names of the kinds of files end that are read. */
export const FILE_NAMES = {
  GZIP: /\.gz$/i,
  ZSTD: /\.zst$/i,
  ZIP: /\.zip$/i,
  PARQUET: /\.(?:parquet|pq)$/i,
  WARC: /\.(?:warc|wet)$/i,
  DOCX: /\.docx$/i,
  EPUB: /\.epub$/i,
  PDF: /\.pdf$/i,
  JSON_LINES: /\.(?:jsonl|ndjson)$/i,
  JSON_FILES: /\.json$/i,
  TABLES: /\.(?:csv|tsv)$/i,
  PAGES: /\.(?:x?html?|mht(?:ml?)?)$/i,
  FEEDS: /\.(?:rss|atom)$/i,
  TEXTS: /\.(?:txt|text|md|markdown)$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What a packed file is called when it is unpacked: "may.jsonl" of "may.jsonl.gz". */
export const withoutPacking = (name: string): string => name.replace(/(?:\.(?:gz|zst))+$/i, '');

/** Whether the name of a file tells that there may be articles in it. */
export function isArticleFile(name: string): boolean {
  return Object.values(FILE_NAMES).some((ending) => ending.test(withoutPacking(name)));
}
