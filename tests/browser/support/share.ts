// Sharing into Kariz as the system's share sheet does: it fills a window with a form that no page has posted.

import { expect, type Locator, type Page } from "@playwright/test";
import { isKeptForOffline } from "./app.ts";

/** Gives Kariz something: what is posted comes from no website, so its origin is "null". */
export async function shareInto(page: Page, field: string, value: string | { name: string; buffer: Buffer } | { path: string }): Promise<void> {
  const target = new URL("./?share", page.url()).href;
  await isKeptForOffline(page);
  await page.goto("about:blank");
  const input = typeof value === "string" ? `<textarea name="${field}"></textarea>` : `<input type="file" name="${field}">`;
  await page.setContent(`<form method="post" enctype="multipart/form-data" action="${target}">${input}<button>Share</button></form>`);
  if (typeof value === "string") await page.locator("textarea").fill(value);
  else if ("path" in value) await page.locator("input").setInputFiles(value.path);
  else await page.locator("input").setInputFiles({ ...value, mimeType: "application/octet-stream" });
  await page.getByRole("button", { name: "Share" }).click();
}

/** Gives Kariz several files at once. */
export async function shareFiles(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const target = new URL("./?share", page.url()).href;
  await isKeptForOffline(page);
  await page.goto("about:blank");
  await page.setContent(`<form method="post" enctype="multipart/form-data" action="${target}"><input type="file" name="file" multiple><button>Share</button></form>`);
  await page.locator("input").setInputFiles(files);
  await page.getByRole("button", { name: "Share" }).click();
}

/** The question about a file that was shared. */
export function sharedQuestion(page: Page): Locator {
  return page.getByRole("dialog", { name: "A file was shared with Kariz" });
}

/** Answers it. */
export async function lookIntoShared(page: Page, name: string): Promise<void> {
  await expect(sharedQuestion(page)).toContainText(name);
  await sharedQuestion(page).getByRole("button", { name: "Look into it" }).click();
}
