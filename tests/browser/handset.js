"use strict";
// A text by the API appears on an open handset; an answer from there arrives in the API. With and without scripts.
const { inChromium } = require("./chromium.js");

const NUMBER = "+15556660077";
const PATIENCE = 60_000;

async function call(asked, method, path, body) {
  const headers = { Authorization: `Bearer ${asked.key}`, "Content-Type": "application/json" };
  const answer = await fetch(asked.address + path, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const send = (asked, body) => call(asked, "POST", "/messages", { endpointId: asked.endpoint_id, toAddress: NUMBER, body });

async function arrived(asked, text) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await new Promise((go) => setTimeout(go, 100))) {
    const { items } = await call(asked, "GET", "/messages.json?countPerPage=50");
    const found = items.find((message) => message.text === text);
    if (found) return found.direction;
  }
  throw new Error(`${text} did not arrive`);
}

const shown = (page, kind, text) => page.locator(`#texts .${kind} .words`, { hasText: text }).waitFor();

async function answer(page, text) {
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Send" }).click();
  await shown(page, "sent", text);
}

inChromium(async (open, asked) => {
  const handset = `${asked.address}/handset?number=${encodeURIComponent(NUMBER)}`;
  const page = await open();
  await page.goto(handset);
  await page.locator("#live.on").waitFor();
  await page.evaluate(() => { window.neverReloaded = true; });
  await send(asked, "Are you there?");
  await shown(page, "received", "Are you there?");
  await answer(page, "I am");
  const live = { direction: await arrived(asked, "I am"), reloaded: !(await page.evaluate(() => window.neverReloaded)) };

  const plain = await open({ javaScriptEnabled: false });
  await plain.goto(handset);
  await shown(plain, "received", "Are you there?");
  await answer(plain, "Without scripts");
  await shown(page, "sent", "Without scripts"); // the other window is still live
  return { live, plain: { direction: await arrived(asked, "Without scripts") } };
});
