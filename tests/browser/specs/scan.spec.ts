// L6: two people standing beside each other: each scans the code on the other's screen.

import { axe } from "../support/axe.ts";
import { giveCamera } from "../support/camera.ts";
import { PATIENCE, joining, livePanel, people } from "../support/live.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, startWorkspace } from "../support/workspace.ts";

test("L6: a device without a workspace scans the invitation, its answer is scanned, and both are one", async ({ page: ana, newProfile }) => {
  test.setTimeout(90_000);
  const showToAna = await giveCamera(ana);
  await startWorkspace(ana);
  await addDeal(ana, { title: "From before", value: "100" });
  await goTo(ana, "Team & sync");
  await livePanel(ana).getByRole("button", { name: /^Invite/ }).click();
  const invitation = ana.getByRole("img", { name: "The invitation as a QR code" });
  await expect(invitation).toBeVisible(PATIENCE);

  const ben = await (await newProfile()).newPage();
  const showToBen = await giveCamera(ben);
  await ben.goto("./");
  await ben.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(ben.getByText("Hold the code on the other screen")).toBeVisible();
  await axe(ben);
  await showToBen(invitation);
  await joining(ben).getByRole("button", { name: "Join", exact: true }).click(PATIENCE);
  const answer = ben.getByRole("img", { name: "The answer as a QR code" });
  await expect(answer).toBeVisible(PATIENCE);

  await livePanel(ana).getByRole("button", { name: "Scan with the camera" }).click();
  await showToAna(answer);
  await expect(livePanel(ana)).toContainText("Connected.", PATIENCE);
  await joining(ben).getByLabel("Not in the list? Your name").fill("Ben Olsen", PATIENCE);
  await axe(ben);
  await joining(ben).getByRole("button", { name: "Add" }).click();
  await expect(joining(ben).getByRole("heading", { name: "Who are you?" })).toHaveCount(0);
  await joining(ben).getByRole("button", { name: "Done" }).click();
  await expect(people(ana)).toContainText("Ben Olsen", PATIENCE);
  await expect(ben.getByRole("link", { name: "From before" })).toBeVisible(PATIENCE);
});

test("L6: a code that is none of Kariz is called so, and so is a device without a camera", async ({ page, newProfile }) => {
  const show = await giveCamera(page);
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await livePanel(page).getByRole("button", { name: /^Invite/ }).click();
  const own = page.getByRole("img", { name: "The invitation as a QR code" });
  await expect(own).toBeVisible(PATIENCE);
  await livePanel(page).getByRole("button", { name: "Scan with the camera" }).click();
  await show(own);
  await expect(livePanel(page).getByRole("alert").first()).toContainText("That is an invitation", PATIENCE);

  const blind = await (await newProfile()).newPage();
  await blind.goto("./");
  await blind.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(blind.getByText("There is no camera here")).toBeVisible();
});
