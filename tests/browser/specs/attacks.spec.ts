// What a sync server can do to a page: fails while the hole is open.

import { Encoder } from "cbor-x";
import { WebSocketServer, type WebSocket } from "ws";
import { serverPanel } from "../support/servers.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, startWorkspace } from "../support/workspace.ts";

const cbor = new Encoder({ tagUint8Array: false, useRecords: false });
/** A snapshot that can be read, and one that Automerge panics on. */
const GOOD = Buffer.from("hW9Kg4JiUCEA7AYDEAAAAAAAAAAAAAAAAAAAAAAQGZD9FQIjVQ7+7sz6AeN5yRB0ihRl3t/w2B1nw09qKjXZAc+ZQPD5RTdXHAhV68HqmP7fxq5CnyFrgKGwlsWeI6/DCAEGAwUTBSMJNSdABEMEVgIKAQgCGx28AiEKIzA0AUIIVjhfxwGAAQJ/AAICfwF8AQABf34NFQIIfgDAjfbXBgIAfgdrYXJpeiAtEXN0YXJ0LXdvcmtzcGFjZSAtAgphZGQtZGVhbCAtfwADAX8AAgEEBwANCAAWAgcBAA1+AgMDBAIFfwwCDgIRAxQDGAMcAiAHIwcrlZDNToNAFIUTU1ps4gvopo8ADAOyBIoQCLVQQ3920+HaYmEg3Gl9fWOTJrjReFcn98v5FudjyrisLpWsAFV+ZEJAjSpvhWRcolICq1GpgZU4aaDZQ48PbX9gokImq1bgfVd1UFcCUO36tjxziZMeGLYCx8iP0LAxSnYAnH62/Qk7xgEfNT21M+pnoZZTEsVFHOTeXPMClw6QlxlLo1gvLSPXgtAwB4j4YU4Xa9/wiZMUK28ofEtiusv8yHFDz1mtB2hjp066zdNwEzrJoiADFBpRFK3sRNPs+dZK0gHa+TtCkphSUzf8l2g7QAuyicMocN3E123Ty+55D0xC6cq7kWANvI96Jk7XqN5m+u/rmm7iV/HUtBeY6bZDtdvNngkxgJbWz/b37PKMiqxkDcqF1Wf4XbM3uW1z62/NFw0ABgJ/ARcCBwFyDX58fgEDf3sHAnUDfgwCA3YIfAsIdW8BAgECAgF/AgIBfwICAX0CAQIGAX8CBgEyCgB/AQoAHQEKAH8UCgB6ZMYBVmZ2pgMChgFzpgOGAVamA4YBVoYBpgHmA6YDZtYFVgKmAXrmA6YDpgHWBWamAa2OSwrCMABE8Sa9QCFJf3Zr1FClmrQY6TJI0NK0iU114cqTeBIv4jU8gbgQ3VQQnOUw83iD8/V2v/hZqZSTy8bq1uZCSSsSME0J1k0nNh2AacQCzAgYMUQRX9MQZWBCkJ9sh5RW8Ym22mgrVP+SNwEc7/waK21l/6xGam+5YbQtN7KQcUpmRYYACl0IXTh0nffVwyQLFmuMsBfPeT5y3H6sMAePedrI5hsARnEAXqGH2ljoPwtnsvqTw5LzKgc/eXChjvJD5AEyAAM=", "base64");
const EVIL = Buffer.from("hW9Kg+9721kA7AYDEAAAAAAAAAAAAAAAAAAAAAAQGZD9FQIjVQ7+7sz6AeN5yRB0ihRl3t/w2B1nw09qKjXZAc+ZQPD5RTdXHAhV68HqmP7fxq5CnyFrgKGwlsWeI6/DCAEGAwUTBSMJNSdABEMEVgIKAQgCGx28AiEKIzA0AUIIVjhfxwGAAQJ/AAICfwF8AQABf34NFQIIfgDAjfbXBgIAfgdrYXJpeiAtEXN0YXJ0LXdvcmtzcGFjZSAtAgphZGQtZGVhbCAtfwADAX8AAgEEBwANCAAWAgcFAA1+AgMDBAIFfwwCDgIRAxQDGAMcAiAHIwcrlZDNToNAFIUTU1ps4gvopo8ADAOyBIoQCLVQQ3920+HaYmEg3Gl9fWOTJrjReFcn98v5FudjyrisLpWsAFV+ZEJAjSpvhWRcolICq1GpgZU4aaDZQ48PbX9gokImq1bgfVd1UFcCUO36tjxziZMeGLYCx8iP0LAxSnYAnH62/Qk7xgEfNT21M+pnoZZTEsVFHOTeXPMClw6QlxlLo1gvLSPXgtAwB4j4YU4Xa9/wiZMUK28ofEtiusv8yHFDz1mtB2hjp066zdNwEzrJoiADFBpRFK3sRNPs+dZK0gHa+TtCkphSUzf8l2g7QAuyicMocN3E123Ty+55D0xC6cq7kWANvI96Jk7XqN5m+u/rmm7iV/HUtBeY6bZDtdvNngkxgJbWz/b37PKMiqxkDcqF1Wf4XbM3uW1z62/NFw0ABgJ/ARcCBwFyDX58fgEDf3sHAnUDfgwCA3YIfAsIdW8BAgECAgF/AgIBfwICAX0CAQIGAX8CBgEyCgB/AQoAHQEKAH8UCgB6ZMYBVmZ2pgMChgFzpgOGAVamA4YBVoYBpgHmA6YDZtYFVgKmAXrmA6YDpgHWBWamAa2OSwrCMABE8Sa9QCFJf3Zr1FClmrQY6TJI0NK0iU114cqTeBIv4jU8gbgQ3VQQnOUw83iD8/V2v/hZqZSTy8bq1uZCSSsSME0J1k0nNh2AacQCzAgYMUQRX9MQZWBCkJ9sh5RW8Ym22mgrVP+SNwEc7/waK21l/6xGam+5YbQtN7KQcUpmRYYACl0IXTh0nffVwyQLFmuMsBfPeT5y3H6sMAePedrI5hsARnEAXqGH2ljoPwtnsvqTw5LzKgc/eXChjvJD5AEyAAM=", "base64");

