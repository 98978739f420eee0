'use strict';

const { pathToFileURL } = require('url');

/** A page that is open, and what the browser complains about meanwhile, there and in what a judge opens beside it. */
class Visit {
  static async open(browser, file, options = {}) {
    const context = await browser.newContext({ offline: true, ...options });
    const visit = new Visit(context, await context.newPage());
    if (options.media) await visit.page.emulateMedia({ media: options.media });
    await visit.page.goto(pathToFileURL(file).href);
    return visit;
  }

  constructor(context, page) {
    this.context = context;
    this.page = page;
    this.faults = [];
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (thrown) => this.faults.push(`throws ${thrown.error().message}`));
    context.on('request', (request) => this.see(request.url()));
    context.on('requestfailed', (request) => this.faults.push(`cannot load ${request.url()}`));
  }

  /** What breaks the content security policy is told here too. */
  hear(message) {
    if (['error', 'warning'].includes(message.type())) this.faults.push(`the console says: ${message.text()}`);
  }

  see(url) {
    if (!/^(file|data):/.test(url)) this.faults.push(`asks for ${url}`);
  }

  async close() {
    await this.context.close();
    return this.faults;
  }
}

module.exports = { Visit };
