// B8: names and titles from outside cannot turn what stands around them, nor fill the page.

import { openCopy } from "../support/workspace.ts";
import { sharedQuestion, shareInto } from "../support/share.ts";
import { leave } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, openDeal, startWorkspace } from "../support/workspace.ts";

test.use({ serviceWorkers: "allow" });

/** Everything after it reads from the right. */
const TURNS = "\u202e";

test("B8: what turns the direction is nothing in names of files", async ({ page }) => {
  await startWorkspace(page);
  await isSaved(page);
  const name = `photo${TURNS}gnp.kariz`;
  await goTo(page, "Team & sync");
  await openCopy(page, { name, buffer: Buffer.from("no workspace") });
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  await expect(dialog.getByRole("alert")).toBeVisible();
  expect(await dialog.textContent()).not.toContain(TURNS);
  await page.keyboard.press("Escape");
  await shareInto(page, "file", { name, buffer: Buffer.from("no workspace") });
  await expect(sharedQuestion(page)).toContainText("photognp.kariz");
  await expect(sharedQuestion(page)).toContainText("12 bytes");
});

test("B8: a title that turns the direction stays by itself in a sentence, and a long one is cut short until it is asked for", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: `Pumps ${TURNS}reversed`, value: "100" });
  const told = await page.locator(".toast").getByText(/added$/).textContent();
  expect(told).toContain("\u2068");
  expect(told).not.toContain(TURNS);

  const long = "Meters ".repeat(700).trim();
  await addDeal(page, { title: long, value: "100" });
  const drawer = await openDeal(page, "Meters Meters");
  const title = drawer.getByRole("heading", { level: 1 });
  const height = async () => (await title.boundingBox())!.height;
  expect(await height()).toBeLessThan(200);
  await drawer.getByRole("button", { name: "The whole title" }).click();
  expect(await height()).toBeGreaterThan(200);
  await leave(page);
});
