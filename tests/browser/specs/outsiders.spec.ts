// Foreign websites, frames, windows and links read and change nothing (B8). Each test has a website of
// its own; what its pages or scripts find out they report to it, so what it has not heard did not happen.

import type { BrowserContext, Page } from "@playwright/test";
import { createServer, type AddressInfo } from "node:net";
import { appIsUp, isKeptForOffline } from "../support/app.ts";
import { axe } from "../support/axe.ts";
import { Outsider } from "../support/outsider.ts";
import { sharedQuestion } from "../support/share.ts";
import { serverPanel } from "../support/servers.ts";
import { reload } from "../support/stack.ts";
import { expect, test as base } from "../support/test.ts";
import { addDeal, goTo, isSaved, startWorkspace } from "../support/workspace.ts";

const test = base.extend<{ neighbour: Outsider; stranger: Outsider }>({
  /** Of the same site: nothing that browsers keep is set apart from it but by the origin. */
  neighbour: async ({ watch }, use) => {
    const outsider = await Outsider.create("127.0.0.1");
    watch.allow(outsider.url);
    await use(outsider);
    outsider.stop();
  },
  /** Of another site. */
  stranger: async ({ watch }, use) => {
    const outsider = await Outsider.create("localhost");
    watch.allow(outsider.url);
    await use(outsider);
    outsider.stop();
  },
});

test.use({ serviceWorkers: "allow" });

/** What a browser writes to its console when it refuses something to another page. */
const REFUSED = /frame-ancestors|Failed to load resource|MIME type|Content Security Policy|CORS policy|Framing|SpeculationRules/i;

/** A workspace that is worth stealing, with the service worker in place. */
async function workspace(page: Page, address = "./"): Promise<string> {
  await startWorkspace(page, "Rill Sensors", address);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  await isSaved(page);
  await isKeptForOffline(page);
  await reload(page);
  await showsOurs(page);
  return new URL("./", page.url()).href;
}

/** The window shows Kariz and nothing else. */
async function showsOurs(page: Page): Promise<void> {
  await expect(page.getByRole("link", { name: "Meters in 8 greenhouses" })).toBeVisible();
}

/** Opens a window from a website's page, and gives it. */
async function windowOf(context: BrowserContext, outside: Page, address: string): Promise<Page> {
  const opened = context.waitForEvent("page");
  await outside.evaluate((address) => void window.open(address), address);
  return opened;
}

