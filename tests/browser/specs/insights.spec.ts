import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { showInsights, tile } from "../support/numbers.ts";
import { expect, test } from "../support/test.ts";
import { goTo, loadSample, startWorkspace } from "../support/workspace.ts";

test("section 5: without data every number reads – and says what is missing", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Insights");
  const tile = page.getByRole("button", { name: /^Win rate, by count/ });
  await expect(tile).toContainText("–");
  await expect(tile).toContainText("Needs won or lost deals");
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
});

test("section 5: a number opens the deals behind it, as many as its n", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Insights");
  const tile = page.getByRole("button", { name: /^Win rate, by count/ });
  const closed = /of (\d+) closed/.exec(await tile.innerText())![1]!;
  await tile.click();
  const dialog = page.getByRole("dialog", { name: "Win rate, by count" });
  await expect(dialog.getByText(`${closed} behind this number`, { exact: true })).toBeVisible();
  await expect(dialog.getByRole("listitem")).toHaveCount(Math.min(Number(closed), 100));
});

test("M13: the pipeline-size calculator has the worked example", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Insights");
  await page.getByLabel("Target revenue").fill("100000");
  await page.getByLabel("Average deal", { exact: true }).fill("500");
  await page.getByLabel("Close rate, %").fill("80");
  await page.getByLabel("Reps").fill("10");
  const answer = page.getByRole("region", { name: "Pipeline size" }).getByRole("status");
  await expect(answer, "heard in words").toContainText("200 sales");
  // Each number whole, with what it is a number of: "25" stands inside "250" too.
  await expect(answer.locator("b")).toHaveText(["200", "250", "25"]);
  await expect(answer.locator("span")).toHaveText(["sales", "leads", "leads per rep"]);
});

// As exports are: lost deals without values, closed deals without a stage history.
const EXPORT = [
  "opportunity_id,account,deal_stage,created,closed,value",
  "1,Acme,Won,2026-01-05,2026-02-05,100",
  "2,Beta,Won,2026-01-06,2026-02-05,300",
  "3,Gamma,Lost,2026-01-07,2026-03-05,",
  "4,Delta,Engaging,2026-01-08,,50",
].join("\n");

test("M4: where lost deals have no values, win rate by value says so instead of 100 %", async ({ page }) => {
  await startWorkspace(page);
  await importDeals(page, EXPORT, 4);
  await showInsights(page, 10_000);
  await expect(tile(page, "Win rate, by count")).toContainText("2 of 3 closed");
  await expect(tile(page, "Win rate, by value")).toContainText("Needs values of lost deals");
  await expect(tile(page, "Win rate, by value")).not.toContainText("%");
});

