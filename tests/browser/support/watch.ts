// What every test holds without saying so: a clean console, no script error,
// and no request to anywhere but where the app comes from.

import type { BrowserContext } from "@playwright/test";

/** What Playwright says where a test does without the service worker. */
const NO_SERVICE_WORKER = "Service Worker registration blocked by Playwright";

/** Looks at everything that happens in one browser profile. */
export class Watch {
  readonly complaints: string[] = [];
  readonly #allowed: Set<string>;

  constructor(context: BrowserContext, ...origins: string[]) {
    this.#allowed = new Set(origins.map((origin) => new URL(origin).origin));
    context.on("console", (message) => {
      if (message.text() === NO_SERVICE_WORKER) return;
      const { url } = message.location();
      if (["error", "warning"].includes(message.type())) this.complain(`console ${message.type()}: ${message.text()} ${url}`);
    });
    context.on("weberror", (error) => this.complain(`script error: ${error.error().message}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      const leaves = /^(http|ws)s?:$/.test(url.protocol) && !this.#allowed.has(url.origin);
      if (leaves) this.complain(`request to another origin: ${request.url()}`);
    });
  }

  /** Lets the app be served from `origin` as well. */
  allow(origin: string): void {
    this.#allowed.add(new URL(origin).origin);
  }

  /** Forgets the complaints that match: for a test that provokes them. Returns how many there were. */
  excuse(expected: RegExp): number {
    const before = this.complaints.length;
    const kept = this.complaints.filter((complaint) => !expected.test(complaint));
    this.complaints.splice(0, before, ...kept);
    return before - kept.length;
  }

  private complain(complaint: string): void {
    this.complaints.push(complaint);
  }
}
