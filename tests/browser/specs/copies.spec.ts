import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, loadSample, mergeCopy, openCopy, shareCopy, startWorkspace } from "../support/workspace.ts";

test("L4: a colleague opens a copy, both edit apart, merge both ways, and hold the same", async ({ page: ana, newProfile }) => {
  await startWorkspace(ana);
  await addDeal(ana, { title: "Meters in 8 greenhouses", value: "11800" });
  const first = await shareCopy(ana);
  expect(first.name).toMatch(/\.kariz$/);

  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, first);
  await goTo(ben, "Deals");
  await expect(ben.getByText("Meters in 8 greenhouses")).toBeVisible();

  await goTo(ana, "Board");
  await addDeal(ana, { title: "Hers", value: "100" });
  await addDeal(ben, { title: "His", value: "200" });
  const [hers, his] = [await shareCopy(ana), await shareCopy(ben)];
  await mergeCopy(ana, his);
  await mergeCopy(ben, hers);
  for (const page of [ana, ben]) {
    await goTo(page, "Deals");
    for (const title of ["Meters in 8 greenhouses", "Hers", "His"]) await expect(page.getByText(title, { exact: true })).toBeVisible();
    await isSaved(page);
  }

  // L4: merging the same file twice changes nothing.
  await goTo(ana, "Team & sync");
  await openCopy(ana, his);
  await expect(ana.getByText("Everything in it is here already.")).toBeVisible();
});

test("B1: what is no workspace, or of another one, is refused in words that help", async ({ page, newProfile }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await openCopy(page, { name: "letter.kariz", buffer: Buffer.from("Dear Ana,") });
  await expect(page.getByRole("alert")).toContainText("not a Kariz workspace");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();

  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Another company");
  const theirs = await shareCopy(other);
  await openCopy(page, theirs);
  await expect(page.getByRole("alert")).toContainText("Another company");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();

  await openCopy(page, { ...theirs, buffer: theirs.buffer.subarray(0, theirs.buffer.length - 20) });
  await expect(page.getByRole("alert")).toContainText("damaged");
});

test("L9: a merge can be gone back on, and going back undone", async ({ page, newProfile }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  const other = await (await newProfile()).newPage();
  await other.goto("./");
  await mergeCopy(other, await shareCopy(page));
  await addDeal(other, { title: "Theirs", value: "200" });
  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: "Restore…" }).click();
  await expect(page.getByText("Nothing to go back to yet")).toBeVisible();
  await page.keyboard.press("Escape");
  await mergeCopy(page, { ...(await shareCopy(other)), name: "theirs.kariz" });

  await page.getByRole("button", { name: "Restore…" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Before merging theirs.kariz" })).toContainText("1 deal");
  await axe(page);
  await page.getByRole("button", { name: /^Go back to .*: Before merging theirs\.kariz$/ }).click();
  const toast = page.getByText(/^The workspace is as it was on /);
  await expect(toast).toBeVisible();
  await goTo(page, "Deals");
  await expect(page.getByText("Meters in 8 greenhouses")).toBeVisible();
  await expect(page.getByText("Theirs", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("Theirs", { exact: true })).toBeVisible();
  await isSaved(page);
});

test("L3, U3: Team & sync says where the data is, and has no accessibility violations", async ({ page }) => {
  await loadSample(page);
  await isSaved(page);
  await goTo(page, "Team & sync");
  await expect(page.getByRole("heading", { name: "Storage on this device" })).toBeVisible();
  await expect(page.getByText(/^saved /)).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Open a copy" }).click();
  await axe(page);
});
