import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, openCopy, shareCopy, sayLaterWho, startWorkspace } from "../support/workspace.ts";

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

test("L10: a workspace that the list of them has lost is found on the device, and opened", async ({ page }) => {
  await startWorkspace(page, "Rill Sensors");
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "New workspace" }).click();
  await expect(page.getByRole("button", { name: "Back to Rill Sensors" })).toBeVisible();
  await startWorkspace(page, "Second Company");
  await isSaved(page);
  await page.evaluate(() => localStorage.removeItem("kariz.places"));
  await page.reload();
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Open Workspace found on this device" }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeHidden();
  await isSaved(page);
  await goTo(page, "Settings");
  await expect(page.getByRole("listitem").filter({ hasText: "Rill Sensors" })).toContainText("open here");
  await expect(page.getByRole("button", { name: "Open Second Company" })).toBeVisible();
});

test("L10: what is left over of a workspace that was removed is none, and is not listed", async ({ page }) => {
  await startWorkspace(page, "Rill Sensors");
  await isSaved(page);
  await page.evaluate(leaveOver);
  await page.reload();
  await isSaved(page);
  await goTo(page, "Settings");
  await expect(page.getByRole("list", { name: "Workspaces on this device" }).getByRole("listitem")).toHaveCount(1);
});

/** Runs in the page: another place has an increment, and what could be undone, and nothing else. */
async function leaveOver(): Promise<void> {
  const request = indexedDB.open("kariz-00000000000000ab");
  request.addEventListener("upgradeneeded", () => {
    for (const store of ["chunks", "books", "meta"]) request.result.createObjectStore(store);
  });
  await new Promise((resolve) => request.addEventListener("success", resolve));
  const writing = request.result.transaction(["chunks", "meta"], "readwrite");
  writing.objectStore("chunks").put(new Uint8Array([1]), ["01KDVDNA0000000000000031N2", "incremental", "00"]);
  writing.objectStore("meta").put(new Uint8Array([1]), "undo");
  await new Promise((resolve) => writing.addEventListener("complete", resolve));
  request.result.close();
}

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
  await sayLaterWho(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Open Rill Sensors" }).click();
  await expect(page.getByText("Mine")).toBeVisible();
});

test("L5: a copy of a workspace that is here at another place is opened there, not beside it", async ({ page }) => {
  await startWorkspace(page, "Rill Sensors");
  await addDeal(page, { title: "Mine", value: "1" });
  const copy = await shareCopy(page);
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "New workspace" }).click();
  await startWorkspace(page, "Second Company");
  await isSaved(page);
  await goTo(page, "Team & sync");
  await openCopy(page, copy);
  await expect(page.getByRole("alert")).toContainText("This is a copy of “Rill Sensors”, which is on this device already");
  await expect(page.getByRole("button", { name: "Open it as its own workspace" })).toHaveCount(0);
  await axe(page);
  await page.getByRole("button", { name: "Switch to Rill Sensors, and open the copy there" }).click();
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  await dialog.locator("input[type=file]").setInputFiles({ ...copy, mimeType: "application/octet-stream" });
  await expect(dialog).toContainText("Everything in it is here already.");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Mine")).toBeVisible();
  await goTo(page, "Settings");
  await expect(page.getByRole("list", { name: "Workspaces on this device" }).getByRole("listitem")).toHaveCount(2);
});

test("X4: removing names the workspace and what is in no copy, Escape cancels it, and another tab says why", async ({ page, context }) => {
  await startWorkspace(page, "Rill Sensors");
  await addDeal(page, { title: "Mine", value: "1" });
  await isSaved(page);
  const other = await context.newPage();
  await other.goto("./");
  await expect(other.getByText("Mine")).toBeVisible();
  await goTo(page, "Settings");
  const panel = page.getByRole("region", { name: "Remove from this device" });
  await panel.getByRole("button", { name: "Remove from this device" }).click();
  const question = panel.getByRole("group", { name: /^Remove “Rill Sensors” from this device\? No copy of it was ever shared/ });
  await expect(question).toBeFocused();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(panel.getByRole("button", { name: "Remove from this device" })).toBeFocused();

  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Remove from this device" }).click();
  await panel.getByRole("button", { name: "Share a copy" }).click();
  await download;
  await expect(panel).toContainText("Everything in it is in a copy outside this browser.");
  await page.locator(".toast").filter({ hasText: "is in your downloads" }).getByRole("button", { name: "Close" }).click();
  await panel.getByRole("button", { name: "Remove it now" }).click();
  await expect(page.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  await expect(page.getByText("was removed from this device in another tab")).toHaveCount(0);
  await expect(other.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  await expect(other.getByRole("status").filter({ hasText: "“Rill Sensors” was removed from this device in another tab" })).toBeVisible();
  await axe(other);
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
