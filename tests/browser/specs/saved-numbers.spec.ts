// G5: whatever the pages of numbers show leaves them as a file or on paper; what is looked at often has a name, and a page
// of one's own.

import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { texts } from "../support/texts.ts";
import { goTo, isSaved, loadSample, pressPage } from "../support/workspace.ts";

async function section(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name }).click();
}

/** Chooses from the menu of a section. */
async function choose(panel: Locator, item: string): Promise<void> {
  await panel.getByRole("button", { name: /^Save or print:/ }).click();
  await panel.getByRole("menuitem", { name: item }).click();
}

async function saved(panel: Locator, item: string): Promise<Download> {
  const download = panel.page().waitForEvent("download");
  await choose(panel, item);
  return download;
}

async function text(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

/** The drawing as a browser reads it, alone: what is wrong with it, its size, its words, the paints it has. */
async function read(page: Page, svg: string) {
  return page.evaluate((svg) => {
    const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
    const all = [...drawing.querySelectorAll("*")];
    const paints = all.flatMap((shape) => ["fill", "stroke"].map((name) => shape.getAttribute(name) ?? "")).filter(Boolean);
    return {
      wrong: drawing.querySelector("parsererror")?.textContent ?? "",
      width: Number(drawing.documentElement.getAttribute("width")),
      words: [...drawing.querySelectorAll("text")].map((text) => text.textContent).join("\n"),
      shapes: drawing.querySelectorAll("path, rect, circle, polygon").length,
      paints: [...new Set(paints)],
      missing: paints.filter((paint) => paint.startsWith("url(") && !drawing.getElementById(paint.slice(5, -1))),
      styled: all.filter((shape) => shape.hasAttribute("class") || shape.hasAttribute("style") || /^on/.test(shape.localName)).length,
    };
  }, svg);
}

test("G5, X3: a section leaves as CSV with whole numbers, as SVG that stands alone, and as PNG", async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ colorScheme: "dark" });
  await loadSample(page);
  await goTo(page, "Insights");
  await section(page, "Trends");
  const panel = page.getByRole("region", { name: "Over twelve periods" });
  await panel.getByLabel("Number").selectOption({ label: "Revenue" });
  await expect(panel.getByRole("columnheader", { name: "Revenue" })).toBeVisible();

  const csv = await saved(panel, "Table (CSV)");
  expect(csv.suggestedFilename()).toBe("Over twelve periods.csv");
  const lines = (await text(csv)).replace("\ufeff", "").trimEnd().split("\r\n");
  expect(lines[0]).toBe("Period,Revenue,n");
  const rows = lines.slice(1, lines.indexOf(""));
  expect(rows, "twelve periods, the year before").toHaveLength(13);
  for (const line of rows) expect(line, "numbers as numbers").toMatch(/,\d*(\.\d+)?,\d+$/);
  const limits = lines.slice(lines.indexOf("") + 1);
  for (const limit of ["Period,Last 180 days", "Owner,Everyone", "Number,Revenue"]) expect(limits, "what it is limited to").toContain(limit);

  const svg = await saved(panel, "Drawing (SVG)");
  expect(svg.suggestedFilename()).toBe("Over twelve periods.svg");
  const drawn = await read(page, await text(svg));
  expect(drawn).toMatchObject({ wrong: "", missing: [], styled: 0 });
  expect(drawn.words).toContain("Over twelve periods");
  expect(drawn.words, "what is chosen").toContain("Revenue");
  expect(drawn.shapes).toBeGreaterThan(20);
  for (const paint of drawn.paints) expect(paint).toMatch(/^(#[0-9a-f]{6}|none|url\(#.+\))$/);
  expect(drawn.paints, "light, whatever the page is in").toContain("#ffffff");
  expect(await page.evaluate(() => document.documentElement.outerHTML.match(/data-(still|theme)/)), "the page is as it was").toBeNull();

  const png = await saved(panel, "Picture (PNG)");
  expect(png.suggestedFilename()).toBe("Over twelve periods.png");
  const bytes = await readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16), "two dots a pixel").toBe(Math.ceil(drawn.width * 2));
  await axe(page);
});

test("G5: patterns come along, tables and bars without a drawing too; text that would run is text", async ({ page }) => {
  test.setTimeout(90_000);
  await loadSample(page);
  await goTo(page, "Forecast");
  const columns = page.getByRole("region", { name: "By expected close" });
  const drawn = await read(page, await text(await saved(columns, "Drawing (SVG)")));
  expect(drawn).toMatchObject({ wrong: "", missing: [] });
  expect(drawn.paints.filter((paint) => paint.startsWith("url(")).length, "told apart without colour").toBeGreaterThan(1);
  const rows = (await text(await saved(columns, "Table (CSV)"))).split("\r\n");
  expect(rows[0]).toContain("Weighted");
  expect(rows[0]).toMatch(/^\ufeff?Expected,Currency,Won,/);
  expect(rows[1]?.split(",")[1]).toBe("EUR");
  expect(rows[1]?.split(",").slice(2, 4).every((cell) => cell === "" || Number.isFinite(Number(cell)))).toBe(true);

  await goTo(page, "Insights");
  const funnel = page.getByRole("region", { name: "Funnel" });
  const bars = await read(page, await text(await saved(funnel, "Drawing (SVG)")));
  expect(bars.wrong).toBe("");
  expect(bars.words).toContain("Won");
  const stages = (await text(await saved(funnel, "Table (CSV)"))).replace("\ufeff", "").split("\r\n");
  expect(stages[0]).toMatch(/^Stage,Deals,Share that went on,Share of all,/);
  expect(stages[1], "shares and days are numbers").toMatch(/^[^,]+,\d+,[01](\.\d+)?,,\d*(\.\d+)?$/);
});

