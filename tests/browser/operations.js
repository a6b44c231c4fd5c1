"use strict";
// Looks for an operation in the list of all, as a reader does: with the filter, and without scripts.
const { inChromium } = require("./chromium.js");

const listed = (page) => page.locator(".operations li:visible > a").allTextContents();

inChromium(async (open, asked) => {
  const page = await open();
  await page.goto(`${asked.address}/metadata`);
  const all = await listed(page);
  const filter = page.getByLabel("Filter by name, address or member");
  await filter.fill("sendmessage");
  const filtered = await listed(page);
  const said = await page.getByRole("status").textContent();
  await filter.fill("nothing of that kind");
  const none = await listed(page);

  const plain = await open({ javaScriptEnabled: false });
  await plain.goto(`${asked.address}/metadata`);
  const whole = await listed(plain);
  const useless = await plain.getByRole("searchbox").count();
  return { all, filtered, said, none, whole, useless };
});
