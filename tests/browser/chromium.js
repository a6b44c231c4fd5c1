"use strict";
// Runs one piece of work in a Chromium of its own, and prints what came of it as JSON.
const { chromium } = require("playwright-core");

const QUIET = [
  "--no-sandbox", // also for root, as in most containers
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PATIENCE = 60_000;

exports.inChromium = async (work) => {
  const asked = JSON.parse(process.argv[2]);
  const browser = await chromium.launch({ executablePath: asked.chromium, args: QUIET, timeout: PATIENCE });
  try {
    const open = async (options) => {
      const context = await browser.newContext({ locale: "en-GB", ...options });
      context.setDefaultTimeout(PATIENCE);
      return context.newPage();
    };
    console.log(JSON.stringify(await work(open, asked)));
  } finally {
    await browser.close();
  }
};