test("G5, X3: tiles and the change of the pipeline leave as numbers with their units; the picture says what it is limited to", async ({ page }) => {
  test.setTimeout(90_000);
  await loadSample(page);
  await goTo(page, "Insights");
  await expect(page.getByRole("region", { name: "Pipeline size" })).toBeVisible();
  const bar = page.getByRole("group", { name: "Limited to" });
  const lines = (await text(await saved(bar, "Table (CSV)"))).replace("\ufeff", "").split("\r\n");
  expect(lines[0]).toBe("Number,Value,Unit,On the period before,A year before,What it rests on");
  expect(lines[1]).toMatch(/^Open value,\d+(\.\d+)?,EUR,/);
  expect(lines.slice(1, 10).map((line) => line.split(",")[0]), "all tiles under one head").not.toContain("");
  expect(lines).toContain("Period,Last 180 days");
  const picture = await read(page, await text(await saved(bar, "Drawing (SVG)")));
  expect(picture.words).toContain("Last 180 days");
  expect(picture.words, "what the calculator was given").toMatch(/^100000$/m);

  await goTo(page, "Forecast");
  const changed = page.getByRole("region", { name: "What changed" });
  const steps = (await text(await saved(changed, "Table (CSV)"))).replace("\ufeff", "").split("\r\n");
  expect(steps[0]).toBe("Change,Value,Currency,Deals");
  for (const step of steps.slice(1, steps.indexOf(""))) expect(step).toMatch(/,-?\d+(\.\d+)?,EUR,\d+$/);
});

test("G5: one section is printed, and nothing else of the page", async ({ page }) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await loadSample(page);
  await goTo(page, "Insights");
  const funnel = page.getByRole("region", { name: "Funnel" });
  await choose(funnel, "Print");
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Funnel" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Sections" })).toBeHidden();
  await expect(page.getByRole("region", { name: "Stages" })).toBeHidden();
  await expect(page.getByRole("button", { name: /^Win rate, by count/ })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByRole("button", { name: /^Win rate, by count/ }), "afterwards all is there").toBeVisible();
});

test.describe("read from the right", () => {
  test.use({ locale: "fa-IR" });
  const say = texts("fa");

  test("G5: in Persian files are named so, and drawings read from the right", async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto("./");
    await page.getByRole("button", { name: say("load-sample") }).click();
    await pressPage(page, say("nav-insights"));
    const funnel = page.getByRole("region", { name: say("insights-funnel") });
    const download = page.waitForEvent("download");
    await funnel.locator(".chart-save button").click();
    await funnel.getByRole("menuitem", { name: say("save-svg") }).click();
    const svg = await download;
    expect(svg.suggestedFilename()).toBe(`${say("insights-funnel")}.svg`);
    const file = await text(svg);
    expect((await read(page, file)).wrong).toBe("");
    expect(file).toContain('lang="fa"');
    expect(file).toContain('direction="rtl"');
  });
});

test("P8, G5: what the numbers are limited to is kept under a name, opened again, renamed, forgotten", async ({ page }) => {
  test.setTimeout(90_000);
  await loadSample(page);
  await goTo(page, "Insights");
  const period = page.getByLabel("Period");
  await period.selectOption({ label: "All time" });
  await section(page, "People");
  await page.getByRole("button", { name: "Save this view" }).click();
  const dialog = page.getByRole("dialog", { name: "Save this view" });
  await dialog.getByLabel("Name").fill("Team, ever");
  await dialog.getByRole("button", { name: "Save" }).click();
  const view = page.getByRole("button", { name: "Team, ever", exact: true });
  await expect(view).toHaveAttribute("aria-pressed", "true");

  await period.selectOption({ label: "Last 30 days" });
  await section(page, "Overview");
  await expect(view).toHaveAttribute("aria-pressed", "false");
  await page.reload();
  await expect(view).toHaveAttribute("aria-pressed", "false");
  await view.click();
  await expect(page.getByRole("region", { name: "Each person beside the others" })).toBeVisible();
  await expect(period.locator("option:checked")).toHaveText("All time");
  await page.reload();
  await expect(page.getByRole("region", { name: "Each person beside the others" }), "what was shown last").toBeVisible();
  await expect(view).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "Save changes" }), "nothing was changed").toHaveCount(0);

  await page.getByRole("button", { name: "The view Team, ever" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  const naming = page.getByRole("dialog", { name: "Rename" });
  await naming.getByLabel("Name").fill("Everybody");
  await naming.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "The view Everybody" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("button", { name: "Everybody", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByRole("button", { name: "Everybody", exact: true })).toBeVisible();
});

test("P8, G5: a view says what it is limited to, whatever was chosen by hand before", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Insights");
  const owner = page.getByLabel("Owner", { exact: true });
  await owner.selectOption({ index: 1 });
  const name = (await owner.locator("option:checked").textContent())!;
  await page.getByRole("button", { name: "Save this view" }).click();
  const dialog = page.getByRole("dialog", { name: "Save this view" });
  await dialog.getByLabel("Name").fill("Of one");
  await dialog.getByRole("button", { name: "Save" }).click();
  await owner.selectOption({ index: 0 });
  await expect(owner.locator("option:checked")).toHaveText("Everyone");
  await page.getByRole("button", { name: "Of one", exact: true }).click();
  await expect(owner.locator("option:checked")).toHaveText(name);
});

