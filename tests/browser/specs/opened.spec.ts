// L4, L6: what the system gives Kariz to open: files it is started with, what other programs share,
// what is pasted.

import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axe } from "../support/axe.ts";
import { lookIntoShared, sharedQuestion, shareFiles, shareInto } from "../support/share.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, shareCopy, startWorkspace } from "../support/workspace.ts";

test.use({ serviceWorkers: "allow" });

test("L4: a copy that another program shares is shown, and comes only once", async ({ page, newProfile }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  const copy = await shareCopy(page);

  const other = await (await newProfile()).newPage();
  await other.goto("./");
  await shareInto(other, "file", copy);
  await lookIntoShared(other, copy.name);
  const dialog = other.getByRole("dialog", { name: "Open a copy" });
  await expect(dialog).toContainText("Rill Sensors");
  await dialog.getByRole("button", { name: "Open this workspace" }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(other.getByRole("link", { name: "Meters in 8 greenhouses" })).toBeVisible();
  expect(other.url()).not.toContain("shared");
  await isSaved(other);
  await other.reload();
  await expect(other.getByRole("link", { name: "Meters in 8 greenhouses" })).toBeVisible();
  await expect(dialog).toBeHidden();
});

test("X1: a table that another program shares goes to the import, and waits until it is known what is here", async ({ page }) => {
  await startWorkspace(page);
  await isSaved(page);
  await shareInto(page, "file", { name: "deals.csv", buffer: Buffer.from("Title,Value\nPumps,100\n") });
  await lookIntoShared(page, "deals.csv");
  await expect(page.getByRole("dialog", { name: "Import" })).toContainText("Pumps");
});

test("B8: a file that another program shares is named and asked about, and nothing of it is read before that", async ({ page, newProfile }) => {
  await startWorkspace(page);
  const copy = await shareCopy(page);
  const other = await (await newProfile()).newPage();
  await other.goto("./");
  for (const { name, buffer } of [copy, { name: "deals.csv", buffer: Buffer.from("Title,Value\nPumps,100\n") }]) {
    await shareInto(other, "file", { name, buffer });
    await expect(sharedQuestion(other)).toContainText(name);
    await expect(sharedQuestion(other)).toContainText("Kariz has read nothing of it yet");
    await axe(other);
    await sharedQuestion(other).getByRole("button", { name: "Not now" }).click();
    await expect(other.getByRole("dialog")).toHaveCount(0);
    // A table would begin a workspace for what it brings.
    await expect(other.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  }
  await other.reload();
  await expect(other.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  await expect(other.getByRole("dialog")).toHaveCount(0);
});

test("B9: what is shared and too large is not kept, and the page says so", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "kariz-shared-"));
  const path = join(folder, "film.kariz");
  const file = await open(path, "w");
  await file.truncate(66 << 20);
  await file.close();
  await startWorkspace(page);
  await isSaved(page);
  await shareInto(page, "file", { path });
  await expect(page.locator(".toast").getByText("Nothing has come of what was shared: at most 64 MB")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const kept = await page.evaluate(async () => {
    const shares = (await caches.keys()).filter((name) => name.endsWith(" shared"));
    return Promise.all(shares.map(async (name) => (await (await caches.open(name)).keys()).length));
  });
  expect(kept).toEqual([0]);
  await rm(folder, { recursive: true });
});

test("L6: an invitation in a message that another program shares is opened", async ({ page }) => {
  await startWorkspace(page);
  await isSaved(page);
  await shareInto(page, "text", `Come in: ${page.url().split("#")[0]}#live/AgID and bring the numbers`);
  await expect(page.getByRole("dialog", { name: "Join a live session" })).toContainText("This link is incomplete");
});

test("L4: of several files that are shared one is looked into, and the others are said to be left alone", async ({ page }) => {
  await startWorkspace(page);
  await isSaved(page);
  const files = ["deals.csv", "more.csv", "letter.kariz"].map((name) => ({ name, mimeType: "text/csv", buffer: Buffer.from("Title\nPumps\n") }));
  await shareFiles(page, files);
  await expect(sharedQuestion(page)).toContainText("deals.csv");
  await expect(sharedQuestion(page)).toContainText("2 more files came with it and were left alone");
  await axe(page);
});

test("L4: what Kariz cannot open is said so: text, another field, nothing at all", async ({ page }) => {
  await startWorkspace(page);
  await isSaved(page);
  const nothing = page.locator(".toast").getByText("There was nothing in what was shared that Kariz can open");
  for (const [field, value] of [
    ["text", "Look at https://example.com/ when you have time"],
    ["document", { name: "deals.csv", buffer: Buffer.from("Title\nPumps\n") }],
    ["text", ""],
  ] as const) {
    await shareInto(page, field, value);
    await expect(nothing).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(page.url()).not.toContain("shared");
  }
});

test("L4: a file with which an installed Kariz is started is opened", async ({ page }) => {
  await page.addInitScript(() => {
    // Only an installed page is given one, and no browser under test can be made to install it.
    const getFile = async () => new File(["no workspace"], "started.kariz");
    const queue = { setConsumer: (follow: (launch: unknown) => void) => follow({ files: [{ getFile }] }) };
    Object.defineProperty(globalThis, "launchQueue", { value: queue });
  });
  await page.goto("./");
  await expect(page.getByRole("dialog", { name: "Open a copy" }).getByRole("alert")).toContainText("not a Kariz workspace");
});

test("L6: an invitation that is pasted is opened, but not one that is pasted into a field", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startWorkspace(page);
  await page.evaluate(() => navigator.clipboard.writeText(`${location.href.split("#")[0]}#live/AgID`));
  await goTo(page, "Deals");
  const search = page.getByRole("searchbox").or(page.getByRole("combobox")).first();
  await search.focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(search).toHaveValue(/#live\/AgID/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await search.fill("");
  await search.blur();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(page.getByRole("dialog", { name: "Join a live session" })).toContainText("This link is incomplete");
});
