// A phone in the hand: fingers, sheets and keyboards, little width, little height, no network.

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { card, column } from "../support/board.ts";
import { PATIENCE, livePanel } from "../support/live.ts";
import { expect, test } from "../support/test.ts";
import { finger, middle } from "../support/touch.ts";
import { addDeal, goTo, isSaved, loadSample, openDeal, startWorkspace } from "../support/workspace.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

test.skip(({ isMobile }) => !isMobile, "a phone");

const tab = (page: Page, stage: string): Locator => page.getByRole("tab", { name: new RegExp(`^${stage}`) });
const zones = (page: Page): Locator => page.getByRole("group", { name: "Finish deal" });

test.describe("P4: fingers on the board", () => {
  test.beforeEach(async ({ page }) => startWorkspace(page));

  test("a swipe that begins on a card goes to the next column", async ({ page, context }) => {
    await addDeal(page, { title: "Meters" });
    const hand = await finger(page, context);
    const at = { ...(await middle(card(page, "Meters"))), x: 330 };
    await hand.down(at);
    await hand.to({ x: at.x - 280, y: at.y + 4 });
    await hand.up();
    await expect(tab(page, "Qualify")).toHaveAttribute("aria-selected", "true");
    await expect(page).not.toHaveURL(/#board\//);
  });

  test("a card that goes nowhere is seen where it was lifted: let go outside, on Won and cancelled, or refused by a stage", async ({ page, context }) => {
    await addDeal(page, { title: "Meters" });
    await page.getByRole("tab", { name: /^Meeting/ }).click();
    await page.getByRole("button", { name: "Stage menu: Meeting" }).click();
    await page.getByRole("menuitem", { name: "Edit stage" }).click();
    const stage = page.getByRole("dialog", { name: "Edit stage" });
    await stage.getByRole("button", { name: "New entry criterion" }).click();
    await stage.getByLabel("Entry criterion 1").fill("Budget range known");
    await stage.getByRole("button", { name: "Save" }).click();
    await expect(stage).toBeHidden();
    await tab(page, "Contact").click();
    await expect(tab(page, "Contact")).toHaveAttribute("aria-selected", "true");
    const hand = await finger(page, context);
    const carry = async () => {
      const at = await middle(card(page, "Meters"));
      await hand.down(at);
      await expect(zones(page)).toBeVisible();
      await hand.to({ x: 385, y: at.y + 40 });
      await expect(tab(page, "Meeting")).toHaveAttribute("aria-selected", "true");
    };
    const isBack = async (why: string) => {
      await expect(tab(page, "Contact"), why).toHaveAttribute("aria-selected", "true");
      await expect(card(page, "Meters"), why).toBeInViewport();
    };
    await carry();
    await hand.to({ x: 200, y: 8 });
    await hand.up();
    await isBack("let go outside");
    await carry();
    await hand.to(await middle(page.locator("#zone-won")));
    await hand.up();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await isBack("Won, and cancelled");
    await carry();
    await hand.to(await middle(column(page, "Meeting")));
    await hand.up();
    await page.getByRole("dialog", { name: "Before Meeting" }).getByRole("button", { name: "Cancel" }).click();
    await isBack("its criteria were not met, and cancelled");
  });

  test("a card at the edge stays over each column for 600 ms; tabs are targets, their words above the finger", async ({ page, context }) => {
    await addDeal(page, { title: "Meters" });
    const hand = await finger(page, context);
    const at = await middle(card(page, "Meters"));
    // When which column came to the front.
    await page.evaluate(() => {
      const fronts: [string, number][] = [];
      Object.assign(globalThis, { fronts });
      const look = () => {
        const front = document.querySelector(".stabs [aria-selected=true]")?.textContent ?? "";
        if (fronts.at(-1)?.[0] !== front) fronts.push([front, performance.now()]);
      };
      look();
      new MutationObserver(look).observe(document.querySelector(".stabs")!, { subtree: true, attributeFilter: ["aria-selected"] });
    });
    await hand.down(at);
    await expect(zones(page)).toBeVisible();
    await expect.poll(async () => (await page.locator(".carried .card").boundingBox())?.width ?? 999).toBeLessThan(240);
    await hand.to({ x: 385, y: at.y + 40 });
    await expect(tab(page, "Proposal")).toHaveAttribute("aria-selected", "true");
    const fronts = await page.evaluate(() => (globalThis as unknown as { fronts: [string, number][] }).fronts);
    expect(fronts.map(([name]) => name.replace(/\d+$/, ""))).toEqual(["Contact", "Qualify", "Meeting", "Proposal"]);
    expect(fronts[3]![1] - fronts[1]![1], "two stops, but for the time that scrolling takes").toBeGreaterThan(900);

    const target = tab(page, "Meeting");
    const box = (await target.boundingBox())!;
    expect(box.height, "as tall as a finger and the words above it").toBeGreaterThanOrEqual(88);
    await hand.to({ x: box.x + box.width / 2, y: box.y + box.height - 20 });
    await expect(target).toHaveClass(/stabs__over/);
    await hand.up();
    await expect(column(page, "Meeting")).toHaveAccessibleName("Meeting, 1 deal");
  });

  test("Won is a target beside the finger; its sheet raises no keyboard", async ({ page, context }) => {
    await addDeal(page, { title: "Meters", value: "9600" });
    const hand = await finger(page, context);
    const at = await middle(card(page, "Meters"));
    await hand.down(at);
    await expect(zones(page)).toBeVisible();
    const won = zones(page).getByText("Won");
    const box = (await won.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(100);
    const words = await won.evaluate((zone) => zone.querySelector("svg")!.getBoundingClientRect().bottom);
    expect(words, "its words are above its middle").toBeLessThan(box.y + box.height / 2);
    await hand.to({ x: box.x + box.width / 2, y: box.y + box.height - 30 });
    await expect(won).toHaveClass(/zone--over/);
    await hand.up();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByRole("button", { name: "Won" })).toBeInViewport();
    expect(await page.evaluate(() => document.activeElement?.matches("input, textarea, select"))).toBe(false);
  });

  test("a long press let go in place asks where to", async ({ page, context }) => {
    await addDeal(page, { title: "Meters" });
    const hand = await finger(page, context);
    await hand.down(await middle(card(page, "Meters")));
    await expect(zones(page)).toBeVisible();
    await hand.up();
    await expect(page.getByRole("dialog", { name: "Move to" })).toBeVisible();
    await expect(zones(page)).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await card(page, "Meters").getByRole("link").tap();
    await expect(page).toHaveURL(/#board\//);
  });
});

/** A keyboard covers the window below this height, as iOS has it: the window itself does not give way. */
async function raiseKeyboard(page: Page, height: number): Promise<void> {
  await page.evaluate((height) => {
    Object.defineProperty(visualViewport, "height", { configurable: true, get: () => height });
    visualViewport!.dispatchEvent(new Event("resize"));
  }, height);
}

/** What scrolls in a dialog, by class. */
const scrollers = (page: Page): Promise<string[]> =>
  page.locator("dialog.dialog[open]").evaluate((dialog) =>
    [...dialog.querySelectorAll("*")]
      .filter((element) => !element.matches("input, textarea, select") && /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1)
      .map((element) => element.className));

test("U3: a sheet's action stays in sight above what is long, and above a keyboard; nothing scrolls in what scrolls", async ({ page }) => {
  await startWorkspace(page);
  expect(await page.locator("meta[name=viewport]").getAttribute("content")).toContain("interactive-widget=resizes-content");
  await addDeal(page, { title: "Meters" });
  await page.getByRole("button", { name: "New deal" }).click();
  const sheet = page.getByRole("dialog", { name: "New deal" });
  const names = await sheet.locator("input:visible").evaluateAll((fields) => fields.map((field) => field.closest("label, .field")?.textContent?.trim().split("\n")[0]));
  expect(names, "the rest is under More").toHaveLength(3);
  await expect(sheet.getByLabel("Value")).toHaveAttribute("inputmode", "decimal");
  await sheet.locator("summary").click();
  const add = sheet.getByRole("button", { name: "Add deal" });
  for (const [width, height] of [[390, 844], [320, 568], [844, 390]] as const) {
    await page.setViewportSize({ width, height });
    await expect(add, `${width}x${height}`).toBeInViewport({ ratio: 1 });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await raiseKeyboard(page, 480);
  await expect.poll(async () => { const box = await add.boundingBox(); return box!.y + box!.height; }).toBeLessThan(480);
  await raiseKeyboard(page, 844);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);

  const drawer = await openDeal(page, "Meters");
  await drawer.getByRole("button", { name: "Lost" }).click();
  const lost = page.getByRole("dialog", { name: /Meters/ }).last();
  await expect(lost.getByRole("radio").first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 560 });
  await expect(lost.getByRole("button", { name: "Lost" })).toBeInViewport({ ratio: 1 });
  expect(await scrollers(page)).toEqual(["dialog__body"]);
});

test("P9: of an open deal Back, its title, Call and Done stay on top", async ({ page }) => {
  await loadSample(page);
  await openDeal(page, (await page.locator(".card:has(.next--today, .next--planned, .next--overdue) a").first().textContent())!.trim());
  const drawer = page.locator("dialog.drawer");
  for (const [width, height] of [[390, 844], [320, 640], [844, 390]] as const) {
    await page.setViewportSize({ width, height });
    await drawer.evaluate((drawer) => drawer.scrollTo(0, drawer.scrollHeight));
    const head = drawer.locator(".dh__t");
    for (const part of [head.getByRole("button", { name: "Back" }), head.getByRole("heading", { level: 1 }), head.getByRole("link", { name: "Call" }), head.getByRole("button", { name: "Done" })]) {
      await expect(part, `${width}x${height}`).toBeInViewport({ ratio: 1 });
    }
    expect(await drawer.evaluate((drawer) => drawer.scrollWidth <= drawer.clientWidth)).toBe(true);
    expect((await head.boundingBox())!.height / height).toBeLessThan(0.25);
  }
  await expect(drawer.locator(".dh__t").getByRole("link", { name: "Call" })).toHaveAttribute("href", /^tel:/);
  await page.setViewportSize({ width: 390, height: 844 });
  // Scrolled, the head covers half of whatever is under it.
  await drawer.evaluate((drawer) => drawer.scrollTo(0, 0));
  await axe(page);
  await drawer.locator(".dh__t").getByRole("button", { name: "Done" }).click();
  await expect(drawer.getByRole("form").or(drawer.locator(".ns__form")).first()).toBeInViewport();
});

test("P8: in the list a whole row opens its deal, says what is next, and has a box after a long press; the filter is a sheet with its count", async ({ page, context }) => {
  test.slow();
  await loadSample(page);
  await goTo(page, "Deals");
  const rows = page.locator(".grid__row");
  await expect(rows.first().locator(".next")).toBeVisible();
  await expect(page.locator(".grid .next--overdue").first(), "with its mark").toBeAttached();
  await expect(rows.first().getByRole("checkbox"), "found by who does not see").toBeAttached();
  for (const [width, height, row] of [[844, 390, 44], [390, 844, 76]] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => (await rows.nth(1).boundingBox())!.height, { message: "turned" }).toBe(row);
  }
  const first = (await rows.first().boundingBox())!;
  await page.touchscreen.tap(first.x + first.width - 6, first.y + first.height - 6);
  await expect(page).toHaveURL(/#deals\//);
  await page.goBack();
  await expect(page.locator("dialog[open]")).toHaveCount(0);

  const hand = await finger(page, context);
  await hand.down(await middle(rows.nth(1)));
  await expect(page.getByRole("toolbar", { name: "Change the selected deals" })).toContainText("1 ");
  await hand.up();
  await expect(page).not.toHaveURL(/#deals\//);
  const third = await middle(rows.nth(2));
  await page.touchscreen.tap(third.x, third.y);
  const several = page.getByRole("toolbar", { name: "Change the selected deals" });
  await expect(several).toContainText("2 ");
  await axe(page);
  await page.locator(".grid").evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
  await expect.poll(async () => {
    const foot = (await several.boundingBox())!.y;
    const last = (await page.locator(".grid").boundingBox())!;
    return foot - last.y - last.height;
  }, { message: "it covers no row" }).toBeGreaterThanOrEqual(0);
  await page.getByRole("button", { name: "Select none" }).click();

  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Filter", exact: true });
  await expect(sheet.getByRole("heading", { name: "Filter" })).toBeVisible();
  await expect(sheet.getByText("Value at least"), "what it is stays in sight").toBeVisible();
  await expect(sheet.getByRole("button", { name: "Close" })).toBeVisible();
  const box = (await sheet.boundingBox())!;
  expect(Math.round(box.y + box.height), "a sheet from below").toBe(844);
  await sheet.getByLabel("Value at least").fill("10000");
  await sheet.getByLabel("Value at least").press("Enter");
  const show = sheet.getByRole("button", { name: /^Show \d+ deals?$/ });
  const words = (await show.textContent())!;
  await show.click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Filter 1" })).toBeVisible();
  await expect(page.getByRole("grid", { name: "Deals" })).toHaveAttribute("aria-rowcount", String(Number(/\d+/.exec(words)![0]) + 1));
});

test("P4: chips above the stages: mine, overdue, nothing planned", async ({ page }) => {
  await loadSample(page);
  const chips = page.getByRole("toolbar").first();
  await expect(chips.getByRole("button")).toHaveText([/^My deals/, /^Overdue/, /^Nothing planned/, /^Drying out/]);
  const overdue = chips.getByRole("button", { name: /^Overdue \d+/ });
  expect((await overdue.boundingBox())!.y).toBeLessThan((await page.getByRole("tablist").boundingBox())!.y);
  await overdue.click();
  await expect(page.locator(".card").first()).toBeVisible();
  await expect(page.locator(".place .card:not(:has(.next--overdue))")).toHaveCount(0);
  await axe(page);
  await overdue.click();
  await expect(page.locator(".place .card:not(:has(.next--overdue))").first()).toBeVisible();
});

test("P4: the tab of the stage that is shown stays in sight: when filters are cleared, and when one comes back", async ({ page }) => {
  await loadSample(page);
  const shown = tab(page, "Negotiation");
  await shown.click();
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const filter = page.getByRole("dialog", { name: "Filter deals" });
  await filter.getByLabel("Owner").selectOption("Cyrus Tehrani");
  await filter.getByRole("button", { name: "Show deals" }).click();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(shown).toBeFocused();
  await expect(shown).toBeInViewport({ ratio: 1 });
  await goTo(page, "Today");
  await goTo(page, "Board");
  await expect(shown).toHaveAttribute("aria-selected", "true");
  await expect(shown).toBeInViewport({ ratio: 1 });
});

/** Whether one lies upon the other. */
async function lieOver(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [(await one.boundingBox())!, (await other.boundingBox())!];
  return a.y < b.y + b.height && b.y < a.y + a.height && a.x < b.x + b.width && b.x < a.x + a.width;
}

test("U3: a message lies over nothing that can be pressed: several leads' bar, the way to a new deal, a sheet's head", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Today");
  const message = page.locator(".toast");
  const put = page.getByRole("dialog", { name: /^Reschedule/ });
  await page.locator(".job__later").first().click();
  await put.getByRole("group").getByRole("button").first().click();
  await expect(message).toBeVisible();
  await expect(put).toBeHidden();
  await expect.poll(() => lieOver(message, page.locator(".bar .btn--add"))).toBe(false);
  await expect.poll(() => lieOver(message, page.getByRole("navigation", { name: "Main" }))).toBe(false);
  const [undo, close] = [message.getByRole("button", { name: "Undo" }), message.getByRole("button", { name: "Close" })];
  const at = async (one: Locator) => middle(one).then(({ y }) => y);
  expect(Math.abs((await at(undo)) - (await at(close)))).toBeLessThan(2);
  expect(Math.abs((await at(message)) - (await at(close)))).toBeLessThan(2);
  await page.locator(".job__later").first().click();
  await expect.poll(() => lieOver(message, put.getByRole("heading", { level: 2 }).first())).toBe(false);
  await page.keyboard.press("Escape");
  await goTo(page, "Leads");
  await page.getByPlaceholder(/^Name, company/).fill("Ola Nordmann, Fjord AS");
  await page.keyboard.press("Enter");
  await page.locator(".lrow").nth(1).getByRole("checkbox").check();
  await expect(message.filter({ hasText: "Ola Nordmann" })).toBeVisible();
  await expect.poll(() => lieOver(message.filter({ hasText: "Ola Nordmann" }), page.locator(".bulk"))).toBe(false);
});

test("U3: a small window above a keyboard keeps the navigation below", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Leads");
  await page.setViewportSize({ width: 360, height: 340 });
  const below = (await page.getByRole("navigation", { name: "Main" }).boundingBox())!;
  expect(below.width).toBe(360);
  expect(below.y).toBeGreaterThan(200);
});

