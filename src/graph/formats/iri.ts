/** A name for a thing of a graph that RDF takes: `urn:claimgraph:actor:person%3Aann-lee`. Half a surrogate pair is `~d83d~`. */
export function iri(what: 'article' | 'actor' | 'claim' | 'report', id: string): string {
  const whole = id.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (half) => `~${half.charCodeAt(0).toString(16)}~`,
  );
  return `urn:claimgraph:${what}:${encodeURIComponent(whole)}`;
}
