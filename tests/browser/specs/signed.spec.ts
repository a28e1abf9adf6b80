// L12: a signed snapshot is looked at, says who signed it, and shows when it was changed.

import { type Page } from "@playwright/test";
import { createPublicKey, verify } from "node:crypto";
import { readFile } from "node:fs/promises";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { leave } from "../support/drawer.ts";
import { addDeal, goTo, isSaved, openCopy, startWorkspace } from "../support/workspace.ts";

async function signedSnapshot(page: Page) {
  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: "Sign a snapshot…" }).click();
  const dialog = page.getByRole("dialog", { name: "Share a signed snapshot" });
  await expect(dialog.getByLabel("Signed by")).toHaveValue("Ana Markovic");
  const code = (await dialog.getByText(/^([A-Z2-7]{4} ){3}[A-Z2-7]{4}$/).textContent()) ?? "";
  await axe(page);
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Sign and share" }).click();
  const download = await downloading;
  return { code, name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

/** As anybody can check it, with nothing of Kariz. */
function isSignedRight(file: Buffer): boolean {
  const second = file.indexOf("\n") + 1;
  const content = file.indexOf("\n", second) + 1;
  const key = /\nkey: (.*)\n/.exec(file.toString("latin1"))?.[1] ?? "";
  const x = Buffer.from(key, "base64").toString("base64url");
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const signature = Buffer.from(file.subarray(second, content - 1).toString(), "base64");
  return verify(null, file.subarray(content), publicKey, signature);
}

test("L12: a signed snapshot says who signed it, opens beside the own workspace, and cannot be changed", async ({ page, newProfile }) => {
  test.slow();
  await startWorkspace(page);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  const { code, ...file } = await signedSnapshot(page);
  expect(file.name).toMatch(/\.signed\.kariz$/);
  expect(isSignedRight(file.buffer)).toBe(true);

  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Own Company");
  await isSaved(other);
  await goTo(other, "Team & sync");
  await openCopy(other, file);
  const dialog = other.getByRole("dialog", { name: "Open a copy" });
  await expect(dialog.getByRole("status").first()).toContainText("Signed by Ana Markovic");
  await expect(dialog).toContainText("new to this device");
  await expect(dialog).toContainText(code);
  await expect(dialog.locator(".note--ok"), "a stranger is not told in the colour of success").toHaveCount(0);
  await axe(other);
  await dialog.getByRole("button", { name: "Look into it" }).click();

  const banner = other.getByRole("complementary", { name: "Signed snapshot" });
  await expect(banner).toContainText("Nothing was changed since");
  await expect(banner, "having looked makes nobody known").toContainText("new to this device");
  await expect(banner).toContainText(code);
  await expect(other.getByRole("link", { name: "Meters in 8 greenhouses" })).toBeVisible();
  await expect(other.getByRole("button", { name: "New deal" })).toHaveCount(0);
  await axe(other);
  await other.keyboard.press("n");
  await expect(other.locator("#toasts .toast").getByText("to be looked at only")).toBeVisible();
  await other.reload();
  await expect(banner).toBeVisible();
  await goTo(other, "Insights");
  await expect(banner).toContainText("new to this device");

  // What would change something is not there, or disabled.
  await goTo(other, "Board");
  for (const name of [/^Stage menu/, "Add deal", "Add stage", /^Actions:/]) await expect(other.getByRole("button", { name })).toHaveCount(0);
  await other.getByRole("link", { name: "Meters in 8 greenhouses" }).click();
  const drawer = other.getByRole("dialog", { name: "Meters in 8 greenhouses" });
  await expect(drawer.getByRole("button", { name: "Value:" })).toBeDisabled();
  await expect(drawer.getByRole("button", { name: "Title:" })).toBeDisabled();
  await expect(drawer.getByRole("button", { name: /^(More|Won|Lost|Plan a step)$/ })).toHaveCount(0);
  await axe(other);
  await leave(other);
  await goTo(other, "Settings");
  await expect(other.getByRole("textbox", { name: "Name" }).first()).toBeDisabled();
  await expect(other.getByRole("button", { name: /^(Share a copy|Import|Remove from this device|Fresh copy without history)$/ })).toHaveCount(0);
  await axe(other);
  await goTo(other, "Team & sync");
  await expect(other.getByRole("button", { name: /^(Share a copy|Restore…)$/ })).toHaveCount(0);

  await banner.getByRole("button", { name: "Close the snapshot" }).click();
  await expect(banner).toHaveCount(0); // the own workspace's page has come
  await goTo(other, "Settings");
  await expect(other.getByRole("textbox", { name: "Name" }).first()).toHaveValue("Own Company");
  await expect(banner).toHaveCount(0);
});

test("L12: a snapshot that was changed after it was signed is refused, and so is one that is cut off", async ({ page }) => {
  await startWorkspace(page);
  const { buffer } = await signedSnapshot(page);
  const forged = Buffer.from(buffer.toString("latin1").replace("by: Ana", "by: Eva"), "latin1");
  expect(isSignedRight(forged)).toBe(false);
  await openCopy(page, { name: "forged.signed.kariz", buffer: forged });
  await expect(page.getByRole("alert")).toContainText("was changed after Eva Markovic signed it");
  await page.keyboard.press("Escape");
  await openCopy(page, { name: "cut.signed.kariz", buffer: buffer.subarray(0, 100) });
  await expect(page.getByRole("alert")).toContainText("cut off or damaged");
  await page.keyboard.press("Escape");
  const last = Buffer.from(buffer);
  last[last.length - 1]! ^= 1;
  await openCopy(page, { name: "flipped.signed.kariz", buffer: last });
  await expect(page.getByRole("alert")).toContainText("was changed after Ana Markovic signed it");
});

test("L12: a name that is known with another key is warned of, in the question and over the snapshot", async ({ page, newProfile }) => {
  test.slow();
  await startWorkspace(page);
  const first = await signedSnapshot(page);
  const impostor = await (await newProfile()).newPage();
  await startWorkspace(impostor, "Rill Sensors");
  const second = await signedSnapshot(impostor);
  expect(second.code).not.toBe(first.code);

  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Own Company");
  await isSaved(other);
  await goTo(other, "Team & sync");
  const dialog = other.getByRole("dialog", { name: "Open a copy" });
  const banner = other.getByRole("complementary", { name: "Signed snapshot" });
  await openCopy(other, first);
  await dialog.getByRole("button", { name: "Look into it" }).click();
  await banner.getByRole("button", { name: "Close the snapshot" }).click();
  await expect(banner).toHaveCount(0);

  await goTo(other, "Team & sync");
  await openCopy(other, first);
  await expect(dialog).toContainText("You have seen this signature before");
  await other.keyboard.press("Escape");
  await openCopy(other, second);
  await expect(dialog.getByRole("alert")).toContainText("This device knows Ana Markovic with another signature");
  await expect(dialog.locator(".note--ok")).toHaveCount(0);
  await axe(other);
  await dialog.getByRole("button", { name: "Look into it" }).click();
  await expect(banner).toContainText("It is another signature than the one that this device knows Ana Markovic by");
  await axe(other);
});
