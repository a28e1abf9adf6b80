// The benches in bench/: one at a time, with nothing else running beside; two where it is only seen that they still run.
import { defineConfig, devices } from "@playwright/test";
import { baseURL, launchOptions } from "./support/browser.ts";

export default defineConfig({
  testDir: "bench",
  testMatch: "*.bench.ts",
  outputDir: "../../target/kariz/bench-results",
  workers: process.env.KARIZ_BENCH_SMOKE ? 2 : 1,
  fullyParallel: Boolean(process.env.KARIZ_BENCH_SMOKE),
  retries: 0,
  timeout: 600_000,
  reporter: [["list"]],
  use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 }, baseURL, launchOptions },
});
