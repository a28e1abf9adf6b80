// The first visit, by Lighthouse: a phone of the middle class on a slow line, as its presets say.

import { chromium, test } from "@playwright/test";
import lighthouse from "lighthouse";
import { createServer, type AddressInfo } from "node:net";
import { record } from "../support/bench.ts";
import { baseURL, launchOptions } from "../support/browser.ts";
import { median } from "./statistics.ts";
import { rounds } from "./workspace.ts";

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

test("first visit: Lighthouse mobile", async () => {
  const runs: Report[] = [];
  for (let run = 0; run < rounds(5); run++) runs.push(await visit());
  const row = (name: string, unit: string, of: (run: Report) => number) => record({ name, size: 0, value: median(runs.map(of)), unit });
  row("first visit, Lighthouse mobile", "of 100", (run) => 100 * (run.categories.performance?.score ?? 0));
  row("first visit, first paint", "ms", milliseconds("first-contentful-paint"));
  row("first visit, largest paint", "ms", milliseconds("largest-contentful-paint"));
  row("first visit, interactive", "ms", milliseconds("interactive"));
  row("first visit, blocking", "ms", milliseconds("total-blocking-time"));
});

/** One visit by a browser that has never been here. */
async function visit(): Promise<Report> {
  const port = await freePort();
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, `--remote-debugging-port=${port}`] });
  try {
    const result = await lighthouse(baseURL, { port, onlyCategories: ["performance"], logLevel: "error" });
    if (!result) throw new Error("Lighthouse has no result");
    return result.lhr;
  } finally {
    await browser.close();
  }
}

function milliseconds(audit: string): (run: Report) => number {
  return (run) => run.audits[audit]?.numericValue ?? NaN;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