for (const who of ["neighbour", "stranger"] as const) {
  for (const hides of [false, true]) {
    const how = hides ? "that hides where it is from" : "that is open about it";
    test(`B8: what a website (a ${who}, ${how}) posts to the share target never becomes a page of ours, whenever it asks for it`, async ({ page, context, neighbour, stranger }) => {
      test.slow();
      const outsider = { neighbour, stranger }[who];
      const kariz = await workspace(page);
      const outside = await outsider.visit(context);
      const opened: Page[] = [];
      context.on("page", (window) => opened.push(window));
      // A window for each moment after the post at which the file is asked for, in milliseconds.
      const moments = [0, 30, 80, 150, 300, 500];
      await outside.evaluate(
        async ({ kariz, trap, moments, hides }) => {
          if (hides) document.head.insertAdjacentHTML("beforeend", `<meta name="referrer" content="no-referrer">`);
          const attack = async (moment: number) => {
            const name = `window-${moment}`;
            const form = document.createElement("form");
            Object.assign(form, { method: "post", enctype: "multipart/form-data", action: `${kariz}?share`, target: name });
            const field = document.createElement("input");
            Object.assign(field, { type: "file", name: "file" });
            const files = new DataTransfer();
            files.items.add(new File([trap.html], trap.name, { type: "text/html" }));
            field.files = files.files;
            form.append(field);
            document.body.append(form);
            const theirs = window.open("about:blank", name);
            form.submit();
            await new Promise((done) => setTimeout(done, moment));
            if (theirs) theirs.location = `${kariz}?shared-file`;
          };
          await Promise.all(moments.map(attack));
        },
        { kariz, trap: outsider.trap, moments, hides },
      );
      expect(opened).toHaveLength(moments.length);
      for (const window of opened) {
        await showsOurs(window);
        // A post that says where it is from is not even asked about.
        if (!hides) await expect(sharedQuestion(window)).toHaveCount(0);
        await window.close();
      }
      expect(outsider.heard).toEqual([]);
    });
  }

  test(`B8: what was shared is handed to our own page alone, not to anything that a website (a ${who}) opens or embeds`, async ({ page, context, neighbour, stranger, watch }) => {
    test.slow();
    const outsider = { neighbour, stranger }[who];
    const kariz = await workspace(page);
    // The page that the share opens never runs: the file lies there for whoever gets at it.
    const tools = await context.newCDPSession(page);
    await tools.send("Emulation.setScriptExecutionDisabled", { value: true });
    await shareUnseen(page, outsider.trap);

    const outside = await outsider.visit(context);
    const file = `${kariz}?shared-file`;
    const embedded = await outside.evaluate(embedEverywhere, file);
    expect(embedded).toEqual({
      ...{ frame: "nothing", object: "nothing", embed: "nothing", script: "not run", style: "not applied" },
      ...{ worker: "refused", fetch: "nothing", "opaque fetch": "nothing" },
    });
    await outside.evaluate((file) => {
      document.head.insertAdjacentHTML("beforeend", `<link rel="prefetch" href="${file}">`);
      const rules = document.createElement("script");
      Object.assign(rules, { type: "speculationrules", textContent: JSON.stringify({ prerender: [{ urls: [file] }], prefetch: [{ urls: [file] }] }) });
      document.head.append(rules);
    }, file);
    await showsOurs(await windowOf(context, outside, `${file}#x`));
    const opened = await windowOf(context, outside, file);
    await showsOurs(opened);
    const kept = await opened.evaluate(async (file) => Object.fromEntries((await caches.match(file))?.headers ?? []), file);
    expect(kept).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": "attachment",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    await outside.evaluate((file) => location.assign(file), file);
    await showsOurs(outside);
    // Nor by an address that somebody types or has kept.
    await outside.goto(file);
    await showsOurs(outside);
    expect(outsider.heard).toEqual([]);

    // It has waited for our page, and comes once.
    await outside.goto(`${kariz}?shared`);
    await expect(sharedQuestion(outside)).toContainText("prize.html");
    await outside.goto(`${kariz}?shared`);
    await expect(outside.locator(".toast").getByText("Nothing has come of what was shared")).toBeVisible();
    watch.excuse(REFUSED);
  });
}

/** Shares into a page whose scripts do not run. */
async function shareUnseen(page: Page, file: { name: string; html: string }): Promise<void> {
  const target = new URL("./?share", page.url()).href;
  await page.goto("about:blank");
  await page.setContent(`<form method="post" enctype="multipart/form-data" action="${target}"><input type="file" name="file"><button>Share</button></form>`);
  await page.locator("input").setInputFiles({ name: file.name, buffer: Buffer.from(file.html), mimeType: "text/html" });
  await page.getByRole("button", { name: "Share" }).click();
  await page.waitForURL(/\?shared$/);
}

/** Runs in the website's page: everything by which one page takes in what is at another's address. */
async function embedEverywhere(address: string): Promise<Record<string, string>> {
  const settled = (element: HTMLElement) =>
    new Promise<string>((done) => {
      element.addEventListener("load", () => done("load"));
      element.addEventListener("error", () => done("error"));
      document.body.append(element);
    });
  const inside = async (kind: "iframe" | "object" | "embed", by: "src" | "data") => {
    const element = document.createElement(kind) as HTMLIFrameElement;
    element.setAttribute(by, address);
    await settled(element);
    // What was refused may leave an empty document of the website's own.
    return element.contentDocument?.body?.textContent || "nothing";
  };
  const script = document.createElement("script");
  script.src = address;
  const style = document.createElement("link");
  Object.assign(style, { rel: "stylesheet", href: address });
  const worker = () => {
    try {
      return new Worker(address) && "made";
    } catch {
      return "refused";
    }
  };
  const read = async (mode: RequestMode) => {
    const response = await fetch(address, { mode }).catch(() => undefined);
    return (await response?.text()) ? "something" : "nothing";
  };
  return {
    frame: await inside("iframe", "src"),
    object: await inside("object", "data"),
    embed: await inside("embed", "src"),
    script: (await settled(script)) === "load" ? "run" : "not run",
    style: (await settled(style)) === "load" ? "applied" : "not applied",
    worker: worker(),
    fetch: await read("cors"),
    "opaque fetch": await read("no-cors"),
  };
}

