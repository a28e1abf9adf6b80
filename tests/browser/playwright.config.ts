import { defineConfig, devices } from "@playwright/test";
import { baseURL, launchOptions } from "./support/browser.ts";

// What does not depend on how large a screen is, or on fingers: storage, tabs, peers, servers, hostile bytes, big
// documents. It runs once. What people see and touch runs on both.
const onceOnly = [
  "apart", "engine", "hostile", "hostile-server", "killed", "names", "opened", "outsiders", "servers", "storage-faults",
  "tabs",
].map((name) => `specs/${name}.spec.ts`);

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../target/kariz/browser-results",
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
    launchOptions,
    locale: "en-GB",
    timezoneId: "Europe/Helsinki",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } } },
    { name: "phone", testIgnore: onceOnly, use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } } },
  ],
});
