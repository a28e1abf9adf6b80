// Which browser, how started, and where the app is. Shared by tests and benches.

import { execFileSync } from "node:child_process";

/** Where the app is served; `cargo xtask test` says so, and stands for a human's own server otherwise. */
export const baseURL = process.env.BASE_URL ?? "http://127.0.0.1:8737/";

/** Flags that keep Chromium from calling home, and let it run as root. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launchOptions = { executablePath: process.env.CHROMIUM ?? installed(), args };

function installed(): string {
  const found = execFileSync("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"]);
  return found.toString().trim();
}
