// A sales history goes in through the wizard, as far as a board that can be used.

import { test } from "@playwright/test";
import { record } from "../support/bench.ts";
import { opportunities } from "../support/opportunities.ts";
import { goTo, startWorkspace } from "../support/workspace.ts";
import { PATIENCE, SIZES } from "./workspace.ts";

for (const size of SIZES) {
  test(`import of ${size} deals`, async ({ page }) => {
    const { csv } = opportunities(size);
    await startWorkspace(page);
    await goTo(page, "Settings");
    await page.getByRole("button", { name: "Import" }).click();
    const dialog = page.getByRole("dialog", { name: "Import" });

    const since = performance.now();
    const file = { name: "sales_pipeline.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
    await dialog.locator("input[type=file]").setInputFiles(file);
    const go = dialog.getByRole("button", { name: /^Import [\d,]+ deals?$/ });
    await go.waitFor(PATIENCE);
    const read = performance.now();
    await go.click();
    await dialog.getByText("The deals are in your pipeline.").waitFor(PATIENCE);
    const written = performance.now();
    await dialog.getByRole("button", { name: "Done" }).click();
    await goTo(page, "Board");
    await page.locator("li[data-deal]").first().waitFor(PATIENCE);
    const usable = performance.now();

    const row = (name: string, value: number) => record({ name, size, value, unit: "ms" });
    row("CSV import to usable board", usable - since);
    row("  of it: file read and understood", read - since);
    row("  of it: written to the document", written - read);
  });
}
