// A clock that a test sets: for the page, and for the engine in its worker, which no one else can reach.

import type { Page } from "@playwright/test";

export interface Clock {
  /** So many milliseconds go by; what was due meanwhile happens. */
  goOn: (milliseconds: number) => Promise<void>;
}

const CHANNEL = "test-clock";

/**
 * From now on it is that time, and time goes by as it does. Before anything is opened, in a context with `bypassCSP`: the
 * engine's worker begins with a script of the test, which imports its own.
 */
export async function clockAt(page: Page, time: string): Promise<Clock> {
  let ahead = new Date(time).getTime() - Date.now();
  await page.clock.install({ time });
  await page.addInitScript(setWorkersClock, { ahead, channel: CHANNEL });
  return {
    goOn: async (milliseconds) => {
      ahead += milliseconds;
      await page.evaluate(({ ahead, channel }) => new BroadcastChannel(channel).postMessage(ahead), { ahead, channel: CHANNEL });
      await page.clock.fastForward(milliseconds);
    },
  };
}

/** Runs in the page, so it names nothing outside itself. */
function setWorkersClock({ ahead, channel }: { ahead: number; channel: string }): void {
  const Own = Worker;
  window.Worker = class extends Own {
    constructor(script: string | URL, options?: WorkerOptions) {
      const clock = `
        import ${JSON.stringify(String(new URL(script, document.baseURI)))};
        let ahead = ${ahead};
        const Own = Date;
        self.Date = class extends Own {
          constructor(...given) { super(...(given.length > 0 ? given : [Own.now() + ahead])); }
          static now() { return Own.now() + ahead; }
        };
        new BroadcastChannel(${JSON.stringify(channel)}).onmessage = ({ data }) => { ahead = data; };`;
      super(URL.createObjectURL(new Blob([clock], { type: "text/javascript" })), options);
    }
  };
}
