// The numbers by group (M10 to M12, M17, M19 to M24, G5), through the page: beside an independent calculation from the
// file that the deals came from; every number opens as many deals as it says.

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { goTo, loadSample, startWorkspace } from "../support/workspace.ts";

interface Made {
  title: string;
  organisation: string;
  stage: "Won" | "Lost" | "Meeting";
  created: string;
  closed: string;
  value: number;
  owner: string;
  channel: string;
  product: string;
  reason: string;
}

const OWNERS = ["Ben Ode", "Cleo Vass", "Dara Lim"];
const CHANNELS = ["Referral", "Event"];
const PRODUCTS = ["Pump", "Meter"];
const REASONS = ["Price", "No need"];

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The same deals on every run of a day. */
function made(count = 150): Made[] {
  let state = 7;
  const below = (bound: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % bound;
  };
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const day = (ago: number) => isoDay(new Date(Date.now() - ago * 86_400_000));
  return Array.from({ length: count }, (_, at) => {
    const ago = 20 + below(300);
    const stage = one(["Won", "Won", "Lost", "Lost", "Meeting"] as const);
    return {
      title: `Deal ${at}`,
      organisation: `Org ${below(25)}`,
      stage,
      created: day(ago),
      closed: stage === "Meeting" ? "" : day(ago - 1 - below(18)),
      value: 100 * (1 + below(90)),
      owner: one(OWNERS),
      channel: one(CHANNELS),
      product: one(PRODUCTS),
      reason: stage === "Lost" ? one(REASONS) : "",
    };
  });
}

async function importDeals(page: Page, deals: Made[]): Promise<void> {
  const head = "Id,Title,Organisation,Stage,Created,Closed,Value,Owner,Channel,Product,Lost reason";
  const rows = deals.map((deal, at) =>
    [at + 1, deal.title, deal.organisation, deal.stage, deal.created, deal.closed, deal.value, deal.owner, deal.channel, deal.product, deal.reason].join(","),
  );
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import" });
  await dialog.locator("input[type=file]").setInputFiles({ name: "deals.csv", mimeType: "text/csv", buffer: Buffer.from([head, ...rows].join("\n")) });
  await dialog.getByRole("button", { name: `Import ${deals.length} deals` }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
}

async function show(page: Page, section: string): Promise<void> {
  await goTo(page, "Insights");
  await page.getByLabel("Period").selectOption({ label: "All time" });
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: section }).click();
}

/** A row's numbers, without what is said of them. */
async function cells(panel: Locator, row: string): Promise<string[]> {
  const found = panel.getByRole("row").filter({ has: panel.page().getByRole("rowheader", { name: row }) }).first();
  await expect(found).toBeVisible();
  return found.locator("td").evaluateAll((all) => all.map((cell) => (cell.querySelector("button")?.textContent ?? cell.firstChild?.textContent ?? "").trim()));
}

