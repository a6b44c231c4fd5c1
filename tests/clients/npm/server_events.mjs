// The reference platform's own client listens, and says what it hears, one line of JSON for each event.
// node server_events.mjs FOLDER_OF_NODE_MODULES BASE_URL API_KEY
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [folder, baseUrl, key] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const { ServerEventsClient } = require("@servicestack/client");
const { EventSource } = require("eventsource");

const say = (name, told) => console.log(JSON.stringify({ name, told }));

// Browsers send the cookies of a sign-in along; here the key goes into a header.
class SignedInEventSource extends EventSource {
    constructor(url, options) {
        const withKey = (input, init) =>
            fetch(input, { ...init, headers: { ...init.headers, Authorization: `Bearer ${key}` } });
        super(url, { ...options, fetch: withKey });
    }
}
globalThis.EventSource = SignedInEventSource;
// The client hands its handlers the page's body.
globalThis.document = { body: null, querySelectorAll: () => [] };

// The client itself does not say what it has heard when it begins anew; `resolveStreamUrl` does it for it.
let last = null;

const names = ["MessageReceived", "MessageCreated", "MessageStatusChanged", "SessionOpened", "EventsMissed"];
const handlers = Object.fromEntries(names.map((name) => [name, (told, message) => say(name, { ...told, message })]));
const client = new ServerEventsClient(baseUrl, ["home"], {
    handlers: {
        ...handlers,
        onMessage: (message) => (last = message.eventId),
        onConnect: (told) => say("onConnect", told),
        onJoin: (told) => say("onJoin", told),
        onLeave: (told) => say("onLeave", told),
        onUpdate: (told) => say("onUpdate", told),
        onHeartbeat: (told) => say("onHeartbeat", told),
    },
    resolveStreamUrl: (url) => (last === null ? url : `${url}&lastEventId=${last}`),
    onException: (error) => say("onException", { message: String(error?.message ?? error) }),
});
client.serviceClient.bearerToken = key;
client.start();

const commands = {
    subscribe: async (channel) => say("subscribed", await client.subscribeToChannels(channel)),
    subscribers: async () => say("subscribers", await client.getChannelSubscribers()),
    stop: async () => {
        await client.stop();
        say("stopped");
        process.exit(0);
    },
};
createInterface({ input: process.stdin }).on("line", (line) => {
    const [name, argument] = line.split(" ");
    commands[name](argument);
});
