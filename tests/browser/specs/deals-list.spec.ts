import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { goTo, isSaved, loadSample } from "../support/workspace.ts";

test.describe("P8: the list of deals", () => {
  test.beforeEach(async ({ page }) => {
    await loadSample(page);
    await goTo(page, "Deals");
  });

  test("filters by words and by standing, and says so when nothing matches", async ({ page }) => {
    await page.getByLabel("Filter by words").fill("zzzz");
    await expect(page.getByRole("heading", { name: "No deals match" })).toBeVisible();
    await page.getByRole("button", { name: "Clear filters" }).first().click();
    await page.getByRole("button", { name: "Won", exact: true }).click();
    await expect(page.getByRole("table", { name: "Deals" })).toBeVisible();
  });

  test("sorts by a heading, or on a phone by a menu; once more, the other way round", async ({ page, isMobile }) => {
    const sort = async (column: string) => {
      if (!isMobile) return page.getByRole("columnheader", { name: column }).getByRole("button").click();
      await page.getByRole("toolbar", { name: "Views and filters" }).getByRole("button", { name: "Sort" }).click();
      await page.getByRole("menuitem", { name: column, exact: true }).click();
    };
    const first = page.getByRole("checkbox", { name: /^Select (?!all)/ }).first();
    await sort("Title");
    await expect(first).toHaveAccessibleName("Select Annual plan, 60 meters");
    await sort("Title");
    await expect(first).toHaveAccessibleName("Select Training day, clinic technics");
  });

  test("deletes many at once with one undo; the bin gives them back", async ({ page }) => {
    const rows = page.getByRole("checkbox", { name: /^Select (?!all)/ });
    const titles = await rows.evaluateAll((boxes) => boxes.slice(0, 2).map((box) => box.getAttribute("aria-label")!.slice("Select ".length)));
    await rows.nth(0).check();
    await rows.nth(1).check();
    await expect(page.getByText("2 selected")).toBeVisible();
    await page.getByRole("toolbar", { name: "Change the selected deals" }).getByRole("button", { name: "Delete" }).click();
    for (const title of titles) await expect(page.getByRole("checkbox", { name: `Select ${title}`, exact: true })).toHaveCount(0);
    await page.getByRole("button", { name: "Bin", exact: true }).click();
    await page.getByRole("button", { name: `Restore ${titles[0]}`, exact: true }).click();
    await page.keyboard.press("Control+z"); // takes the restoring back
    await expect(page.getByRole("button", { name: `Restore ${titles[0]}`, exact: true })).toBeVisible();
    await page.keyboard.press("Control+z"); // takes the deleting back: both at once
    await expect(page.getByRole("heading", { name: "The bin is empty" })).toBeVisible();
    await isSaved(page);
  });

  test("has no accessibility violations (U3)", async ({ page }) => {
    await axe(page);
  });
});
