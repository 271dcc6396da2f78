/** A file's name for a dossier: `dossier-ann-lee.html`, `dossier-ann-lee-and-bob-ray.html`. */
export function dossierName(names: readonly string[], ending: 'html' | 'md' = 'html'): string {
  return `dossier-${names.map((name) => slugOf(name) || 'actor').join('-and-')}.${ending}`;
}

/** In bytes of UTF-8, of one name: two of them and the rest of a file's name stay below the 255 that file systems hold. */
const LONGEST = 100;

/** Letters and digits of any script, without accents; what no file system minds. */
function slugOf(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = bare
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+/, '');
  return firstBytes(slug.slice(0, 60)).replace(/-+$/, '');
}

/** As many whole letters as fit. */
function firstBytes(slug: string): string {
  const { read } = new TextEncoder().encodeInto(slug.replace(/\p{Cs}/gu, ''), new Uint8Array(LONGEST));
  return slug.slice(0, read);
}