test("B8: within a frame Kariz opens nothing, and says how to open it by itself", async ({ page, deployment, neighbour, context }) => {
  // The host says nothing about frames, and no service worker is there yet to say it: the page is on its own.
  const outside = await neighbour.visit(context);
  const workers: string[] = [];
  outside.on("worker", (worker) => workers.push(worker.url()));
  await outside.evaluate((kariz) => {
    document.documentElement.lang = "en";
    document.body.innerHTML = `<main><h1>Win a prize</h1><iframe title="Prize" width="360" height="600" src="${kariz}#team"></iframe></main>`;
  }, deployment.url);
  const frame = outside.frameLocator("iframe");
  await expect(frame.getByRole("alert")).toContainText("Kariz does not run inside another page");
  await expect(frame.locator(".skeleton")).toBeHidden();
  await axe(outside);
  const state = await outside.frames()[1]!.evaluate(async () => ({
    engine: "karizEngine" in globalThis,
    databases: (await indexedDB.databases()).length,
    kept: { ...localStorage, ...sessionStorage },
    worker: Boolean(await navigator.serviceWorker.getRegistration()),
  }));
  expect(state).toEqual({ engine: false, databases: 0, kept: {}, worker: false });
  expect(workers).toEqual([]);

  await frame.getByRole("link", { name: "Open Kariz by itself" }).click();
  await expect(outside).toHaveURL(deployment.url);
  await appIsUp(outside);
  await expect(outside.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  await page.close();
});

test("B8: no page frames Kariz once its service worker is there, whatever its host says", async ({ page, context, deployment, neighbour, watch }) => {
  const kariz = await workspace(page, deployment.url);
  const outside = await neighbour.visit(context);
  await outside.setContent(`<iframe title="Prize" src="${kariz}"></iframe>`);
  await expect.poll(() => outside.frames()[1]?.url()).toBe("chrome-error://chromewebdata/");
  watch.excuse(REFUSED);
});

test("B8: a window that a website has opened is not in its hands", async ({ page, context, deployment, stranger }) => {
  for (const address of ["./", deployment.url]) {
    const kariz = await workspace(page, address);
    const outside = await stranger.visit(context);
    const opened = context.waitForEvent("page");
    await outside.evaluate((kariz) => void Object.assign(globalThis, { theirs: window.open(kariz) }), kariz);
    const popup = await opened;
    await showsOurs(popup);
    expect(await popup.evaluate(() => opener)).toBeNull();
    // To the website it is as if it were closed: it can count no frames, send no message, load nothing else.
    expect(await outside.evaluate(() => (globalThis as unknown as { theirs: Window }).theirs.closed)).toBe(true);
    await outside.evaluate((kariz) => {
      const { theirs } = globalThis as unknown as { theirs: Window };
      theirs.postMessage({ type: "activate" }, "*");
      theirs.location = `${kariz}#settings`;
    }, kariz);
    await expect(popup).toHaveURL(kariz);
    await popup.close();
  }
});

test("B8: page and engine ask nothing of other origins, whatever their host says", async ({ page, deployment, stranger, watch }) => {
  await workspace(page, deployment.url);
  const ask = (url: string) =>
    fetch(url, { mode: "no-cors" }).then(
      () => "asked",
      () => "refused",
    );
  const engine = page.workers().find((worker) => worker.url().includes("/worker-"));
  expect(await page.evaluate(ask, `${stranger.url}heard?page`)).toBe("refused");
  expect(await engine?.evaluate(ask, `${stranger.url}heard?engine`)).toBe("refused");
  expect(stranger.heard).toEqual([]);
  const headers = await page.evaluate(async () => {
    const answers = await Promise.all([...document.querySelectorAll<HTMLScriptElement>("script[src]")].map((script) => fetch(script.src)));
    return [...answers, await fetch("./")].map(({ headers }) => ["content-security-policy", "x-content-type-options", "cross-origin-opener-policy"].map((name) => headers.get(name)));
  });
  for (const [policy, ...others] of headers) {
    expect(policy).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
    expect(others).toEqual(["nosniff", "same-origin"]);
  }
  watch.excuse(REFUSED);
});

test("B8: what a host answers under the name of a file is kept and used only if it is that file", async ({ page, deployment, watch }) => {
  await workspace(page, deployment.url);
  // Some hosts answer with a page, and say that all is well, when a file is not there.
  deployment.publish(/^split_team-.*\.wasm$/, () => "<!doctype html><title>Not found</title>");
  await goTo(page, "Team & sync");
  await expect(page.locator(".toast, .note").getByText("This part of Kariz is not on this device yet.")).toBeVisible();
  deployment.restore();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(serverPanel(page)).toBeVisible();
  await deployment.stop();
  await reload(page);
  await expect(serverPanel(page)).toBeVisible();
  watch.excuse(/Failed to load resource|wasm|This is not the file/i);
});

test("B9: the page says who can do what to a workspace, offline as well", async ({ page, context }) => {
  await workspace(page);
  await goTo(page, "Team & sync");
  const [security] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Who can do what to a workspace (new tab)" }).click(),
  ]);
  await expect(security.getByRole("heading", { level: 1, name: "Who can do what to a workspace" })).toBeVisible();
  await expect(security.getByRole("heading", { name: "What Kariz does not promise" })).toBeVisible();
  await axe(security);
  await expect(security.getByRole("heading", { name: "In plain words" })).toBeVisible();
  await expect(security.getByRole("heading", { level: 2, name: "How it is tested" })).toBeVisible();

  // It fits a phone, also with text twice as large.
  await security.setViewportSize({ width: 390, height: 844 });
  for (const size of ["100%", "200%"]) {
    const beyond = await security.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      const edge = document.documentElement.clientWidth;
      const all = [...document.querySelectorAll("main *")].filter((element) => element.getBoundingClientRect().right > edge + 1);
      return all.map((element) => element.outerHTML.slice(0, 80));
    }, size);
    expect(beyond, size).toEqual([]);
  }

  // It looks as the app does, also when that changes.
  await goTo(page, "Settings");
  for (const theme of ["Dark", "Light"]) {
    await page.getByLabel("Colours").selectOption(theme);
    await expect(security.locator("html")).toHaveAttribute("data-theme", theme.toLowerCase());
  }
  await security.reload();
  await expect(security.locator("html")).toHaveAttribute("data-theme", "light");
  await goTo(page, "Board");
  await security.getByRole("link", { name: "Back to Kariz" }).click();
  await expect(security.getByRole("link", { name: "Meters in 8 greenhouses" }).or(security.getByText("Meters in 8 greenhouses")).first()).toBeVisible();
});

