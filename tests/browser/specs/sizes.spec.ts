// U3: what is read is large enough, and nothing covers anything: at 320 to 430 px, on a phone's side, with text of twice the
// size, on every page.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { goTo, loadSample, openDeal } from "../support/workspace.ts";

const PAGES = ["Today", "Board", "Leads", "Deals", "Insights", "Team & sync", "Settings"];
const LONG = "Enterprise partnerships and renewals, Northern Europe";

interface Found {
  small: string[];
  fields: string[];
  wide: string[];
  covered: string[];
}

/** What is wrong with what is on the screen. */
async function faults(page: Page, fieldSize: number): Promise<Found> {
  return page.evaluate((fieldSize) => {
    const seen = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(".vh, [aria-hidden=true], [inert]");
    const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}"`;
    const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    const small: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !seen(parent)) continue;
      const least = parent.closest(".rail__item") ? 11 : 12;
      if (sizeOf(parent) < least - 0.01) small.push(`${sizeOf(parent)} ${name(parent)}`);
    }
    const fields = [...document.querySelectorAll("input:not([type=checkbox], [type=radio], [type=file]), select, textarea")]
      .filter((field) => seen(field) && sizeOf(field) < fieldSize - 0.01)
      .map((field) => `${sizeOf(field)} ${name(field)}`);
    const wide = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} > ${innerWidth}`] : [];
    const covered: string[] = [];
    const bar = document.querySelector("main header.bar");
    const controls = [...(bar?.querySelectorAll("button, input, select, h1, .deals__sum") ?? []), ...document.querySelectorAll(".rail__item")].filter((control) => seen(control) && !control.closest(".menu__list, .search__pop"));
    // Of what scrolls within the bar, only that counts which shows.
    const boxes = controls.map((control) => {
      const box = control.getBoundingClientRect();
      const scroller = control.closest("[role=group], .wrap");
      const within = scroller && scroller.scrollWidth > scroller.clientWidth ? scroller.getBoundingClientRect() : undefined;
      return within ? new DOMRect(Math.max(box.left, within.left), box.top, Math.max(0, Math.min(box.right, within.right) - Math.max(box.left, within.left)), box.height) : box;
    });
    controls.forEach((one, i) => {
      const box = boxes[i]!;
      if (box.width && (box.left < -0.5 || box.right > innerWidth + 0.5)) covered.push(`${name(one)} is cut: ${box.left} to ${box.right}`);
      controls.slice(i + 1).forEach((other, k) => {
        const its = boxes[i + 1 + k]!;
        if (one.contains(other) || other.contains(one)) return;
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        if (across > 1 && down > 1) covered.push(`${name(one)} and ${name(other)}`);
      });
    });
    return { small: [...new Set(small)], fields, wide, covered };
  }, fieldSize);
}

const NONE: Found = { small: [], fields: [], wide: [], covered: [] };

async function renamePipeline(page: Page): Promise<void> {
  await goTo(page, "Settings");
  const name = page.getByRole("region", { name: "Pipelines" }).getByLabel("Name").first();
  await name.fill(LONG);
  await name.press("Enter");
}

/** Each page at each width. */
async function walk(page: Page, widths: number[], height: number, fieldSize: number): Promise<void> {
  for (const name of PAGES) {
    await goTo(page, name);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => faults(page, fieldSize), { message: `${name} at ${width}` }).toEqual(NONE);
    }
  }
}

test("U3: on a phone all is read at 12 px and more, fields at 16, and no part of the bar covers another", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a phone");
  test.slow();
  await loadSample(page);
  await renamePipeline(page);
  await walk(page, [320, 360, 390, 430], 844, 16);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => [document.documentElement, document.body].map((element) => getComputedStyle(element).fontSize))).toEqual(["16px", "16px"]);
  await goTo(page, "Board");
  await openDeal(page, (await page.locator(".card a").first().textContent())!.trim());
  expect((await faults(page, 16)).small).toEqual([]);
  expect((await faults(page, 16)).fields).toEqual([]);
});

test("U3: a phone on its side gives the height to the cards", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a phone");
  await loadSample(page);
  await page.setViewportSize({ width: 844, height: 390 });
  await goTo(page, "Board");
  expect(await faults(page, 16)).toEqual(NONE);
  const list = page.locator(".col__list").first();
  await expect.poll(async () => ((await list.boundingBox())?.height ?? 0) / 390).toBeGreaterThan(0.55);
});

test("U3: with text of twice the size nothing overlaps or is cut", async ({ page, isMobile }) => {
  test.slow();
  await loadSample(page);
  await renamePipeline(page);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await walk(page, isMobile ? [390] : [1280], isMobile ? 844 : 800, 24);
});

test("U3: with forced colours the current page, pressed chips, the stage path and bars are told apart", async ({ page, isMobile }) => {
  test.skip(isMobile, "one is enough");
  await page.emulateMedia({ forcedColors: "active" });
  await loadSample(page);
  const ground = (selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(".rail__item[aria-current]")).not.toBe(await ground(".rail__item:not([aria-current])"));
  expect(await ground('.view[aria-pressed="true"]')).not.toBe(await ground('.view[aria-pressed="false"]'));
  const edge = (selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => getComputedStyle(element).borderTopWidth);
  expect(await edge(".card")).toBe("1px");
  expect(await edge(".health")).toBe("1px");
  await openDeal(page, (await page.locator(".card a").first().textContent())!.trim());
  expect(await ground(".path .here button")).not.toBe(await ground(".path .todo button"));
  expect(await ground(".touch li.on")).not.toBe(await ground(".touch li:not(.on)"));
});
