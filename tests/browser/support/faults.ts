// Storage that fails as a browser's can, in the engine's worker: full, shut, or gone. The worker's
// script is served with a few lines before it, which a test reaches from the page.

import type { Page } from "@playwright/test";
import type { Deployment } from "./deployment.ts";

/**
 * - `none`: storage works.
 * - `full`: transactions that write are aborted, for want of room.
 * - `shut`: the browser gives no database.
 * - `lost`: open connections are closed, and nobody is told; new ones work.
 */
export type Fault = "none" | "full" | "shut" | "lost";

/** Has the engine's storage obey `setFault`. Call it before the page is loaded. */
export function prepareFaults(deployment: Deployment): void {
  deployment.publish(/^worker-.*\.js$/, (text) => `(${faulty.toString()})();\n${text}`);
}

/** From now on the engine's storage fails so. */
export async function setFault(page: Page, fault: Fault): Promise<void> {
  await page.evaluate(async (fault) => {
    const line = new BroadcastChannel("storage-faults");
    const heard = new Promise((resolve) => line.addEventListener("message", resolve, { once: true }));
    line.postMessage(fault);
    await heard;
    line.close();
  }, fault);
}

/** Runs in the worker, before the engine. */
function faulty(): void {
  let fault: Fault = "none";
  const open = new Set<IDBDatabase>();
  const line = new BroadcastChannel("storage-faults");
  line.addEventListener("message", ({ data }: MessageEvent<Fault>) => {
    fault = data;
    if (fault === "lost" || fault === "shut") open.forEach((database) => database.close());
    line.postMessage("heard");
  });

  const outOfRoom = new WeakMap<IDBTransaction, DOMException>();
  for (const name of ["put", "add"] as const) {
    const real = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...args) {
      const request = real.apply(this, args);
      const { transaction } = this;
      if (fault === "full" && !outOfRoom.has(transaction)) {
        outOfRoom.set(transaction, new DOMException("no room", "QuotaExceededError"));
        queueMicrotask(() => transaction.abort());
      }
      return request;
    };
  }
  const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "error")!;
  Object.defineProperty(IDBTransaction.prototype, "error", {
    ...error,
    get(this: IDBTransaction) {
      return outOfRoom.get(this) ?? error.get!.call(this);
    },
  });

  const realOpen = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...args) {
    if (fault === "shut") throw new DOMException("no storage", "UnknownError");
    const request = realOpen.apply(this, args);
    request.addEventListener("success", () => open.add(request.result));
    return request;
  };
}
