// A browser of the test's own, with a profile on disk. It can be killed at any moment, and opened
// again on the same profile.

import { chromium, expect, type Page } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { baseURL } from "./browser.ts";
import { Watch } from "./watch.ts";

/** Such a browser, running. */
export interface Running {
  readonly page: Page;
  /** Ends all of its processes at once, as a power cut would: nothing is closed, nothing written out. */
  kill(): Promise<void>;
  /** Closes it as a user does. */
  close(): Promise<void>;
}

/** A profile on disk. */
export class Profile {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(): Promise<Profile> {
    return new Profile(await mkdtemp(join(tmpdir(), "kariz-profile-")));
  }

  /** Starts a browser on the profile, with no page loaded yet. Its console is held to be clean. */
  async open(): Promise<Running> {
    // The options of the project (device, flags, where the app is) come by themselves.
    const context = await chromium.launchPersistentContext(this.#folder);
    const watch = new Watch(context, baseURL);
    const processes = await (await context.browser()!.newBrowserCDPSession()).send("SystemInfo.getProcessInfo");
    const closed = new Promise<void>((resolve) => context.once("close", () => resolve()));
    const clean = () => expect(watch.complaints, "the console stays clean").toEqual([]);
    return {
      page: context.pages()[0] ?? (await context.newPage()),
      kill: async () => {
        for (const { id } of processes.processInfo) end(id);
        await closed;
        clean();
      },
      close: async () => {
        await context.close();
        clean();
      },
    };
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function end(process_: number): void {
  try {
    process.kill(process_, "SIGKILL");
  } catch {
    // It has ended by itself meanwhile, as a renderer does that is no longer needed.
  }
}
