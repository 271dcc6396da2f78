/** A story with its headline on top, unless it begins with it. */
export function withHeadline(headline: string, body: string): string {
  return body.startsWith(headline) ? body : `${headline}\n\n${body}`;
}
