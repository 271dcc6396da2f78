import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A page with a story of its own. */
const storyOf = (name: string): string =>
  `<!doctype html><html><head><meta property="og:site_name" content="The Harbour Post"></head><body><article><h1>Quay</h1>
  <p>Mayor ${name} said on Tuesday that the crane would stay where it is until a buyer is found for it.</p></article></body></html>`;

/** A feed: a page that is there, one that is not but has words here, one with neither, and a feed again. */
export const rss = (origin: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Post</title><link>${origin}/</link>
<item><title>Quay</title><link>${origin}/good</link><pubDate>Wed, 04 Mar 2026 09:15:00 +0100</pubDate><dc:creator>Ada Lunt</dc:creator></item>
<item><title>Ferry &amp;amp; fares</title><link>${origin}/login</link><description>Short.</description>
<content:encoded><![CDATA[<p>Fares will rise, <b>Moira Skeld</b> said.</p><p>“Not twice,” she said.</p>]]></content:encoded></item>
<item><title>Nothing</title></item>
<item><link>${origin}/rss</link></item>
</channel></rss>`;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What a page may do to who asks for it. */
function handlers(counts: Map<string, number>): Readonly<Record<string, Handler>> {
  const send =
    (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Handler =>
    (_, response) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  const to = (location: string): Handler => send('', { location }, 302);
  const onlyThen = (first: Handler, then: Handler): Handler => {
    return (request, response) => ((counts.get(request.url!) ?? 0) < 2 ? first : then)(request, response);
  };
  return {
    '/robots.txt': send('User-agent: *\nDisallow: /closed/\n', { 'content-type': 'text/plain' }),
    '/good': send(storyOf('Ines Calloway')),
    '/gzip': send(gzipSync(storyOf('Gil Zipper')), { 'content-encoding': 'gzip' }),
    '/brotli': send(brotliCompressSync(storyOf('Bro Tillander')), { 'content-encoding': 'br' }),
    '/latin': send(Buffer.from(storyOf('Ren\u00e9 Aubert'), 'latin1'), {
      'content-type': 'text/html; charset="ISO-8859-1"',
    }),
    '/words': send('Mayor Odo Brandt said no.', { 'content-type': 'text/plain' }),
    '/moved': to('/good#top'),
    '/loop': to('/loop'),
    '/away': to('file:///etc/passwd'),
    '/astray': to('http://['),
    '/closed/page': send(storyOf('Never Read')),
    '/to-closed': to('/closed/page'),
    '/none': send('', {}, 404),
    '/login': send('', {}, 403),
    '/broken': send('', {}, 500),
    '/busy': onlyThen(send('', { 'retry-after': '0' }, 429), send(storyOf('Bea Zee'))),
    '/busy-all-day': send('', { 'retry-after': '86400' }, 503),
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' }).write('<html>');
      response.destroy();
    },
    '/silent': () => {},
    '/slow': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<html>');
    },
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(1_000_000)));
      };
      response.on('drain', more);
      more();
    },
    '/bomb': send(gzipSync(Buffer.alloc(200_000_000)), { 'content-encoding': 'gzip' }),
    '/pdf': send('%PDF-1.7', { 'content-type': 'application/pdf' }),
    '/odd-header': send(storyOf('Odd Header'), { 'content-type': '; charset=' }),
    '/empty': send(''),
    '/rss': (request, response) =>
      send(rss(`http://${request.headers.host}`), { 'content-type': 'application/rss+xml' })(request, response),
    '/rss-in-rss': send('<rss version="2.0"><channel><title>A</title><item><link>/rss</link></item></channel></rss>'),
  };
}

/** A server that does to its guests what servers do, and counts what it is asked for. */
export async function startMisbehaving() {
  const counts = new Map<string, number>();
  const times: number[] = [];
  const byPath = handlers(counts);
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    counts.set(path, (counts.get(path) ?? 0) + 1);
    times.push(performance.now());
    (byPath[path] ?? byPath['/none']!)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    times,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
