// What screen readers are told: texts that come into live regions.

import { expect, type Page } from "@playwright/test";

declare global {
  interface Window {
    kariz_told?: string[];
  }
}

/** Listens from now on, also after a reload. What a region already says when it appears is not told by it. */
export async function listen(page: Page): Promise<void> {
  const begin = (): void => {
    if (window.kariz_told) return;
    const told: string[] = (window.kariz_told = []);
    const regions = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";
    const text = (node: Node): string => (node instanceof Element ? ((node as HTMLElement).innerText ?? node.textContent ?? "") : (node.textContent ?? ""));
    const hear = (changed: Node, said: string): void => {
      const within = (changed instanceof Element ? changed : changed.parentElement)?.closest(regions);
      const words = said.replace(/\s+/g, " ").trim();
      if (within && words) told.push(words);
    };
    new MutationObserver((mutations) => {
      for (const { type, target, addedNodes } of mutations) {
        if (type === "characterData") hear(target, text(target));
        for (const node of addedNodes) {
          // An alert speaks when it appears; what else appears with its words in it does not.
          const alert = node instanceof Element && node.matches("[role=alert]");
          if (target instanceof Element && (alert || target.closest(regions))) hear(alert ? node : target, text(node));
        }
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  };
  await page.addInitScript(begin);
  await page.evaluate(begin);
}

/** What was told since this was last asked. */
export async function told(page: Page): Promise<string[]> {
  return page.evaluate(() => window.kariz_told?.splice(0) ?? []);
}

/** Waits until something is told, and gives all that was told. */
export async function hears(page: Page, words: string | RegExp): Promise<string[]> {
  const all: string[] = [];
  await expect
    .poll(async () => {
      all.push(...(await told(page)));
      return all.some((one) => (typeof words === "string" ? one.includes(words) : words.test(one)));
    }, { message: `${String(words)} is told` })
    .toBe(true);
  return all;
}
