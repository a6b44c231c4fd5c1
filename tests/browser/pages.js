"use strict";
// Opens pages, light and dark, on a desktop and on a phone, and tells what is wrong with them.
const fs = require("fs");
const { inChromium } = require("./chromium.js");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 390 },
  { colorScheme: "dark", width: 390 },
];

const NARROWEST = { colorScheme: "light", width: 320 }; // a phone that shows everything twice as large

function tooWide() {
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over <= 0) return [];
  const scrolls = (element) => element.closest(".wide, pre"); // these scroll by themselves
  const wide = [...document.querySelectorAll("body *")].filter((one) => one.offsetLeft + one.scrollWidth > innerWidth && !scrolls(one));
  const innermost = wide.find((one) => !wide.some((other) => other !== one && one.contains(other)));
  return [`wider than the window by ${over} px, with ${innermost?.outerHTML.slice(0, 300)}`];
}

async function violations() {
  const rules = { "target-size": { enabled: true } };
  const found = await axe.run(document, { rules, preload: false, resultTypes: ["violations"] });
  const of = (node) => `${node.html.slice(0, 160)} (${[...node.any, ...node.all, ...node.none][0].message})`;
  return found.violations.map((one) => `${one.id}, ${one.nodes.length} times: ${of(one.nodes[0])}`);
}

// Dozens of cards of one kind cost seconds at each look: all are seen in the first one, three in the others.
function withoutMostCards() {
  document.querySelectorAll(".card ~ .card ~ .card ~ .card").forEach((card) => card.remove());
}

async function look(page, note) {
  const noted = async (check, { colorScheme, width }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const what of await page.evaluate(check)) note(`${colorScheme}, ${width} px: ${what}`);
  };
  const [first, ...others] = LOOKS;
  for (const one of [...LOOKS, NARROWEST]) await noted(tooWide, one);
  await noted(violations, first);
  await page.evaluate(withoutMostCards);
  for (const one of others) await noted(violations, one);
}

// So that lists and the handset have something to show.
async function sendText(page, asked) {
  const data = { endpointId: asked.endpoint_id, toAddress: asked.number, body: "Hello there" };
  const answer = await page.request.post(`${asked.address}/messages`, { data });
  if (!answer.ok()) throw new Error(await answer.text());
  await page.goto(`${asked.address}/handset?number=${encodeURIComponent(asked.number)}`);
  await page.locator("#texts li").first().waitFor();
}

inChromium(async (open, asked) => {
  const page = await open({ extraHTTPHeaders: { Authorization: `Bearer ${asked.key}` } });
  await sendText(page, asked);
  const said = [];
  let path = "";
  const note = (what) => said.push(`${path}: ${what}`);
  page.on("pageerror", (error) => note(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) note(message.text());
  });
  const seen = [];
  for (const [address, status] of Object.entries(asked.pages)) {
    path = address;
    const answer = await page.goto(asked.address + path, { waitUntil: "load" });
    if (answer.status() !== status) note(`answered with ${answer.status()}`);
    await page.evaluate(axe);
    await look(page, note);
    seen.push(path);
  }
  return { said, seen };
});
