// A static host of one's own for one test: dist/ under a path, on a port that
// nobody else uses. It can publish a new version, and go away.

import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const DIST = join(import.meta.dirname, "../../../dist");

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export interface Deployment {
  readonly url: string;
  /** Answers `name` with `change` applied to it from now on. */
  publish(name: string | RegExp, change: (text: string) => string): void;
  /** Answers everything as it is from now on. */
  restore(): void;
  /** Answers `name` with 404 from now on. */
  withdraw(name: RegExp): void;
  /** Answers nothing any more. */
  stop(): Promise<void>;
}

export async function deploy(prefix: string): Promise<Deployment> {
  const changes: { name: string | RegExp; change: (text: string) => string }[] = [];
  const withdrawn: RegExp[] = [];

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const name = path.endsWith("/") ? "index.html" : path.slice(prefix.length);
    try {
      if (!path.startsWith(prefix) || withdrawn.some((gone) => gone.test(name))) throw new Error("not here");
      const bytes = await readFile(join(DIST, name));
      const change = changes.findLast((one) => (typeof one.name === "string" ? one.name === name : one.name.test(name)))?.change;
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream", "cache-control": "no-cache" });
      response.end(change ? change(bytes.toString("utf8")) : bytes);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    }
  }

  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? "/", "http://host").pathname, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    publish: (name, change) => void changes.push({ name, change }),
    restore: () => void changes.splice(0),
    withdraw: (name) => void withdrawn.push(name),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
