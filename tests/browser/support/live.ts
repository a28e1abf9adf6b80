// Live sessions, as people make them: one invites, the other answers (L6).

import { expect, type Locator, type Page } from "@playwright/test";
import { goTo } from "./workspace.ts";

/** Connecting may take as long as the browser looks for its addresses. */
export const PATIENCE = { timeout: 20_000 };

/** The panel of the live session. */
export function livePanel(page: Page): Locator {
  return page.getByRole("region", { name: "Live session" });
}

/** Who is in the session with this page. */
export function people(page: Page): Locator {
  return livePanel(page).getByRole("list", { name: "People in the live session" });
}

/** Makes an invitation; gives its link. */
export async function invitationOf(page: Page): Promise<string> {
  await goTo(page, "Team & sync");
  await livePanel(page).getByRole("button", { name: /^Invite/ }).click();
  const link = livePanel(page).getByLabel("Link of the invitation");
  await expect(link).toBeVisible(PATIENCE);
  return link.inputValue();
}

/** The dialog of whoever was invited. */
export function joining(page: Page): Locator {
  return page.getByRole("dialog", { name: "Join a live session" });
}

/** Opens an invitation and joins; gives the link of the answer. */
export async function answerTo(page: Page, invitation: string): Promise<string> {
  await page.goto(invitation);
  await joining(page).getByRole("button", { name: "Join", exact: true }).click();
  const link = joining(page).getByLabel("Link of the answer");
  await expect(link).toBeVisible(PATIENCE);
  return link.inputValue();
}

/** Gives an answer to whoever has invited. */
export async function takeAnswer(host: Page, answer: string): Promise<void> {
  await livePanel(host).getByLabel("Answer, as a link or code").fill(answer);
  await livePanel(host).getByRole("button", { name: "Connect" }).click();
}

/** Connects two pages, and holds both to show the same digits. */
export async function connect(host: Page, guest: Page): Promise<void> {
  const answer = await answerTo(guest, await invitationOf(host));
  const digits = (await joining(guest).textContent())?.match(/\d{5} \d{5}/)?.[0];
  expect(digits, "digits to compare").toBeTruthy();
  await takeAnswer(host, answer);
  await expect(livePanel(host)).toContainText(digits!, PATIENCE);
  await expect(livePanel(host)).toContainText("Connected.", PATIENCE);
  await expect(joining(guest)).toContainText("Connected.", PATIENCE);
  await joining(guest).getByRole("button", { name: "Done" }).click();
}

/** Waits until a page knows that so many others have what it has. */
export async function isInStepWith(page: Page, others: number, timeout = 60_000): Promise<void> {
  await goTo(page, "Team & sync");
  await expect(people(page).getByRole("listitem").filter({ hasText: "Identical" })).toHaveCount(others, { timeout });
  await expect(people(page).getByRole("listitem")).toHaveCount(others);
}

/** Lets a test cut the channels of a page. To be called before the page is opened. */
export async function watchChannels(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let left = Infinity;
    let came = 0;
    const all: { pc: RTCPeerConnection; isCut: boolean }[] = [];
    const create = RTCPeerConnection.prototype.createDataChannel;
    RTCPeerConnection.prototype.createDataChannel = function (label, options) {
      const channel = create.call(this, label, options);
      const own = { pc: this as RTCPeerConnection, isCut: false };
      all.push(own);
      // Before the app listens: what comes when the channel is cut never reaches it.
      channel.addEventListener("message", (event) => {
        const { byteLength } = event.data as ArrayBuffer;
        left -= byteLength;
        if (left <= 0) {
          left = Infinity;
          for (const one of all.splice(0)) {
            one.isCut = true;
            one.pc.close();
          }
        }
        if (own.isCut) event.stopImmediatePropagation();
        else came += byteLength;
      });
      return channel;
    };
    Object.assign(globalThis, { karizChannels: { came: () => came, cutAfter: (bytes: number) => (left = bytes) } });
  });
}

interface Channels {
  karizChannels: { came(): number; cutAfter(bytes: number): void };
}

/** Cuts the page's channels in the middle of what comes: after so many bytes more. */
export async function cutAfter(page: Page, bytes: number): Promise<void> {
  await page.evaluate((bytes) => (globalThis as unknown as Channels).karizChannels.cutAfter(bytes), bytes);
}

/** How many bytes have come over the page's channels. */
export function bytesCome(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Channels).karizChannels.came());
}
