// npm's smpp as an ESME: binds, submits what it is told to, and answers and tells what it is handed.
// node esme.mjs FOLDER_OF_NODE_MODULES OPTIONS_AS_JSON; commands and what it says are lines of JSON.
// With "load": N it submits N units over its binds with a window instead, and tells how long that took.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [folder, given] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const smpp = require("smpp");
const options = { command: "bind_transceiver", binds: 1, window: 100, load: 0, answer: 0, ...JSON.parse(given) };
const say = (name, told = {}) => console.log(JSON.stringify({ name, ...told }));
const plain = (message) => (Buffer.isBuffer(message) ? message.toString("hex") : message);

function connect() {
    const scheme = options.tls ? "ssmpp" : "smpp";
    const more = options.tls ? { ca: readFileSync(options.ca), servername: "localhost" } : {};
    return smpp.connect({ url: `${scheme}://127.0.0.1:${options.port}`, auto_enquire_link_period: 10000, ...more });
}

function bind() {
    return new Promise((resolve) => {
        const session = connect();
        session.on("error", (error) => say("failed", { error: String(error) }));
        session.on("close", () => say("closed"));
        session.on("deliver_sm", (pdu) => {
            const { source_addr, destination_addr, esm_class, receipted_message_id, message_state } = pdu;
            session.send(pdu.response({ command_status: options.answer }));
            if (!options.load) {
                const text = plain(pdu.short_message.message ?? pdu.short_message);
                say("deliver_sm", { source_addr, destination_addr, esm_class, receipted_message_id, message_state, text });
            } else {
                receipts += 1;
            }
        });
        session.on("connect", () => {
            const { system_id, password } = options;
            session[options.command]({ system_id, password }, (pdu) => {
                say("bound", { command_status: pdu.command_status, system_id: pdu.system_id });
                resolve(session);
            });
        });
    });
}

let receipts = 0;
const sessions = [];
for (let number = 0; number < options.binds; number++) {
    sessions.push(await bind());
}

async function load() {
    let next = 0;
    let done = 0;
    const refused = {};
    const took = [];
    const began = process.hrtime.bigint();
    await new Promise((resolve) => {
        const submit = (session) => {
            if (next >= options.load) {
                return;
            }
            const number = next++;
            const at = process.hrtime.bigint();
            session.submit_sm(
                {
                    source_addr: options.source,
                    source_addr_ton: 1,
                    destination_addr: `1555${String(1000000 + (number % options.people)).slice(-7)}`,
                    dest_addr_ton: 1,
                    registered_delivery: options.registered ?? 0,
                    short_message: `Message ${number}`,
                },
                (pdu) => {
                    took.push(Number(process.hrtime.bigint() - at) / 1e6);
                    if (pdu.command_status) {
                        refused[pdu.command_status] = (refused[pdu.command_status] ?? 0) + 1;
                    }
                    done += 1;
                    if (done === options.load) {
                        resolve();
                    }
                    submit(session);
                },
            );
        };
        for (const session of sessions) {
            for (let number = 0; number < options.window; number++) {
                submit(session);
            }
        }
    });
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    took.sort((a, b) => a - b);
    const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))];
    say("loaded", { seconds, per_second: options.load / seconds, refused, p50_ms: at(0.5), p99_ms: at(0.99), receipts });
}

if (options.load) {
    await load();
    process.exit(0);
}
createInterface({ input: process.stdin }).on("line", (line) => {
    const { command, ...pdu } = JSON.parse(line);
    if (pdu.parts) {
        pdu.parts.forEach((part) => {
            const udh = Buffer.from(part.udh, "hex");
            const short_message = { udh, message: part.text };
            const { parts, ...others } = pdu;
            sessions[0].submit_sm({ ...others, short_message }, ({ command_status, message_id }) =>
                say("submit_sm_resp", { command_status, message_id }));
        });
        return;
    }
    sessions[0][command](pdu, (answer) => {
        const { command_status, message_id, message_state } = answer;
        say(`${command}_resp`, { command_status, message_id, message_state });
    });
});
