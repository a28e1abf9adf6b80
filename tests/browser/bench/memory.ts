// How much memory a tab takes.

import type { Browser, Page } from "@playwright/test";
import { readFileSync } from "node:fs";

/** Bytes of JavaScript's objects in the page's thread, without wasm; `undefined` where the browser does not tell. */
export function heap(page: Page): Promise<number | undefined> {
  return page.evaluate(() => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize);
}

/**
 * Bytes that the tab's process has resident, the engine and all wasm included: the largest process that
 * draws pages. `undefined` where the system does not tell (it does on Linux).
 */
export async function resident(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => residentOf(id));
  return sizes.some((size) => size > 0) ? Math.max(...sizes) : undefined;
}

function residentOf(process: number): number {
  try {
    const line = readFileSync(`/proc/${process}/status`, "utf8").match(/^VmRSS:\s+(\d+) kB$/m);
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
