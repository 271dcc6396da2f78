/** A file's name for a dossier: `dossier-ann-lee.html`, `dossier-ann-lee-and-bob-ray.html`. */
export function dossierName(names: readonly string[], ending: 'html' | 'md' = 'html'): string {
  return `dossier-${names.map((name) => slugOf(name) || 'actor').join('-and-')}.${ending}`;
}

/** Letters and digits of any script, without accents; what no file system minds. */
function slugOf(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
