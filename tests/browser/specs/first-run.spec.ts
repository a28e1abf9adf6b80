import { axe } from "../support/axe.ts";
import { leave } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { goTo, isSaved, loadSample, openDeal, startWorkspace } from "../support/workspace.ts";

test.use({ serviceWorkers: "allow" });

test("U1: the first page offers every way to begin", async ({ page }) => {
  await page.goto("./");
  for (const name of ["Start", "Load sample workspace", "Import", "Open a copy"]) {
    await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  }
  await axe(page);
});

test("P2: a pipeline starts from a template, and is there after a reload", async ({ page }) => {
  await startWorkspace(page);
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
  await isSaved(page);
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
});

test("U1, U6: what is typed into the first page is there after a reload, in another language too, and gone once a workspace was started", async ({ page }) => {
  await page.goto("./");
  const start = page.locator("form.first__start");
  await start.locator("[name=workspace]").fill("Rill Sensors");
  await start.locator("[name=me]").fill("Ana Markovic");
  await start.locator("[name=currency]").selectOption("CHF");
  const chosen = start.locator("[name=template]").nth(2);
  await chosen.check({ force: true });
  const stands = async () => {
    await expect(start.locator("[name=workspace]")).toHaveValue("Rill Sensors");
    await expect(start.locator("[name=me]")).toHaveValue("Ana Markovic");
    await expect(start.locator("[name=currency]")).toHaveValue("CHF");
    await expect(chosen).toBeChecked();
  };
  await page.reload();
  await stands();
  await page.locator(".first__language select").selectOption("fi");
  await expect(page.locator("html")).toHaveAttribute("lang", "fi");
  await start.locator("[name=me]").fill("Ana Markovic-Rill");
  await page.reload();
  await expect(start.locator("[name=me]")).toHaveValue("Ana Markovic-Rill");
  await start.locator("[name=me]").fill("Ana Markovic");
  await stands();
  await start.locator("button[type=submit]").click();
  await expect(page.locator(".rail")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("kariz.first"))).toBeNull();
});

test("B2: whatever stands where the first page keeps what was typed, a pipeline starts", async ({ page }) => {
  await page.goto("./");
  const start = page.locator("form.first__start");
  const name = start.locator("[name=workspace]");
  for (const kept of ["null", "[]", "5", '"x"', "{bad", '["x"]', '{"workspace":null,"me":{"a":1},"currency":7,"__proto__":"x","nobody":"x"}']) {
    await page.evaluate((kept) => localStorage.setItem("kariz.first", kept), kept);
    await page.reload();
    await expect(name, kept).toHaveValue("");
    await expect(start.locator("[name=currency]"), kept).not.toHaveValue("");
  }
  await page.evaluate(() => localStorage.setItem("kariz.first", '{"workspace":"Rill Sensors","me":5}'));
  await page.reload();
  await expect(name).toHaveValue("Rill Sensors");
  await page.evaluate(() => localStorage.setItem("kariz.first", "null"));
  await page.reload();
  await name.fill("Rill Sensors");
  await start.locator("button[type=submit]").click();
  await expect(page.locator(".rail")).toBeVisible();
});

test("X4: the sample workspace loads in one click, is marked as one in the bar, and can be removed there; the tab says which deal and workspace", async ({ page }) => {
  await loadSample(page);
  await isSaved(page);
  const where = page.getByRole("button", { name: /^Workspace: .* Sample$/ });
  const name = (await where.locator("bdi").textContent())!;
  const tab = (what: string) => new RegExp(`^(\\(\\d+\\) )?${what} – ${name} – Kariz$`);
  await expect(page).toHaveTitle(tab("Board"));
  const deal = (await page.locator(".card a").first().textContent())!.trim();
  await openDeal(page, deal);
  await expect(page).toHaveTitle(tab(deal));
  await leave(page);
  await where.click();
  const places = page.getByRole("dialog", { name: "Workspaces on this device" });
  await expect(places.getByRole("listitem").filter({ hasText: name })).toContainText("open here");
  await expect(places.getByRole("button", { name: "New workspace" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Remove the sample workspace" }).click();
  await page.getByRole("button", { name: "Remove it now" }).click();
  await expect(page.getByRole("button", { name: "Load sample workspace" })).toBeVisible();
});

test("L1: what was saved opens offline", async ({ page, context }) => {
  await startWorkspace(page);
  await isSaved(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
});

test("U3: settings have no accessibility violations", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Settings");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await axe(page);
});
