import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { stageNames } from "../support/board.ts";
import { opportunities } from "../support/opportunities.ts";
import { expect, test } from "../support/test.ts";
import { goTo, isSaved, startWorkspace } from "../support/workspace.ts";

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import" });
  await dialog.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

test("X1: 9,000 historic opportunities go in untouched; the numbers are those of an independent calculation; again changes nothing; undo empties", async ({
  page,
}) => {
  test.slow();
  const history = opportunities(9_000);
  await startWorkspace(page);
  await chooseFile(page, "sales_pipeline.csv", history.csv);
  const dialog = page.getByRole("dialog", { name: "Import" });
  await dialog.getByRole("button", { name: /^Import 9,000 deals$/ }).click();
  await dialog.getByText("The deals are in your pipeline.").waitFor({ timeout: 60_000 });
  await dialog.getByRole("button", { name: "Done" }).click();

  await goTo(page, "Insights");
  await page.getByLabel("Period").selectOption({ label: "All time" });
  const tile = (name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });
  await expect(tile("Win rate, by count")).toContainText(`${Math.round(history.winRate * 100)}%`);
  await expect(tile("Win rate, by count")).toContainText(`${number(history.won)} of ${number(history.won + history.lost)} closed`);
  await expect(tile("Average won deal")).toContainText(`€${number(Math.round(history.averageDeal))}`);
  await expect(tile("Cycle length")).toContainText(`${history.medianCycle} days`.replace(" ", ""));

  await chooseFile(page, "sales_pipeline.csv", history.csv);
  await expect(dialog.getByText("9,000 stay as they are")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Nothing to import" })).toBeDisabled();
  await dialog.getByRole("button", { name: "Close" }).first().click();

  await page.keyboard.press("Control+z");
  await goTo(page, "Deals");
  await expect(page.getByRole("heading", { name: "No deals yet" })).toBeVisible();
  await isSaved(page);
});

test("X1: rows that cannot be read are left out with a reason, and given back as a file", async ({ page }) => {
  await startWorkspace(page);
  await chooseFile(page, "deals.csv", "Title;Value;Created\nGood;1.200,50;21.11.2026\nBad;12;31.02.2026\n;;\n");
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByText("1 row left out")).toBeVisible();
  await axe(page);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save the rows that are left out" }).click();
  expect((await download).suggestedFilename()).toBe("kariz-rejected.csv");
});

test("X1: what a deal can do without refuses no row, and that it is left empty is told; of many rows left out the file has all", async ({ page }) => {
  await startWorkspace(page);
  const good = Array.from({ length: 12 }, (_, row) => `Good ${row},won,2026-03-01,2026-03-05`);
  const bad = Array.from({ length: 6 }, (_, row) => `Bad ${row},won,1899-12-31,`);
  const rows = [...good, "A,won,2026-03-01,TBD", "B,lost,2026-03-02,31.02.2026", "C,open,,9999-12-31", ...bad];
  await chooseFile(page, "deals.csv", ["Title,Status,Close date,Expected close date", ...rows].join("\n"));
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByText("3 cells cannot be read and are left empty: Expected close")).toBeVisible();
  await expect(dialog.getByText("a date out of range (1899-12-31)").first()).toBeVisible();
  await expect(dialog.getByText("Named here: 5 of 6. All of them are in the file.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Import 15 deals" })).toBeEnabled();
});

test("B1: a file that is no table gives a clear message, and changes nothing", async ({ page }) => {
  await startWorkspace(page);
  await chooseFile(page, "photo.csv", "\x00\x01\x02\x03\x89PNG\x00\x00");
  await expect(page.getByRole("alert")).toContainText("not a text table");
});

test("B1: a quotation mark that is never closed is told by its line before anything is imported, and empty stages have a name", async ({ page }) => {
  await startWorkspace(page);
  await chooseFile(page, "deals.csv", 'Title,Value,Stage\nHarbour,1,Meeting\n"5 inch,2,\nSchool,3,Meeting\n');
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByRole("status").filter({ hasText: "On line 3 a quotation mark is opened and never closed" })).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Import 3 deals" })).toBeVisible();
  for (const box of await dialog.getByRole("combobox").all()) await expect(box).not.toHaveAccessibleName(/^\s*means/);
  await axe(page);
});

const HISTORY = [
  "opportunity_id,account,deal_stage,engage_date,close_date,close_value",
  "1,Acme,Engaging,2026-01-05,,",
  "2,Beta,Prospecting,,,",
  "3,Gamma,Won,2026-01-05,2026-02-05,100",
  "4,Delta,Lost,2026-01-05,2026-03-05,0",
].join("\n");