test("B8: an invitation names the server by its host, and is refused with another name in front of it", async ({ page }) => {
  let heard = 0;
  const server = createServer((socket) => {
    heard++;
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  const invite = (address: string) => page.goto(`./#join/01KDVDNA000000000000000001/${encodeURIComponent(address)}`);
  const dialog = page.getByRole("dialog", { name: "Join a workspace" });

  await page.goto("./");
  for (const spoof of [`ws://sync.your-company.example@${host}/`, `ws://sync.your-company.example:secret@${host}/`]) {
    await invite(spoof);
    await expect(page.locator(".toast").getByText("This invitation cannot be used")).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/#board$/);
    await reload(page);
  }
  // Likewise where the page is opened by it, and whatever it cannot be read for.
  const join = "./#join/01KDVDNA000000000000000001";
  for (const odd of [`${join}/${encodeURIComponent(`ws://a.example@${host}/`)}`, `${join}/javascript%3Aalert(1)`, `${join}/%`, "./#join/%/%"]) {
    await page.goto("about:blank");
    await page.goto(odd);
    await expect(page.locator(".toast").getByText("This invitation cannot be used"), odd).toBeVisible();
    await expect(dialog).toHaveCount(0);
  }
  await invite(`ws://${host}/sync.your-company.example`);
  await expect(dialog.getByRole("region", { name: "Sync server" })).toHaveText(host);
  await expect(dialog).not.toContainText("your-company");
  await axe(page);
  expect(heard, "nothing is asked before somebody joins").toBe(0);
  await dialog.getByRole("button", { name: "Not now" }).click();
  await expect(dialog).toHaveCount(0);
  expect(heard).toBe(0);
  server.close();
});
