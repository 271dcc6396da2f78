import { Parser } from 'htmlparser2';

/** An element of a small XML file. */
export interface XmlElement {
  /** Without its prefix: "title" of `<dc:title>`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The words right inside it. */
  text: string;
}

/** All elements of a small XML file in their order, however they nest. No entity but XML's own is followed. */
export function listElements(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name: name.replace(/^.*:/, ''), attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(words) {
        const element = open.at(-1);
        if (element) element.text += words;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return elements;
}