function leb(number: number): Buffer {
  const bytes = [];
  for (; number > 0x7f; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
  return Buffer.from([...bytes, number]);
}

test("B1: a server's second snapshot in a message does not end the engine", async ({ page, watch }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Pumps", value: "100" });
  await isSaved(page);
  const message = Buffer.concat([Buffer.from([0x42, 0, 0, 0, 2]), leb(GOOD.length), GOOD, leb(EVIL.length), EVIL]);
  const server = new WebSocketServer({ port: 0, host: "localhost" });
  let sent = 0;
  server.on("connection", (socket: WebSocket) => socket.on("message", (bytes: Buffer) => {
    const said = cbor.decode(bytes);
    if (said.type === "join") {
      socket.send(cbor.encode({ type: "peer", senderId: "srv", selectedProtocolVersion: "1", targetId: said.senderId, peerMetadata: {} }));
    } else if (said.documentId) {
      sent++;
      socket.send(cbor.encode({ type: "sync", senderId: "srv", targetId: said.senderId, documentId: said.documentId, data: message }));
    }
  }));
  await new Promise((settle) => server.once("listening", settle));
  const { port } = server.address() as { port: number };
  const address = `ws://localhost:${port}`;
  await goTo(page, "Team & sync");
  await serverPanel(page).getByLabel("Address of the server").fill(address);
  await serverPanel(page).getByRole("button", { name: "Connect" }).click();
  await page.waitForTimeout(3_000);
  const stopped = page.getByText("Kariz has stopped");
  const first = await stopped.isVisible();
  await page.reload();
  await page.waitForTimeout(4_000);
  const again = await stopped.isVisible();
  console.log({ bytes: message.length, sent, first, again });
  watch.excuse(/./);
  server.close();
  expect([first, again], "the engine goes on, now and when the page is opened again").toEqual([false, false]);
});
