// npm's smpp as an SMSC: takes every bind with the right password, answers, and sends receipts.
// node smsc.mjs FOLDER_OF_NODE_MODULES OPTIONS_AS_JSON; it says what it does in lines of JSON, and reads commands likewise.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [folder, given] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const smpp = require("smpp");
const options = { password: "secret", receipts: "text", port: 0, quiet: false, ...JSON.parse(given ?? "{}") };

const say = (name, told = {}) => options.quiet || console.log(JSON.stringify({ name, ...told }));
const sessions = new Set();
let count = 0;

const plain = (message) => (Buffer.isBuffer(message) ? message.toString("hex") : message);

function receipt(pdu, id) {
    const turned = {
        source_addr_ton: pdu.dest_addr_ton,
        source_addr_npi: pdu.dest_addr_npi,
        source_addr: pdu.destination_addr,
        dest_addr_ton: pdu.source_addr_ton,
        dest_addr_npi: pdu.source_addr_npi,
        destination_addr: pdu.source_addr,
        esm_class: 4,
    };
    if (options.receipts === "tlv") {
        return { ...turned, receipted_message_id: id, message_state: 2 };
    }
    const text = `id:${id} sub:001 dlvrd:001 submit date:2611270905 done date:2611270906 stat:DELIVRD err:000 text:x`;
    return { ...turned, short_message: text };
}

function take(session, pdu) {
    const id = (++count).toString(16).padStart(8, "0");
    if (!options.quiet) {
        const { source_addr, destination_addr, source_addr_ton, dest_addr_ton, data_coding, esm_class } = pdu;
        const { sar_msg_ref_num, sar_total_segments, sar_segment_seqnum, user_message_reference } = pdu;
        const message = pdu.short_message.message ?? pdu.short_message;
        const udh = pdu.short_message.udh?.map(plain) ?? [];
        say("submit_sm", {
            id, source_addr, destination_addr, source_addr_ton, dest_addr_ton, data_coding, esm_class, udh,
            sar_msg_ref_num, sar_total_segments, sar_segment_seqnum, user_message_reference,
            text: plain(message), payload: plain(pdu.message_payload?.message ?? pdu.message_payload),
        });
    }
    session.send(pdu.response({ message_id: id }));
    if (options.receipts !== "none" && pdu.registered_delivery & 1) {
        const receiver = [...sessions].find((each) => each.receives);
        receiver?.deliver_sm(receipt(pdu, id));
    }
}

function bind(session, pdu) {
    const right = pdu.password === options.password;
    say("bind", { command: pdu.command, system_id: pdu.system_id, right });
    session.send(pdu.response({ command_status: right ? 0 : smpp.ESME_RINVPASWD, system_id: "npm" }));
    if (right) {
        session.receives = pdu.command !== "bind_transmitter";
        sessions.add(session);
    }
}

const tls = options.key ? { key: readFileSync(options.key), cert: readFileSync(options.cert) } : {};
const server = smpp.createServer(tls, (session) => {
    session.on("bind_transceiver", (pdu) => bind(session, pdu));
    session.on("bind_transmitter", (pdu) => bind(session, pdu));
    session.on("bind_receiver", (pdu) => bind(session, pdu));
    session.on("submit_sm", (pdu) => take(session, pdu));
    session.on("enquire_link", (pdu) => session.send(pdu.response()));
    session.on("unbind", (pdu) => { say("unbind"); session.send(pdu.response()); session.close(); });
    session.on("unknown", (pdu) => say("unknown", { command_id: pdu.command_id }));
    session.on("error", (error) => say("error", { message: error.message }));
    session.on("close", () => sessions.delete(session));
});
server.listen(options.port, () => console.log(JSON.stringify({ name: "listening", port: server.address().port })));

createInterface({ input: process.stdin }).on("line", (line) => {
    const command = JSON.parse(line);
    for (const session of sessions) {
        if (command.short_message?.hex) {
            command.short_message = Buffer.from(command.short_message.hex, "hex");
        }
        session.deliver_sm(command, (pdu) => say("deliver_sm_resp", { command_status: pdu.command_status }));
    }
}).on("close", () => process.exit(0));
