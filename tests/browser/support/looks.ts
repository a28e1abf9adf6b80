// What is wrong with how a screen looks: words that are cut off, that stand on each other, that reach out of the screen,
// or that come from no text.

import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Words that are the same in every language, or come from `Intl`. */
const NAMES = /Kariz|English|Română|Polski|Suomi|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|Sept(?:ember)?|October|November|December|https?:\S+|\S+\.\w+|utf-8|\{\{\w+(?:\|[^}]*)?\}\}/g;

/**
 * Complains, in the pseudo-language, of words that are cut off, cover others, reach out of the screen, or are English; and in
 * Persian of digits that are not.
 */
export async function look(page: Page, screen: string): Promise<void> {
  const shown = page.locator("dialog[open], main").last();
  await expect(shown, `${screen}: longer words are shown`).toContainText("öñé");
  let found = await faults(page);
  // Sheets slide in. One screen with a fault does not hide the next one's.
  for (let tries = 0; tries < 15 && count(found) > 0; tries += 1) {
    await page.evaluate(() => new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later))));
    found = await faults(page);
  }
  expect.soft(found, screen).toEqual({ cut: [], covered: [], english: [], digits: [], wide: 0 });
}

const count = ({ cut, covered, english, digits, wide }: Faults): number => cut.length + covered.length + english.length + digits.length + wide;

interface Faults {
  cut: string[];
  covered: string[];
  english: string[];
  digits: string[];
  wide: number;
}

function faults(page: Page): Promise<Faults> {
  return page.evaluate((names) => {
    const plain = new RegExp(names, "g");
    const [cut, covered, english, digits] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
    const lines: { text: string; element: Element; layer: Element | null; area: DOMRect }[] = [];
    const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
    /** What stays where it is while the rest scrolls under it, or stands over the rest: menus. */
    const layerOf = (element: Element): Element | null => {
      for (let around: Element | null = element; around && around !== top; around = around.parentElement) {
        const { position, zIndex } = getComputedStyle(around);
        if (/fixed|sticky/.test(position) || (position === "absolute" && zIndex !== "auto")) return around;
      }
      return null;
    };
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent!.trim();
      const element = node.parentElement!;
      if (!text || element.closest("script, style, template, option, .vh, kbd, code")) continue;
      if (!element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true })) continue;
      // Mirrored it is another language, whose readers know some words of English. Codes are no words.
      if (document.dir !== "rtl" && !element.closest("[dir=ltr]") && /[A-Za-z]{4,}/.test(text.replaceAll(plain, ""))) english.add(text);
      // What stands in a file stays as it stands there.
      if (document.dir === "rtl" && /[0-9]/.test(text.replaceAll(plain, "")) && !element.closest("[dir=ltr], .column__name")) digits.add(text);
      const range = document.createRange();
      range.selectNodeContents(node);
      const area = range.getBoundingClientRect();
      if (!area.width) continue;
      let [left, right, up, down] = [-Infinity, Infinity, -Infinity, Infinity];
      let [scrolls, heard] = [false, false];
      for (let around: Element | null = element; around && around !== document.body && !heard; around = around.parentElement) {
        const { overflowX, overflowY, position, textOverflow, scrollbarWidth } = getComputedStyle(around) as CSSStyleDeclaration & { scrollbarWidth: string };
        // What is over everything is cut off by nothing around it.
        if (position === "fixed") break;
        if (overflowX === "visible" && overflowY === "visible") continue;
        const box = around.getBoundingClientRect();
        [left, right, up, down] = [Math.max(left, box.left), Math.min(right, box.right), Math.max(up, box.top), Math.min(down, box.bottom)];
        heard = box.width <= 1;
        // What scrolls is not cut off, unless nobody sees that it does; where names of any length end in dots, they are meant to.
        scrolls ||= /auto|scroll/.test(overflowX) && !(scrollbarWidth === "none" && matchMedia("(pointer: fine)").matches);
        if (heard || scrolls || textOverflow === "ellipsis") continue;
        if (area.left < box.left - 1 || area.right > box.right + 1) cut.add(`${text} in ${around.getAttribute("class")}`);
      }
      if (heard) continue;
      const layer = layerOf(element);
      for (const line of range.getClientRects()) {
        const seen = new DOMRect(Math.max(line.left, left), Math.max(line.top, up), Math.min(line.right, right) - Math.max(line.left, left), Math.min(line.bottom, down) - Math.max(line.top, up));
        if (seen.width > 2 && seen.height > 2) lines.push({ text, element, layer, area: seen });
      }
    }
    lines.forEach((one, at) => {
      for (const other of lines.slice(at + 1)) {
        if (one.element === other.element || one.layer !== other.layer) continue;
        const across = Math.min(one.area.right, other.area.right) - Math.max(one.area.left, other.area.left);
        const along = Math.min(one.area.bottom, other.area.bottom) - Math.max(one.area.top, other.area.top);
        // Lines are as high as their letters may be: what counts is more than a third of the lower one.
        if (across > 2 && along > Math.min(one.area.height, other.area.height) * 0.35) covered.add(`${one.text} on ${other.text}`);
      }
    });
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return { cut: [...cut], covered: [...covered], english: [...english], digits: [...digits], wide: Math.max(0, wide) };
  }, NAMES.source);
}
