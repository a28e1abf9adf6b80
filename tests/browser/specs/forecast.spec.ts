// The forecast (M14, M16, M25), through the page: its rows beside an independent calculation from the file that the
// deals came from, what changes when a category is set by hand, and the change to the cent.

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { goTo, loadSample, startWorkspace } from "../support/workspace.ts";

/** The stages of the first template, and how likely a deal in each of them is to be won. */
const STAGES = { Contact: 10, Qualify: 20, Meeting: 40, Proposal: 60, Close: 80 } as const;
type Stage = keyof typeof STAGES;

interface Made {
  title: string;
  stage: Stage | "Won" | "Lost";
  created: string;
  closed: string;
  expected: string;
  value: number;
}

const today = isoDay(new Date());

test("M14: exclusive rows, running total, weighted and own history are what the deals of the file come to", async ({ page }) => {
  test.setTimeout(60_000);
  const deals = made();
  await startWorkspace(page);
  await importDeals(page, deals);
  await goTo(page, "Forecast");
  const table = page.getByRole("region", { name: "Forecast by expected close, in figures" }).getByRole("table");
  const months = [-2, -1, 0, 1, 2, 3, 4].map((off) => monthAfter(off));
  await expect(table.getByRole("row")).toHaveCount(months.length + 2);

  for (const month of months) {
    const row = table.getByRole("row", { name: new RegExp(`^${nameOf(month)} `) });
    const rows = expectedRows(deals, month);
    // Of what came closed nobody knows in which stages it was: the stage's own likelihood stands in.
    const history = month < today.slice(0, 7) ? "–" : rows.won + rows.weighted;
    await expectCells(row, [rows.won, rows.commit, rows.best, rows.pipeline, 0, rows.weighted, history]);
  }
  const undated = deals.filter((deal) => isOpen(deal) && !deal.expected);
  await expectCells(table.getByRole("row", { name: /^Without a day/ }), [0, 0, 0, sum(undated), 0, weighted(undated), "–"]);
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);

  await page.getByRole("button", { name: "Running total" }).click();
  const now = months[2]!;
  const { won, commit, best, pipeline, weighted: sure } = expectedRows(deals, now);
  const running = [won, won + commit, won + commit + best, won + commit + best + pipeline, 0, sure];
  await expectCells(table.getByRole("row", { name: new RegExp(`^${nameOf(now)} `) }), running);
  await page.getByRole("button", { name: "Categories" }).click();

  // A number opens its deals, and Back leads back.
  const cell = table.getByRole("button", { name: /, Pipeline: / }).first();
  const [, month, number] = /^(.*), Pipeline: .*?(\d+) deals?$/.exec((await cell.getAttribute("aria-label"))!)!;
  const count = Number(number);
  await cell.click();
  await expect(page.getByText(`${month}: Pipeline`).first()).toBeVisible();
  await expect(page.locator("[data-deal]")).toHaveCount(count);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Forecast", exact: true })).toBeVisible();
});

test("M14: a category set by hand stays, whatever stage and date say, and goes back to them when it is taken back", async ({ page }) => {
  await startWorkspace(page);
  await importDeals(page, [deal("Sure thing", "Proposal", { expected: dayOf(monthAfter(1), 10), value: 700 })]);
  await goTo(page, "Forecast");
  const month = nameOf(monthAfter(1));
  const table = page.getByRole("region", { name: "Forecast by expected close, in figures" }).getByRole("table");
  const row = table.getByRole("row", { name: new RegExp(`^${month} `) });
  await expectCells(row, [0, 0, 700, 0, 0, 420]);
  await row.getByRole("button", { name: month, exact: true }).click();
  const category = page.getByLabel("Forecast category of Sure thing");
  await category.selectOption({ label: "Commit" });
  await expectCells(row, [0, 700, 0, 0, 0, 420]);
  await category.selectOption({ label: "Omitted" });
  await expectCells(row, [0, 0, 0, 0, 700, 0]);
  await page.reload();
  await expectCells(row, [0, 0, 0, 0, 700, 0]);
  await row.getByRole("button", { name: month, exact: true }).click();
  await category.selectOption({ label: "By stage and date: Best case" });
  await expectCells(row, [0, 0, 700, 0, 0, 420]);
});

test("M14: without deals, and without history, sentences say what is missing", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Forecast");
  await expect(page.getByText("Nothing to forecast yet")).toBeVisible();
  await expect(page.getByText("no deal is open", { exact: true })).toBeVisible();
  await expect(page.getByRole("group", { name: /^Won and open value/ }).getByText("0.5"), "no axis of nothing").toHaveCount(0);
  await expect(page.getByText("No closed deal has a stage history yet: until ten have, the likelihood of each stage counts.")).toBeVisible();
  await expect(page.getByText("Fewer than eight Mondays can be checked yet: too few to tell.")).toBeVisible();
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
  await axe(page);
});

