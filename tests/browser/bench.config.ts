// The benches in bench/: one at a time, with nothing else running beside.
import { defineConfig, devices } from "@playwright/test";
import { baseURL, launchOptions } from "./support/browser.ts";

export default defineConfig({
  testDir: "bench",
  testMatch: "*.bench.ts",
  outputDir: "../../target/kariz/bench-results",
  workers: 1,
  retries: 0,
  timeout: 600_000,
  reporter: [["list"]],
  use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 }, baseURL, launchOptions },
});
