/**
 * The JSON-LD context of the W3C Web Annotation Vocabulary (Recommendation of 2017, appendix A), which readers fetch
 * from http://www.w3.org/ns/anno.jsonld: every term of it, written down from the vocabulary.
 */

/** "a b c" as terms of one vocabulary that go by their own names in it. */
const own = (prefix: string, names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, `${prefix}:${name}`]));
/** Terms whose values are of a type: `@id` for addresses, `@vocab` for other terms. */
const typed = (type: string, terms: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(terms).map(([name, id]) => [name, { '@type': type, '@id': id }]));

export const ANNO_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    iana: 'http://www.iana.org/assignments/relation/',
    owl: 'http://www.w3.org/2002/07/owl#',
    as: 'http://www.w3.org/ns/activitystreams#',
    schema: 'http://schema.org/',
    ...typed('@id', { id: '@id', type: '@type' }),
    // Classes
    ...own(
      'oa',
      'Annotation TextualBody ResourceSelection SpecificResource Choice TimeState HttpRequestState Motivation',
    ),
    ...own('oa', 'FragmentSelector CssSelector XPathSelector TextQuoteSelector TextPositionSelector'),
    ...own('oa', 'DataPositionSelector SvgSelector RangeSelector'),
    ...own('dctypes', 'Dataset Text'),
    ...own('foaf', 'Person Organization'),
    Image: 'dctypes:StillImage',
    Video: 'dctypes:MovingImage',
    Audio: 'dctypes:Sound',
    CssStylesheet: 'oa:CssStyle',
    Software: 'as:Application',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    Audience: 'schema:Audience',
    // Motivations, and directions of text
    ...own('oa', 'bookmarking classifying commenting describing editing highlighting identifying linking moderating'),
    ...own('oa', 'questioning replying reviewing assessing tagging'),
    auto: 'oa:autoDirection',
    ltr: 'oa:ltrDirection',
    rtl: 'oa:rtlDirection',
    // What leads to other things
    ...typed('@id', {
      body: 'oa:hasBody',
      target: 'oa:hasTarget',
      source: 'oa:hasSource',
      selector: 'oa:hasSelector',
      state: 'oa:hasState',
      scope: 'oa:hasScope',
      startSelector: 'oa:hasStartSelector',
      endSelector: 'oa:hasEndSelector',
      stylesheet: 'oa:styledBy',
      cached: 'oa:cachedSource',
      ...own('oa', 'refinedBy renderedVia via canonical'),
      ...own('dcterms', 'creator rights conformsTo'),
      ...own('as', 'generator partOf first last next prev'),
      homepage: 'foaf:homepage',
      audience: 'schema:audience',
    }),
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    ...typed('@vocab', { motivation: 'oa:motivatedBy', purpose: 'oa:hasPurpose', textDirection: 'oa:textDirection' }),
    // What is told in words and numbers
    ...own('oa', 'bodyValue processingLanguage exact prefix suffix styleClass'),
    ...own('dc', 'format language'),
    accessibility: 'schema:accessibilityFeature',
    value: 'rdf:value',
    name: 'foaf:name',
    email: 'foaf:mbox',
    email_sha1: 'foaf:mbox_sha1sum',
    nickname: 'foaf:nick',
    label: 'rdfs:label',
    ...typed('xsd:dateTime', {
      ...own('dcterms', 'created modified'),
      generated: 'dcterms:issued',
      ...own('oa', 'sourceDate sourceDateStart sourceDateEnd'),
    }),
    ...typed('xsd:nonNegativeInteger', {
      ...own('oa', 'start end'),
      total: 'as:totalItems',
      startIndex: 'as:startIndex',
    }),
  },
} as const;