test("M14: deals that came closed count for own history by the stage they ended in, and that this is assumed is said", async ({ page }) => {
  await startWorkspace(page);
  const closed = (n: number, stage: Stage, status: string) =>
    Array.from({ length: n }, (_, at) => `${status} in ${stage} ${at},${stage},${status},2026-01-05,2026-03-${10 + at}`);
  const rows = [...closed(6, "Close", "won"), ...closed(3, "Meeting", "lost"), ...closed(3, "Contact", "lost")];
  await importFile(page, ["Title,Stage,Status,Created,Closed", ...rows, "Still open,Meeting,open,2026-01-05,"].join("\n"));
  await goTo(page, "Forecast");
  const stages = page.getByRole("table", { name: "Won, once in the stage" });
  // (6 + 4 × 0.5) ÷ (9 + 4), and of all twelve.
  await expect(stages.getByRole("row", { name: /^Meeting/ }).getByRole("cell")).toHaveText(["62%", "40%", "9"]);
  await expect(stages.getByRole("row", { name: /^Contact/ }).getByRole("cell")).toHaveText(["50%", "10%", "12"]);
  await expect(page.getByText("Rests on 12 closed deals of this pipeline.")).toBeVisible();
  await expect(page.getByText("Imported as closed, so that their way through the stages is assumed: 12.")).toBeVisible();
});

test("M16: what changed closes to the cent, and each bar has its deals with the very edit; charts go by keys", async ({ page, isMobile }) => {
  test.setTimeout(60_000);
  await loadSample(page);
  await page.keyboard.press("g");
  await page.keyboard.press("f");
  await expect(page.getByRole("heading", { name: "Forecast", exact: true })).toBeVisible();
  const panel = page.getByRole("region", { name: "What changed" });
  await panel.getByLabel("Of", { exact: true }).selectOption({ label: "All open deals" });
  for (const since of ["7 days ago", "30 days ago", "90 days ago"]) {
    await panel.getByLabel("Since").selectOption({ label: since });
    const cents = await Promise.all((await panel.locator("tbody tr td:nth-of-type(1)").all()).map(cents_of));
    const [opening, closing] = [cents[0]!, cents.at(-1)!];
    expect(cents.slice(1, -1).reduce((all, part) => all + part, opening), since).toBe(closing);
    expect(opening, since).toBeGreaterThan(0);
  }
  const up = panel.getByRole("row", { name: /^New / });
  const count = Number(await up.getByRole("cell").nth(1).innerText());
  expect(count).toBeGreaterThan(0);
  await up.getByRole("button", { name: "New" }).click();
  const edits = panel.getByRole("region", { name: "New: deal by deal" });
  await expect(edits.getByRole("listitem")).toHaveCount(Math.min(count, 60)); // so many are shown
  if (!isMobile) await expect(edits.getByText("made").first()).toBeVisible();

  // One tab stop a chart; arrows lead along it, and between its parts.
  const chart = page.getByRole("group", { name: /^Won and open value by expected close/ });
  await expect(chart.locator("[tabindex='0']")).toHaveCount(1);
  const stop = chart.locator("[tabindex='0']");
  await stop.focus();
  await page.keyboard.press("ArrowRight");
  const next = chart.locator(":focus");
  await expect(next).toHaveAttribute("aria-label", new RegExp(`^${nameOf(monthAfter(1))}: `));
  await page.keyboard.press("ArrowUp");
  await expect(chart.locator(":focus")).toHaveAttribute("aria-label", new RegExp(`^${nameOf(monthAfter(1))}, `));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: `Deals behind ${nameOf(monthAfter(1))}` })).toBeVisible();

  // Own history rests on what was closed, and was looked at Monday by Monday.
  const own = page.getByRole("region", { name: "From your own history" });
  await expect(own.getByText(/^The band held on \d+ of the last \d+ Mondays/)).toBeVisible({ timeout: 20_000 });
  await expect(own.getByText(/^Rests on \d+ closed deals of this pipeline/)).toBeVisible();
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
  await axe(page);
  const width = page.viewportSize()!.width;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test("G5: the page prints as paper: what it says in light, without what one presses, no wider than a sheet", async ({ page, isMobile }) => {
  test.skip(isMobile, "paper is as wide wherever it is printed from");
  await page.emulateMedia({ colorScheme: "dark" });
  await loadSample(page);
  await goTo(page, "Forecast");
  await expect(page.getByRole("region", { name: "Forecast by expected close, in figures" })).toBeVisible();
  await page.setViewportSize({ width: 688, height: 1000 }); // A4 between its margins
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("heading", { name: "Forecast", level: 1 })).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
  for (const pressed of [page.getByRole("navigation", { name: "Main" }), page.getByRole("search"), page.getByRole("button", { name: "Undo" })]) {
    await expect(pressed).toHaveCount(0);
  }
  const { scheme, wide } = await page.evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    wide: document.documentElement.scrollWidth,
  }));
  expect([scheme, wide <= 688]).toEqual(["light", true]);
});