test("P1, X1: where no deal is there yet, the file's own stages are offered as the pipeline, in an order that can be changed", async ({ page }) => {
  await startWorkspace(page);
  await chooseFile(page, "sales_pipeline.csv", HISTORY);
  const dialog = page.getByRole("dialog", { name: "Import" });
  const pipeline = dialog.getByRole("region", { name: "The pipeline" });
  await expect(pipeline.getByLabel("The file’s stages become the pipeline, in this order")).toBeChecked();
  await expect(pipeline.getByRole("listitem")).toHaveText(["Prospecting", "Engaging"]);
  await expect(pipeline.getByText("6 stages that are there now hold no deals and are put away.")).toBeVisible();
  await axe(page);

  await pipeline.getByRole("button", { name: "Move Prospecting towards the end" }).press("Enter");
  await expect(pipeline.getByRole("listitem")).toHaveText(["Engaging", "Prospecting"]);
  // The focus stays with the stage, also when the engine has answered.
  await expect(dialog.getByRole("row").nth(1)).toContainText("Acme");
  await expect(pipeline.getByRole("button", { name: "Move Prospecting towards the start" })).toBeFocused();
  await dialog.getByRole("button", { name: "Import 4 deals" }).click();
  await dialog.getByRole("button", { name: "Done" }).click();

  await goTo(page, "Board");
  await expect.poll(() => stageNames(page)).toEqual(["Engaging", "Prospecting"]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => stageNames(page)).toEqual(["Contact", "Qualify", "Meeting", "Proposal", "Close", "Retention"]);
});

test("P1, X1: the file's stages can be added to the pipeline instead", async ({ page }) => {
  await startWorkspace(page);
  await chooseFile(page, "sales_pipeline.csv", HISTORY);
  const dialog = page.getByRole("dialog", { name: "Import" });
  const pipeline = dialog.getByRole("region", { name: "The pipeline" });
  await pipeline.getByLabel("The file’s stages become the pipeline, in this order").uncheck();
  await expect(pipeline.getByRole("listitem")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Import 4 deals" }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await goTo(page, "Board");
  await expect
    .poll(() => stageNames(page))
    .toEqual(["Contact", "Qualify", "Meeting", "Proposal", "Close", "Retention", "Prospecting", "Engaging"]);
});

test("X1: that most rows would be left out is said before the button, with the reason", async ({ page }) => {
  await startWorkspace(page);
  const rows = Array.from({ length: 8 }, (_, row) => `${row * 10},${row === 0 ? "Pumps" : ""}`);
  await chooseFile(page, "deals.csv", ["Amount,Title", ...rows].join("\n"));
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByRole("alert")).toContainText(
    "Most rows would be left out: 7 of 8, mostly because: neither title, organisation nor identifier.",
  );
  await expect(dialog.getByRole("button", { name: "Import 1 deal" })).toBeEnabled();
});

test("X1: what would be lost is said with the button in sight; how such a file is read is remembered; the deals are shown after it", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Deals");
  await page.getByRole("button", { name: "Won", exact: true }).click(); // what was looked at before hides nothing
  const file = (id: number) => `Title,Amount,Unit,Created\nPumps ${id},100,USD,2026-11-21\nPipes ${id},200,EUR,2026-11-22\nBad ${id},x,EUR,2026-11-22\n`;
  await chooseFile(page, "deals.csv", file(1));
  const dialog = page.getByRole("dialog", { name: "Import" });
  const run = dialog.getByRole("button", { name: "Import 2 deals" });
  const caution = dialog.getByRole("status").filter({ hasText: "looks like currencies" });
  await expect(caution).toContainText("“Unit”");
  await expect(caution).toBeInViewport();
  await expect(run).toBeInViewport();
  await expect(dialog.getByRole("status").filter({ hasText: "One of 3 rows would be left out" })).toBeInViewport();
  await axe(page);
  await caution.getByRole("button", { name: "It says the currency" }).click();
  await expect(caution).toHaveCount(0);
  await expect(dialog.getByRole("combobox", { name: "Column Unit is" })).toHaveValue(/.+/);
  await run.click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("heading", { name: "Deals", level: 1 })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Pumps 1" })).toContainText("US$100");

  await chooseFile(page, "more.csv", file(2));
  const remembered = dialog.getByRole("status").filter({ hasText: "Read as you read such a file last time" });
  await expect(remembered).toBeVisible();
  await expect(caution).toHaveCount(0);
  await expect(dialog.getByRole("row").filter({ hasText: "Pumps 2" })).toContainText("US$100");
  await remembered.getByRole("button", { name: "Detect anew" }).click();
  await expect(caution).toBeVisible();
  await expect(remembered).toHaveCount(0);
  await isSaved(page);
});

function number(value: number): string {
  return value.toLocaleString("en-GB");
}

test("X1: equal rows in one file are said above the button, and taken once unless one wants them twice; of open deals the preview says when they are expected to close", async ({ page }) => {
  await startWorkspace(page);
  const csv = "Title,Stage,Value,Close Date\nPumps,Contact,100,2031-03-04\nPumps,Contact,100,2031-03-04\nPumps,Contact,200,2031-03-04\n";
  await chooseFile(page, "deals.csv", csv);
  const wizard = page.getByRole("dialog", { name: "Import" });
  const once = wizard.getByRole("checkbox", { name: "Take such rows once" });
  await expect(once).toBeChecked();
  await expect(wizard.getByText("1 row says the same as an earlier one in all columns that are read.")).toBeInViewport();
  const preview = wizard.getByRole("group", { name: "Preview" });
  await expect(preview.getByRole("columnheader", { name: "Expected close" })).toBeVisible();
  await expect(preview.getByRole("row").nth(1)).toContainText("2031");
  await expect(preview.getByRole("row").nth(2)).toContainText("the same as an earlier row");
  await expect(wizard.getByText("2 new")).toBeVisible();
  await once.uncheck();
  await expect(wizard.getByText("3 new")).toBeVisible();
  await once.check();
  await wizard.getByRole("button", { name: /^Import \d/ }).click();
  await wizard.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("link", { name: "Pumps" })).toHaveCount(2);
});
