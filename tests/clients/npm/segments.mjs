// A carrier's own calculator measures texts: one JSON text a line in, one JSON measure a line out.
// node segments.mjs FOLDER_OF_NODE_MODULES [smart]
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [folder, smart] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const { SegmentedMessage } = require("sms-segments-calculator");

for await (const line of createInterface({ input: process.stdin })) {
    const message = new SegmentedMessage(JSON.parse(line), "auto", smart === "smart");
    console.log(JSON.stringify([message.encodingName, message.segmentsCount, message.graphemes.join("")]));
}
