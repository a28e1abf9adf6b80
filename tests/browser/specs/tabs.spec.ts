// Tabs of one browser stay in step (L8).

import { isKeptForOffline } from "../support/app.ts";
import { card, column, moveByMenu } from "../support/board.ts";
import { edit, field, leave } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, isSaved, openDeal, startWorkspace } from "../support/workspace.ts";

test.use({ serviceWorkers: "allow" });

test("L8: what one tab changes the other shows at once, both ways, without a reload", async ({ page: left, context }) => {
  await startWorkspace(left);
  await addDeal(left, { title: "There before", value: "500" });
  await isSaved(left);
  const right = await context.newPage();
  await right.goto("./");
  await expect(card(right, "There before")).toContainText("€500");

  await addDeal(left, { title: "From the left", value: "1200" });
  await expect(card(right, "From the left")).toContainText("€1,200");
  await moveByMenu(right, "From the left", "Meeting");
  await expect(column(left, "Meeting")).toHaveAccessibleName("Meeting, 1 deal");
  await expect(column(left, "Meeting").getByText("From the left")).toBeVisible();

  // A deal that is open in one tab changes there, too.
  const drawer = await openDeal(left, "From the left");
  const other = await openDeal(right, "From the left");
  await edit(other, "Value", "1300");
  await expect(field(drawer, "Value")).toContainText("€1,300");
  for (const tab of [left, right]) {
    await leave(tab);
    await expect(column(tab, "Meeting").getByText("€1,300").first()).toBeVisible();
    await isSaved(tab);
  }
});

test("L8, L9: undo takes back what its own tab did last, and the other tab shows that", async ({ page: left, context }) => {
  await startWorkspace(left);
  await addDeal(left, { title: "Hers" });
  await isSaved(left);
  const right = await context.newPage();
  await right.goto("./");
  await expect(card(right, "Hers")).toBeVisible();
  const undo = (tab: typeof left) => tab.getByRole("button", { name: "Undo", exact: true }).first();
  await expect(undo(right), "what this device did last can be taken back in any of its tabs").toBeEnabled();

  await addDeal(right, { title: "His" });
  await expect(card(left, "His")).toBeVisible();
  await left.keyboard.press("Control+z");
  await expect(card(left, "Hers")).toHaveCount(0);
  await expect(card(right, "Hers")).toHaveCount(0);
  await expect(card(left, "His")).toBeVisible();

  await undo(right).click();
  for (const tab of [left, right]) await expect(card(tab, "His")).toHaveCount(0);
  await right.keyboard.press("Control+Shift+z");
  for (const tab of [left, right]) await expect(card(tab, "His")).toBeVisible();
});

test("L8: any tab can be closed, the first one too; the other goes on, and keeps everything", async ({ page: first, context }) => {
  await startWorkspace(first);
  await addDeal(first, { title: "One", value: "100" });
  const second = await context.newPage();
  await second.goto("./");
  await expect(card(second, "One")).toBeVisible();
  await addDeal(first, { title: "Two", value: "200" });
  await isSaved(first);
  await first.close();

  await expect(card(second, "Two")).toBeVisible();
  await addDeal(second, { title: "Three", value: "300" });
  await moveByMenu(second, "One", "Qualify");
  await isSaved(second);
  await second.reload();
  for (const title of ["Two", "Three"]) await expect(column(second, "Contact").getByRole("link", { name: title })).toBeVisible();
  await expect(column(second, "Qualify")).toHaveAccessibleName("Qualify, 1 deal");

  const third = await context.newPage();
  await third.goto("./");
  await expect(card(third, "Three")).toContainText("€300");
  await addDeal(third, { title: "Four" });
  await expect(card(second, "Four")).toBeVisible();
});

test("L8: a tab on the first page shows the workspace that another tab starts", async ({ page: first, context }) => {
  const second = await context.newPage();
  await second.goto("./");
  await expect(second.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  await isKeptForOffline(second);
  await startWorkspace(first);
  await addDeal(first, { title: "Seen in both" });
  await expect(card(second, "Seen in both")).toBeVisible();
});