const count = (n: number) => (n === 0 ? "–" : n.toLocaleString("en"));
const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`);
const money = (units: number) => (units === 0 ? "–" : `€${Math.round(units).toLocaleString("en")}`);
const sum = (deals: Made[]) => deals.reduce((total, deal) => total + deal.value, 0);
const won = (deals: Made[]) => deals.filter((deal) => deal.stage === "Won");
const lost = (deals: Made[]) => deals.filter((deal) => deal.stage === "Lost");

/** Each organisation's won deals, the earliest first. */
function customers(deals: Made[]): Made[][] {
  const all = new Map<string, Made[]>();
  for (const deal of won(deals)) all.set(deal.organisation, [...(all.get(deal.organisation) ?? []), deal]);
  return [...all.values()].map((bought) => bought.sort((a, b) => a.closed.localeCompare(b.closed)));
}

test("M19: each person's numbers are what their deals come to, and open as many", async ({ page }) => {
  test.setTimeout(90_000);
  const deals = made();
  await startWorkspace(page);
  await importDeals(page, deals);
  await show(page, "People");
  const panel = page.getByRole("region", { name: "Each person beside the others" });
  for (const owner of OWNERS) {
    const own = deals.filter((deal) => deal.owner === owner);
    const [w, l] = [won(own), lost(own)];
    const found = await cells(panel, owner);
    expect([found[0], found[1], found[2], found[3], found[5]], owner).toEqual([
      count(own.length - w.length - l.length),
      count(w.length),
      count(l.length),
      percent(w.length, w.length + l.length),
      money(sum(w)),
    ]);
  }
  const total = await cells(panel, "All together");
  expect(total[1]).toBe(count(won(deals).length));
  await axe(page);
  await panel.getByRole("button", { name: `${OWNERS[0]}, Lost:` }).click();
  await expect(page.locator("[data-deal]").first()).toBeVisible();
  await expect(page.getByText(`Each person beside the others: ${OWNERS[0]}, Lost`).first()).toBeVisible();
  await page.goBack();
  await expect(panel, "Back leads to the same section").toBeVisible();
});

test("M10, M21: what was spent is entered, and gives the cost of a new customer and what came back", async ({ page }) => {
  test.setTimeout(90_000);
  const deals = made();
  await startWorkspace(page);
  await importDeals(page, deals);
  await show(page, "Sources");
  const panel = page.getByRole("region", { name: "Where it comes from" });
  await page.getByRole("button", { name: "Enter spend" }).click();
  const dialog = page.getByRole("dialog", { name: "Spend" });
  await dialog.getByLabel("Channel").selectOption({ label: "Event" });
  await dialog.getByLabel("Amount").fill("3000");
  await axe(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  for (const channel of CHANNELS) {
    const own = deals.filter((deal) => deal.channel === channel);
    const [w, l] = [won(own), lost(own)];
    // Two deals of one day: either may be the first, so only those who are alone on their first day are counted.
    const firsts = customers(deals).filter((bought) => bought[0]!.channel === channel).length;
    await expect.poll(async () => (await cells(panel, channel))[5]).toBe(channel === "Event" ? "€3,000" : "–");
    const found = await cells(panel, channel);
    expect([found[2], found[3], found[4]], channel).toEqual([count(w.length), percent(w.length, w.length + l.length), money(sum(w))]);
    const clear = customers(deals).every((bought) => bought.length < 2 || bought[0]!.closed < bought[1]!.closed || bought[0]!.channel === bought[1]!.channel);
    if (clear) {
      expect(found[6]).toBe(count(firsts));
      if (channel === "Event") expect(found[7]).toBe(money(3000 / firsts));
    }
    if (channel === "Event") expect(found[8]).toBe((Math.round((sum(w) / 3000) * 10) / 10).toLocaleString("en"));
  }
  // It is one record, and can be taken back.
  await page.getByRole("button", { name: /^Change what was spent: Event/ }).click();
  await page.getByRole("dialog", { name: "Spend" }).getByRole("button", { name: "Remove" }).click();
  await expect.poll(async () => (await cells(panel, "Event"))[5]).toBe("–");
  await axe(page);
});

test("M11, M12, M22: customers, who comes back, the largest fifth; as they were on a past day", async ({ page }) => {
  test.setTimeout(90_000);
  const deals = made();
  await startWorkspace(page);
  await importDeals(page, deals);
  await show(page, "Customers");
  const all = customers(deals);
  const tile = (name: string) => page.getByRole("main").locator(".kpi").filter({ hasText: new RegExp(`^\\s*${name}`) });
  await expect(tile("Customers")).toContainText(count(all.length));
  const repeat = all.filter((bought) => bought.length > 1).length;
  await expect(tile("Bought more than once")).toContainText(percent(repeat, all.length));
  await expect(tile("Bought more than once")).toContainText(`${repeat} of ${all.length} customers`);
  const sums = all.map(sum).sort((a, b) => b - a);
  const top = sums.slice(0, Math.ceil(all.length * 0.2)).reduce((a, b) => a + b, 0);
  await expect(tile("Share of the largest fifth")).toContainText(percent(top, sum(won(deals))));
  await expect(tile("Lifetime value")).toContainText(money(sum(won(deals)) / all.length));
  const growth = page.getByRole("region", { name: "Revenue by month" });
  await expect(growth.getByRole("table")).toBeVisible();
  await axe(page);
  await page.getByLabel("As of").fill("2001-01-01");
  await page.keyboard.press("Tab");
  await expect(tile("Customers")).toContainText("Needs won deals that name a customer");
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
});

test("M20, M23, M24: reasons, sizes and products add up to what was closed", async ({ page }) => {
  test.setTimeout(90_000);
  const deals = made();
  await startWorkspace(page);
  await importDeals(page, deals);
  await show(page, "Reasons and sizes");
  const reasons = page.getByRole("region", { name: "Why deals are lost" });
  for (const reason of REASONS) {
    const own = lost(deals).filter((deal) => deal.reason === reason);
    const found = await cells(reasons, reason);
    expect([found[0], found[1], found[2]], reason).toEqual([count(own.length), percent(own.length, lost(deals).length), money(sum(own))]);
  }
  const bands = page.getByRole("region", { name: "By size" });
  const column = async (at: number) => {
    const texts = await bands.locator("tbody tr").evaluateAll((rows, at) => rows.map((row) => row.querySelectorAll("td")[at]?.querySelector("button")?.textContent ?? "0"), at);
    return texts.reduce((total, text) => total + Number(text.replace(/\D/g, "")), 0);
  };
  expect(await column(1), "won, over all bands").toBe(won(deals).length);
  expect(await column(2), "lost").toBe(lost(deals).length);
  await axe(page);
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Products" }).click();
  const products = page.getByRole("region", { name: "Products" });
  for (const product of PRODUCTS) {
    const own = deals.filter((deal) => deal.product === product);
    const found = await cells(products, product);
    expect([found[3], found[4], found[7]], product).toEqual([count(won(own).length), count(lost(own).length), money(sum(won(own)))]);
  }
  await axe(page);
});

test("M17, G5: reaching out and trends of the sample; a table goes by keys, and out as a file", async ({ page }) => {
  test.setTimeout(90_000);
  await loadSample(page);
  await goTo(page, "Insights");
  await expect(page.getByRole("button", { name: /^Win rate, by count/ }).locator("svg.spark"), "each tile has its line").toBeVisible();
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Trends" }).click();
  const trends = page.getByRole("region", { name: "Over twelve periods" });
  await expect(trends.getByRole("table").getByRole("row"), "twelve periods, the year before, and the head").toHaveCount(14);
  await trends.getByLabel("Number").selectOption({ label: "Revenue" });
  await expect(trends.getByRole("columnheader", { name: "Revenue" })).toBeVisible();
  const chart = trends.getByRole("group", { name: "Revenue" });
  await expect(chart.locator("[tabindex='0']"), "one tab stop").toHaveCount(1);
  await chart.locator("[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await expect(chart.locator("[data-mark='1,0']")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Back to Insights" }).press("Enter");
  await expect(trends.locator("[data-mark='1,0']"), "back where one was").toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(trends.locator("[data-mark='2,0']")).toBeFocused();

  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "People" }).click();
  const people = page.getByRole("region", { name: "Each person beside the others" });
  const opens = people.locator("td button");
  await expect(people.locator("td button[tabindex='0']"), "one tab stop").toHaveCount(1);
  await opens.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(people.locator("td button[tabindex='0']")).toBeFocused();
  const download = page.waitForEvent("download");
  await people.getByRole("button", { name: /^Save or print/ }).click();
  await page.getByRole("menuitem", { name: "Table (CSV)" }).click();
  expect((await download).suggestedFilename()).toBe("Each person beside the others.csv");
  await expect(page.getByRole("region", { name: "From stage to stage" }).getByRole("table")).toBeVisible();

  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Reaching out" }).click();
  await expect(page.getByRole("button", { name: /^Touches per won deal/ })).toContainText("n = ");
  await expect(page.getByRole("region", { name: "When somebody answers" })).toBeVisible();
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
  await axe(page);
});

test("section 5: an empty workspace says what is missing in every section", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Insights");
  const sections = page.getByRole("navigation", { name: "Sections" }).getByRole("button");
  for (const section of await sections.all()) {
    await section.click();
    await expect(section).toHaveAttribute("aria-current", "true");
    await expect(page.getByText(/NaN|Infinity|undefined|∞/)).toHaveCount(0);
  }
});