test("W1: of an email the way to write is there where there is room for one way alone; on its side a phone has room for what is to be done", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Today");
  const row = page.locator(".job", { hasText: "Reply to tender Q&A" });
  await expect(row.locator(".job__reach").filter({ visible: true })).toHaveAttribute("href", /^mailto:/);
  await page.setViewportSize({ width: 844, height: 390 });
  const title = row.locator(".job__link > bdi");
  expect(await title.evaluate((title) => title.getBoundingClientRect().width <= title.parentElement!.clientWidth + 1)).toBe(true);
});

test("Insights have their filters in a row of their own", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Insights");
  const row = page.locator(".bar--insights [role=group]");
  await expect(row).toBeVisible();
  const title = (await page.getByRole("heading", { level: 1 }).boundingBox())!;
  const filters = (await row.boundingBox())!;
  expect(filters.y).toBeGreaterThanOrEqual(title.y + title.height - 1);
  expect(filters.width).toBeGreaterThan(340);
});

test("P9: in the form of a step no field lies upon another, and they are read as they are seen", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Meters" });
  await openDeal(page, "Meters");
  await page.getByRole("dialog", { name: "Meters" }).getByRole("button", { name: "Plan a step" }).first().click();
  const form = page.locator(".ns__form");
  await form.locator("summary", { hasText: "More" }).click();
  for (const [width, height] of [[320, 700], [390, 844], [844, 390], [1200, 800]] as const) {
    await page.setViewportSize({ width, height });
    const upon = () => form.evaluate((form) => {
      const fields = [...form.querySelectorAll(".step .field")].map((field) => ({ name: field.textContent, box: field.getBoundingClientRect(), wide: field.scrollWidth - field.clientWidth }));
      const later = fields.flatMap((one, i) => fields.slice(i + 1).map((other) => [one, other] as const));
      const over = later.filter(([one, other]) => other.box.top < one.box.bottom - 1 && other.box.left < one.box.right - 1 && one.box.left < other.box.right - 1);
      return [...over.map(([one, other]) => `${one.name} and ${other.name}`), ...fields.filter((field) => field.wide > 0).map((field) => `${field.name} is too wide`)];
    });
    await expect.poll(upon, { message: `${width} wide` }).toEqual([]);
  }
  await expect(form.getByRole("textbox").first()).toHaveAccessibleName("What to do");
});