test("P8, G5: what two tabs save and put together is there in both, and after both", async ({ page, context }) => {
  test.setTimeout(90_000);
  await loadSample(page);
  await isSaved(page);
  const other = await context.newPage();
  await other.goto("./");
  for (const tab of [page, other]) await goTo(tab, "Insights");
  const save = async (tab: Page, name: string) => {
    await tab.getByRole("button", { name: "Save this view" }).click();
    const dialog = tab.getByRole("dialog", { name: "Save this view" });
    await dialog.getByLabel("Name").fill(name);
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toHaveCount(0);
  };
  await save(page, "One");
  await save(other, "Two");
  for (const tab of [page, other]) {
    for (const name of ["One", "Two"]) await expect(tab.getByRole("button", { name, exact: true })).toBeVisible();
    await section(tab, "My page");
  }
  const add = async (tab: Page, name: string) => {
    await tab.getByRole("button", { name: "Add", exact: true }).click();
    await tab.getByRole("menuitem", { name, exact: true }).click();
  };
  await add(page, "Products");
  await add(other, "Customers");
  const kept = () => page.evaluate(() => localStorage.getItem("kariz.insights.own"));
  await expect.poll(kept).toMatch(/products.*customers/);
  await page.reload();
  for (const name of ["One", "Two"]) await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  // Of two of one name, which another program has left, each is another one.
  await page.evaluate(() => localStorage.setItem("kariz.insights.saved", localStorage.getItem("kariz.insights.saved")!.replace("Two", "One")));
  await page.reload();
  await page.getByRole("button", { name: "The view One (2)" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("button", { name: "One", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "One (2)", exact: true })).toHaveCount(0);
});

test("G5: a page of one's own is put together, ordered by keys and by pointer, made wide, and there again", async ({ page, isMobile }) => {
  test.setTimeout(90_000);
  await loadSample(page);
  await goTo(page, "Insights");
  await section(page, "My page");
  const order = () => page.locator("[data-own]").evaluateAll((all) => all.map((piece) => piece.getAttribute("data-own")));
  await expect.poll(order).toEqual(["open-value", "win-rate", "average", "cycle", "funnel", "balance", "trends"]);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("menuitem", { name: "Products" }).click();
  await expect(page.getByRole("region", { name: "Products" })).toBeVisible();

  await page.getByRole("button", { name: "Arrange" }).click();
  const grip = (name: string) => page.getByRole("button", { name: `Move ${name}: drag it, or use the arrow keys` });
  await grip("Products").focus();
  await page.keyboard.press("Home");
  await expect.poll(order).toEqual(["products", "open-value", "win-rate", "average", "cycle", "funnel", "balance", "trends"]);
  await expect(grip("Products"), "the focus goes along").toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect.poll(order).toEqual(["open-value", "products", "win-rate", "average", "cycle", "funnel", "balance", "trends"]);

  // On a phone there is one column.
  const wide = page.getByRole("button", { name: "Two columns: Funnel" });
  if (isMobile) await expect(wide).toHaveCount(0);
  else {
    await wide.click();
    await expect(page.locator("[data-own='funnel']")).toHaveClass(/mine__piece--wide/);
  }
  await page.getByRole("button", { name: "Take off my page: Products" }).click();
  await expect.poll(order).not.toContain("products");

  const from = (await grip("Cycle length").boundingBox())!;
  const to = (await page.locator("[data-own='open-value']").boundingBox())!;
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 20, { steps: 6 });
  await expect(page.locator("[data-own='open-value']"), "it is shown where it would stand").toHaveClass(/mine__piece--before/);
  await page.mouse.up();
  await expect.poll(order).toEqual(["cycle", "open-value", "win-rate", "average", "funnel", "balance", "trends"]);
  await axe(page);

  await page.reload();
  await section(page, "My page");
  await expect.poll(order).toEqual(["cycle", "open-value", "win-rate", "average", "funnel", "balance", "trends"]);
  if (!isMobile) await expect(page.locator("[data-own='funnel']")).toHaveClass(/mine__piece--wide/);
});
