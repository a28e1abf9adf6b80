import { defineConfig, devices } from "@playwright/test";
import { baseURL, launchOptions } from "./support/browser.ts";

// What does not depend on how large a screen is, or on fingers: storage, tabs, peers, servers, hostile bytes, big
// documents. It runs once. What people see and touch runs on both.
const onceOnly = [
  "apart", "calculated", "engine", "hostile", "hostile-server", "killed", "names", "opened", "outsiders", "servers", "storage-faults",
  "tabs",
].map((name) => `specs/${name}.spec.ts`);

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../target/kariz/browser-results",
  // What is kept to be compared with: a walk with a screen reader, as text.
  snapshotPathTemplate: "{testDir}/specs/kept/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only now and then is broken.
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL,
    // Whatever is fast after a while is left as it was compiled at first: a profile lives for seconds. Benches do without.
    launchOptions: { ...launchOptions, args: [...launchOptions.args, "--js-flags=--wasm-tiering-budget=1000000000"] },
    locale: "en-GB",
    timezoneId: "Europe/Helsinki",
    // In each test's new profile it would fetch and keep the whole app beside what is tested: a fifth of the processor.
    // The specs that are about it allow it.
    serviceWorkers: "block",
    // What moves costs a tenth, and stands still for some users anyhow (U3). The specs of what is dragged let it move.
    contextOptions: { reducedMotion: "reduce" },
    // Costs a quarter of the processor: asked for with TRACE=1 when a failure is not understood without.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } } },
    { name: "phone", testIgnore: onceOnly, use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } } },
  ],
});