/** Deals of every kind around today, always the same but for the day. */
function made(): Made[] {
  let state = 7;
  const below = (bound: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
  const stages = Object.keys(STAGES) as Stage[];
  const open = Array.from({ length: 40 }, (_, number) => {
    const expected = number % 8 === 7 ? "" : dayOf(monthAfter(below(6) - 1), 1 + below(28));
    return deal(`Open ${number}`, stages[below(stages.length)]!, { expected, value: 100 + below(9_000) });
  });
  const closed = Array.from({ length: 30 }, (_, number) => {
    const day = isoDay(new Date(Date.now() - (1 + below(80)) * 86_400_000));
    return deal(`Closed ${number}`, number % 3 ? "Lost" : "Won", { closed: day, expected: day, value: 100 + below(9_000) });
  });
  return [...open, ...closed];
}

function deal(title: string, stage: Made["stage"], rest: Partial<Made>): Made {
  return { title, stage, created: isoDay(new Date(Date.now() - 100 * 86_400_000)), closed: "", expected: "", value: 0, ...rest };
}

function isOpen(deal: Made): boolean {
  return deal.stage in STAGES;
}

/** M14, independently: what is won in a month; what is open and expected in it, by how sure it is. */
function expectedRows(deals: Made[], month: string): { won: number; commit: number; best: number; pipeline: number; weighted: number } {
  const now = today.slice(0, 7);
  const isHere = ({ expected }: Made) => expected.slice(0, 7) === month || (month === now && expected !== "" && expected.slice(0, 7) < now);
  const open = month < now ? [] : deals.filter((deal) => isOpen(deal) && isHere(deal));
  const likely = (deal: Made) => STAGES[deal.stage as Stage];
  const sure = (least: number, most: number) => open.filter((deal) => deal.expected >= today && likely(deal) >= least && likely(deal) < most);
  const [commit, best] = [sure(75, 101), sure(50, 75)];
  return {
    won: sum(deals.filter((deal) => deal.stage === "Won" && deal.closed.slice(0, 7) === month)),
    commit: sum(commit),
    best: sum(best),
    pipeline: sum(open) - sum(commit) - sum(best),
    weighted: weighted(open),
  };
}

function sum(deals: Made[]): number {
  return deals.reduce((all, deal) => all + deal.value, 0);
}

function weighted(deals: Made[]): number {
  return deals.reduce((all, deal) => all + (deal.value * STAGES[deal.stage as Stage]) / 100, 0);
}

/** Compares a row with amounts in euros, to the euro: from a hundred on no cents are shown. */
async function expectCells(row: Locator, expected: (number | string)[]): Promise<void> {
  for (const [at, value] of expected.entries()) {
    const cell = row.getByRole("cell").nth(at);
    if (typeof value === "string" || value === 0) {
      await expect(cell).toHaveText(/^(–|€0).*$/s);
    } else {
      await expect.poll(async () => Math.abs((await euros(cell)) - value), { message: `column ${at}: ${value}` }).toBeLessThanOrEqual(1);
    }
  }
}

async function euros(cell: Locator): Promise<number> {
  const text = /€([\d,.]+)/.exec(await cell.innerText());
  return text ? Number(text[1]!.replaceAll(",", "")) : Number.NaN;
}

async function cents_of(cell: Locator): Promise<number> {
  const text = (await cell.innerText()).replace("−", "-").replace(/[^\d.-]/g, "");
  return Math.round(Number(text) * 100);
}

async function importDeals(page: Page, deals: Made[]): Promise<void> {
  const rows = deals.map((deal) => [deal.title, deal.stage, deal.created, deal.closed, deal.expected, deal.value].join(","));
  await importFile(page, ["Title,Stage,Created,Closed,Expected close,Value", ...rows].join("\n"));
}

async function importFile(page: Page, csv: string): Promise<void> {
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import" });
  await dialog.locator("input[type=file]").setInputFiles({ name: "deals.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await dialog.getByRole("button", { name: /^Import \d+ deals?$/ }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
}

/** The day in the time zone of the tests. */
function isoDay(moment: Date): string {
  return moment.toLocaleDateString("sv-SE", { timeZone: "Europe/Helsinki" });
}

/** `2026-12`, so many months after this one. */
function monthAfter(off: number): string {
  const [year, month] = today.split("-").map(Number);
  return new Date(Date.UTC(year!, month! - 1 + off, 1)).toISOString().slice(0, 7);
}

function dayOf(month: string, day: number): string {
  return `${month}-${String(day).padStart(2, "0")}`;
}

/** `December 2026` */
function nameOf(month: string): string {
  return new Date(`${month}-01T12:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
}
