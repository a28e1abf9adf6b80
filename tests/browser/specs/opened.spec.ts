// L4, L6: what the system gives Kariz to open: files it is started with, what other programs share,
// what is pasted.

import { type Page } from "@playwright/test";
import { isKeptForOffline } from "../support/app.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, shareCopy, startWorkspace } from "../support/workspace.ts";

/** Gives Kariz something as the system's share sheet does: a page that nobody sees posts a form to it. */
async function shareInto(page: Page, field: string, value: string | { name: string; buffer: Buffer }) {
  const target = new URL("./?share", page.url()).href;
  await page.goto("about:blank");
  const input = typeof value === "string" ? `<textarea name="${field}"></textarea>` : `<input type="file" name="${field}">`;
  await page.setContent(`<form method="post" enctype="multipart/form-data" action="${target}">${input}<button>Share</button></form>`);
  if (typeof value === "string") await page.locator("textarea").fill(value);
  else await page.locator("input").setInputFiles({ ...value, mimeType: "application/octet-stream" });
  await page.getByRole("button", { name: "Share" }).click();
}

test("L4: a copy that another program shares is shown, and comes only once", async ({ page, newProfile }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  const copy = await shareCopy(page);

  const other = await (await newProfile()).newPage();
  await other.goto("./");
  await isKeptForOffline(other);
  await shareInto(other, "file", copy);
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
  await isKeptForOffline(page);
  await shareInto(page, "file", { name: "deals.csv", buffer: Buffer.from("Title,Value\nPumps,100\n") });
  await expect(page.getByRole("dialog", { name: "Import" })).toContainText("Pumps");
});

test("L6: an invitation in a message that another program shares is opened", async ({ page }) => {
  await startWorkspace(page);
  await isSaved(page);
  await isKeptForOffline(page);
  await shareInto(page, "text", `Come in: ${page.url().split("#")[0]}#live/AgID and bring the numbers`);
  await expect(page.getByRole("dialog", { name: "Join a live session" })).toContainText("cut off or damaged");
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
  await expect(page.getByRole("dialog", { name: "Join a live session" })).toContainText("cut off or damaged");
});