test("U3: on its side, Leads show leads", async ({ page }) => {
  await loadSample(page);
  await page.setViewportSize({ width: 844, height: 390 });
  await goTo(page, "Leads");
  await expect(page.locator(".lrow").first()).toBeInViewport({ ratio: 0.9 });
});

test("Insights: a menu that opens in the strip of filters is whole", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Insights");
  await page.getByRole("group", { name: "Limited to" }).getByRole("button", { name: /^Save or print/ }).click();
  const items = page.getByRole("menuitem");
  await expect(items.first()).toBeInViewport({ ratio: 1 });
  await expect(items.last()).toBeInViewport({ ratio: 1 });
});

test("Insights: a finger reaches every section; tiles stay low, and their numbers whole, when the lines have come", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Insights");
  const sections = page.locator(".sections button");
  await expect(sections).toHaveCount(9);
  for (const section of await sections.all()) expect((await section.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  for (const width of [390]) {
    await page.setViewportSize({ width, height: 844 });
    await expect(page.locator(".kpi .spark").first()).toBeVisible();
    const tiles = await page.locator(".kpi").evaluateAll((tiles) => tiles.map((tile) => {
      const number = tile.querySelector(".kpi__value")!;
      return { high: tile.getBoundingClientRect().height, lines: number.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(number).lineHeight) };
    }));
    for (const tile of tiles) {
      expect(tile.high, `${width}`).toBeLessThan(240);
      expect(tile.lines, `${width}`).toBeLessThan(2);
    }
  }
});