test("P7: won deals that came without a history can count as having passed all stages, marked as assumed; lost ones of unknown stage do not", async ({ page }) => {
  await startWorkspace(page);
  await importDeals(page, EXPORT, 4);
  await showInsights(page, 10_000);
  const funnel = page.getByRole("region", { name: "Funnel" });
  const bands = funnel.getByRole("listitem").locator("b");
  await expect(bands).toHaveText(["1", "0"]);
  await expect(funnel).toContainText("3 more closed deals have no stage history");
  await funnel.getByLabel("Count 2 closed deals without a stage history").check();
  await expect(bands).toHaveText(["3", "2"]);
  await expect(funnel.getByText("Assumed: of 2 closed deals without a stage history, won ones passed all stages")).toBeVisible();
  await expect(funnel.getByText("Of 1 lost deal nobody knows in which stage it was lost.")).toBeVisible();
  await axe(page);
  // The deals behind each band are as many as it says.
  for (const [band, count] of [["Engaging", 3], ["Won", 2]] as const) {
    await funnel.getByRole("button", { name: `${band}: ` }).click();
    const dialog = page.getByRole("dialog", { name: band });
    await expect(dialog.getByRole("listitem")).toHaveCount(count);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
  await funnel.getByLabel("Count 2 closed deals without a stage history").uncheck();
  await expect(bands).toHaveText(["1", "0"]);
});

test("P7: lost deals that came without a history can count up to the stage they were lost in", async ({ page }) => {
  await startWorkspace(page);
  const rows = ["1,Ann,Close,won,2026-01-05,2026-02-05", "2,Ben,Meeting,lost,2026-01-06,2026-02-06", "3,Cleo,Proposal,lost,2026-01-07,2026-02-07"];
  await importDeals(page, ["Id,Title,Stage,Status,Created,Closed", ...rows, "4,Dan,Meeting,open,2026-01-08,"].join("\n"), 4);
  await showInsights(page, 10_000);
  const funnel = page.getByRole("region", { name: "Funnel" });
  const bands = funnel.getByRole("listitem").locator("b");
  await expect(bands).toHaveText(["1", "1", "1", "0", "0", "0", "0"]);
  await expect(page.getByRole("region", { name: "Stages" })).toContainText("when they entered a stage is not known");
  await funnel.getByLabel("Count 3 closed deals without a stage history").check();
  await expect(bands).toHaveText(["4", "4", "4", "2", "1", "1", "1"]);
  await expect(funnel.getByText("4 entered, 1 won, 2 lost, 1 open")).toBeVisible();
  await expect(funnel.getByText("nobody knows in which stage")).toHaveCount(0);
  await funnel.getByRole("button", { name: "Proposal: " }).click();
  await expect(page.getByRole("dialog", { name: "Proposal" }).getByRole("listitem")).toHaveCount(2);
});

test("W2: at midnight a number and the deals behind it go on to the new period together", async ({ page }) => {
  const today = new Date();
  const day = (ago: number) => isoDay(new Date(today.getTime() - ago * 86_400_000));
  await page.clock.install({ time: new Date(`${isoDay(today)}T23:58:00+0${helsinkiHours(today)}:00`) });
  await startWorkspace(page);
  const rows = [`1,Just in,Won,${day(60)},${day(29)},100`, `2,Well in,Won,${day(60)},${day(10)},100`];
  await importDeals(page, ["Id,Title,Stage,Created,Closed,Value", ...rows].join("\n"), 2);
  await goTo(page, "Insights");
  await page.getByLabel("Period").selectOption({ label: "Last 30 days" });
  const rate = tile(page, "Win rate, by count");
  await expect(rate).toContainText("2 of 2 closed");
  await page.clock.fastForward("05:00");
  await expect(rate).toContainText("1 of 1 closed");
  await rate.click();
  await expect(page.getByRole("dialog", { name: "Win rate, by count" }).getByRole("listitem")).toHaveCount(1);
});

/** The day in the time zone of the tests, as it is written in files. */
function isoDay(moment: Date): string {
  return moment.toLocaleDateString("sv-SE", { timeZone: "Europe/Helsinki" });
}

/** How many hours Helsinki is ahead of UTC. */
function helsinkiHours(moment: Date): number {
  return Number(moment.toLocaleString("sv-SE", { timeZone: "Europe/Helsinki", hour: "numeric" })) === (moment.getUTCHours() + 3) % 24 ? 3 : 2;
}

async function importDeals(page: Page, csv: string, count: number): Promise<void> {
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import" });
  await dialog.locator("input[type=file]").setInputFiles({ name: "deals.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await dialog.getByRole("button", { name: `Import ${count} deals` }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
}

test("section 5: the four first numbers stand first; a past period says what was open then; one owner's deals are not measured against the pipeline's ranges", async ({
  page,
}) => {
  await loadSample(page);
  await goTo(page, "Insights");
  const names = page.getByRole("main").locator(".kpi__name");
  const first = ["Open value", "Win rate, by count", "Average won deal", "Cycle length"];
  await expect(names).toHaveText([...first, "Velocity", "Win rate, by value", "Qualified leads", "Lead conversion", "Deal lifetime"]);
  await expect(tile(page, "Velocity")).toContainText("/ month");
  await expect(tile(page, "Qualified leads")).toContainText("open now");

  const balance = page.getByRole("region", { name: "Balance" });
  await expect(balance.getByText(/within its range|short|over/).first()).toBeVisible();
  // A bar over its range: both are there to be seen.
  const parts = await balance.locator(".range").evaluateAll((bars) => bars.map((bar) => [...bar.children].map((part) => part.getBoundingClientRect().width)));
  expect(parts.some(([range, bar]) => range! > 0 && bar! > 0)).toBe(true);
  await page.getByLabel("Owner").selectOption({ index: 1 });
  await expect(balance).toContainText("Ranges are for the whole pipeline");
  await expect(balance.getByText(/within its range|\d short|\d over/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Owner"), "what the numbers are limited to is remembered").not.toHaveValue("");
  await expect(balance).toContainText("Ranges are for the whole pipeline");
  await page.getByLabel("Owner").selectOption({ label: "Everyone" });

  await page.getByLabel("Period").selectOption({ label: "Last quarter" });
  await expect(tile(page, "Qualified leads")).toContainText("open then");
  await expect(balance).toContainText("As it stands today");
  const open = tile(page, "Open value");
  await expect(open).toContainText("at the end of the period");
  await expect(open.getByText("too few to tell"), "a sum is what it is").toHaveCount(0);
  const n = /n = (\d+)/.exec(await open.innerText())![1]!;
  await open.click();
  await expect(page.getByRole("dialog", { name: "Open value" }).getByText(`${n} behind this number`, { exact: true })).toBeVisible();
});

test("U3: insights have no accessibility violations", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Insights");
  await axe(page);
});
