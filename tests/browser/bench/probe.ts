// What runs in the measured page before anything else: it notes when messages pass between the page and
// its engine, and when the screen was painted.

import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDER } from "./workspace.ts";

interface Messages {
  asks: Record<"open" | "do" | "shareCopy" | "previewCopy" | "mergeCopy", number>;
  tells: Record<"opened" | "done" | "copy" | "preview" | "merged", number>;
}

/** Numbers of `Ask` and `Tell`, the first byte of each message: as `kariz-bench` has asked the protocol. */
export const { asks: ASK, tells: TELL }: Messages = JSON.parse(readFileSync(join(FOLDER, "messages.json"), "utf8"));

interface Message {
  to: "engine" | "page";
  kind: number;
  /** Milliseconds since the page was navigated to. */
  at: number;
}

interface Probe {
  messages: Message[];
  /** How the engine's worker is started. */
  worker?: { url: string | URL; options?: WorkerOptions | undefined };
  /** The bytes of the page's `Ask::Open`. */
  open?: Uint8Array;
  /** When the first card was painted. */
  firstCard: Promise<number>;
  /** When `holds` has come true and was painted. */
  whenPainted(holds: () => boolean): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
    NativeWorker: typeof Worker;
  }
}

/** Puts the probe into every document that `page` opens from now on. */
export async function addProbe(page: Page): Promise<void> {
  await page.addInitScript(install);
}

/** Runs in the page, so it names nothing outside itself. */
function install(): void {
  /** The next frame, when all of it is on the screen. */
  const painted = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  const whenPainted = (holds: () => boolean) =>
    new Promise<number>((resolve) => {
      if (holds()) return resolve(painted());
      const observer = new MutationObserver(() => {
        if (!holds()) return;
        observer.disconnect();
        resolve(painted());
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-posinset"] });
    });
  const firstCard = whenPainted(() => document.querySelector("li[data-deal]") !== null);
  const probe: Probe = { messages: [], firstCard, whenPainted };

  const note = (to: Message["to"], data: unknown) => {
    if (!(data instanceof Uint8Array)) return;
    const kind = data[0] ?? -1;
    probe.messages.push({ to, kind, at: performance.now() });
    if (to === "engine" && kind === 0) probe.open ??= data.slice();
  };
  class NotedWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      probe.worker ??= { url, options };
      this.addEventListener("message", (event) => note("page", event.data));
    }
    override postMessage(message: unknown): void {
      note("engine", message);
      super.postMessage(message);
    }
  }
  window.probe = probe;
  window.NativeWorker = Worker;
  window.Worker = NotedWorker;
}

/** Milliseconds from each ask of a kind to the next answer of a kind. */
export async function answerTimes(page: Page, asked: number, told: number): Promise<number[]> {
  const messages = await page.evaluate(() => window.probe.messages);
  const times = messages.map(({ to, kind, at }, index) => {
    if (to !== "engine" || kind !== asked) return undefined;
    const answer = messages.slice(index).find((message) => message.to === "page" && message.kind === told);
    return answer && answer.at - at;
  });
  return times.filter((time) => time !== undefined);
}

/** Waits for the answer to the last ask of a kind; gives the milliseconds that it took. */
export async function lastAnswerTime(page: Page, asked: number, told: number): Promise<number> {
  await page.waitForFunction(
    ([asked, told]) => {
      const { messages } = window.probe;
      const at = messages.findLastIndex(({ to, kind }) => to === "engine" && kind === asked);
      return at >= 0 && messages.slice(at).some(({ to, kind }) => to === "page" && kind === told);
    },
    [asked, told] as const,
    { timeout: 120_000 },
  );
  return (await answerTimes(page, asked, told)).at(-1)!;
}

/**
 * Milliseconds that an engine takes from `Ask::Open` to `Tell::Opened`: another worker beside the page's,
 * as another tab has one, whose wasm runs already.
 */
export function coldLoad(page: Page): Promise<number> {
  return page.evaluate(async (opened) => {
    const { worker, open } = window.probe;
    const engine = new window.NativeWorker(worker!.url, worker!.options);
    await new Promise((resolve) => setTimeout(resolve, 2_000)); // until its wasm runs
    const since = performance.now();
    const time = await new Promise<number>((resolve) => {
      engine.onmessage = ({ data }) => data[0] === opened && resolve(performance.now() - since);
      engine.postMessage(open);
    });
    engine.terminate();
    return time;
  }, TELL.opened);
}