test("Today: a row leads to its deal wherever it is touched", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Today");
  const row = page.locator(".job:has(a.job__link)").first();
  const { x, y, width, height } = (await row.boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height - 6);
  await expect(page).toHaveURL(/#today\//);
});

test("L6: an invitation is sent by the system's own sheet; without a camera there are words and no black box", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(globalThis, { shared });
    Object.assign(navigator, { canShare: () => true, share: async ({ url }: { url: string }) => void shared.push(url) });
  });
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await expect(page.getByText("anywhere on this page"), "a finger drops no files").toBeHidden();
  await livePanel(page).getByRole("button", { name: /^Invite/ }).click();
  await livePanel(page).getByRole("button", { name: "Send link" }).click(PATIENCE);
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared[0])).toMatch(/^http.*#live\//);
  await livePanel(page).getByRole("button", { name: "Scan with the camera" }).click();
  await expect(livePanel(page).getByText(/camera/).last()).toBeVisible();
  await expect(page.locator("video")).toBeHidden();
});

test.describe("offline in the first seconds", () => {
  // Nothing is at hand yet.
  test.use({ serviceWorkers: "block" });

  test("what is not there yet says so, and comes by itself", async ({ page, context, watch }) => {
    await startWorkspace(page);
    await isSaved(page);
    await context.setOffline(true);
    await goTo(page, "Insights");
    await expect(page.getByText("This part of Kariz is not on this device yet.")).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole("heading", { level: 1, name: "Insights" })).toBeVisible();
    watch.excuse(/WebAssembly|wasm|Failed to (load resource|fetch)|net::ERR|Service Worker registration blocked|will not open offline/i);
  });
});
