'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Returns [pattern, headers] of a file that says which addresses get which headers, as Netlify reads it. */
function headersOf(text) {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trim().split('\n'))
    .map(([pattern, ...lines]) => [
      pattern,
      Object.fromEntries(lines.map((line) => line.trim().split(/:\s*(.*)/).slice(0, 2))),
    ]);
}

/** Returns [pattern, file, status] of a file that says what is given where there is nothing. */
function redirectsOf(text) {
  return text.trim().split('\n').map((line) => line.split(' '));
}

const fits = (pattern, address) => address.startsWith(pattern.replace(/\*$/, ''));

/** Serves a site under a path, by its own settings. */
function serve(site, { pathname, port }) {
  const headers = headersOf(fs.readFileSync(path.join(site, '_headers'), 'utf8'));
  const redirects = redirectsOf(fs.readFileSync(path.join(site, '_redirects'), 'utf8'));
  const fileOf = (address) => path.join(site, address.slice(pathname.length));
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/\/$/, '/index.html');
    let file = fileOf(address);
    let status = 200;
    if (!address.startsWith(pathname) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      const [, missing, code] = redirects.find(([pattern]) => fits(pattern, address)) ?? ['', `${pathname}404.html`, '404'];
      file = fileOf(missing);
      status = Number(code);
    }
    for (const [pattern, each] of headers) {
      if (fits(pattern, address)) Object.entries(each).forEach(([name, value]) => response.setHeader(name, value));
    }
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'text/plain; charset=utf-8');
    response.writeHead(fs.existsSync(file) ? status : 404);
    response.end(fs.existsSync(file) ? fs.readFileSync(file) : 'nothing here');
  });
  return new Promise((resolve) => server.listen(Number(port), () => resolve(server)));
}

/** Serves one page of somebody else's design, under a policy of their own. */
function servePage(html, policy, port) {
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(request.url === '/' ? html : '');
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

module.exports = { serve, servePage };
