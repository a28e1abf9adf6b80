import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { goTo, loadSample, startWorkspace } from "../support/workspace.ts";

test("section 5: without data every number reads – and says what is missing", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Insights");
  const tile = page.getByRole("button", { name: /^Win rate, by count/ });
  await expect(tile).toContainText("–");
  await expect(tile).toContainText("Needs won or lost deals");
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
});

test("section 5: a number opens the deals behind it, as many as its n", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Insights");
  const tile = page.getByRole("button", { name: /^Win rate, by count/ });
  const closed = /of (\d+) closed/.exec(await tile.innerText())![1]!;
  await tile.click();
  const dialog = page.getByRole("dialog", { name: "Win rate, by count" });
  await expect(dialog.getByText(`${closed} behind this number`, { exact: true })).toBeVisible();
});

test("M13: the pipeline-size calculator has the worked example", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Insights");
  await page.getByLabel("Target revenue").fill("100000");
  await page.getByLabel("Average deal", { exact: true }).fill("500");
  await page.getByLabel("Close rate, %").fill("80");
  await page.getByLabel("Reps").fill("10");
  const answer = page.getByRole("region", { name: "Pipeline size" }).getByRole("status");
  await expect(answer).toContainText("200");
  await expect(answer).toContainText("250");
  await expect(answer).toContainText("25");
});

test("U3: insights have no accessibility violations", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Insights");
  await axe(page);
});
