import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, openCopy, shareCopy, startWorkspace } from "../support/workspace.ts";

test("L10: several workspaces on one device: begin, change between them, remove one", async ({ page }) => {
  test.slow();
  await startWorkspace(page, "Rill Sensors");
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "New workspace" }).click();
  await expect(page.getByRole("button", { name: "Back to Rill Sensors" })).toBeVisible();
  await axe(page);
  await startWorkspace(page, "Second Company");
  await addDeal(page, { title: "Only in the second", value: "5" });
  await isSaved(page);
  await page.reload();
  await expect(page.getByText("Only in the second")).toBeVisible();
  await expect(page.getByText("Meters in 8 greenhouses")).toHaveCount(0);

  await goTo(page, "Settings");
  await expect(page.getByRole("listitem").filter({ hasText: "Second Company" })).toContainText("open here");
  await axe(page);
  await page.getByRole("button", { name: "Open Rill Sensors" }).click();
  await expect(page.getByText("Meters in 8 greenhouses")).toBeVisible();
  await expect(page.getByText("Only in the second")).toHaveCount(0);

  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Remove from this device" }).click();
  await page.getByRole("button", { name: "Remove it now" }).click();
  await expect(page.getByText("Only in the second")).toBeVisible();
  await goTo(page, "Settings");
  await expect(page.getByRole("listitem").filter({ hasText: "Rill Sensors" })).toHaveCount(0);
});

test("L10: two tabs show two workspaces, each with its own deals", async ({ page, context }) => {
  await startWorkspace(page, "Rill Sensors");
  await addDeal(page, { title: "In the first", value: "1" });
  await isSaved(page);
  const other = await context.newPage();
  await other.goto("./");
  await goTo(other, "Settings");
  await other.getByRole("button", { name: "New workspace" }).click();
  await startWorkspace(other, "Second Company");
  await addDeal(other, { title: "In the second", value: "2" });
  await isSaved(other);
  await page.reload();
  await expect(page.getByText("In the first")).toBeVisible();
  await expect(page.getByText("In the second")).toHaveCount(0);
});

test("L10: a fresh copy has what is here now, apart from it, without its history", async ({ page }) => {
  await startWorkspace(page, "Rill Sensors");
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Fresh copy without history" }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeHidden();
  await expect(page.getByText("Meters in 8 greenhouses")).toBeVisible();
  await goTo(page, "Settings");
  await expect(page.getByRole("listitem").filter({ hasText: "Rill Sensors" })).toHaveCount(2);
  await goTo(page, "Team & sync");
  await expect(page.getByRole("term").filter({ hasText: "Changes in its history" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: /^2$/ })).toBeVisible();
});

test("L5: a copy of another workspace can be opened as its own", async ({ page, newProfile }) => {
  await startWorkspace(page, "Rill Sensors");
  await addDeal(page, { title: "Mine", value: "1" });
  await isSaved(page);
  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Another company");
  await addDeal(other, { title: "Theirs", value: "2" });
  await goTo(page, "Team & sync");
  await openCopy(page, await shareCopy(other));
  await page.getByRole("button", { name: "Open it as its own workspace" }).click();
  await expect(page.getByText("Theirs")).toBeVisible();
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Open Rill Sensors" }).click();
  await expect(page.getByText("Mine")).toBeVisible();
});

test("L5: when the engine that takes a copy in ends, the page says so, and goes on", async ({ page, newProfile, deployment, watch }) => {
  deployment.publish(/^worker-.*\.js$/, (text) => {
    const end = () => {
      throw new RangeError("no more memory");
    };
    return `if (self.name.startsWith("kariz-engine-")) self.addEventListener("message", ${end.toString()});\n${text}`;
  });
  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Another company");
  const theirs = await shareCopy(other);
  await startWorkspace(page, "Rill Sensors", deployment.url);
  await goTo(page, "Team & sync");
  await openCopy(page, theirs);
  await page.getByRole("button", { name: "Open it as its own workspace" }).click();
  await expect(page.getByRole("alert")).toContainText("was stopped. Close other tabs and try again");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
  await goTo(page, "Board");
  await addDeal(page, { title: "Afterwards", value: "1" });
  await isSaved(page);
  watch.excuse(/no more memory/);
});
