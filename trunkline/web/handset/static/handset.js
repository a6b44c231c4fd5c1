// Makes the handset live. Without it the page still reads and answers, after a reload.
"use strict";

const number = document.querySelector("main").dataset.number;
const list = document.getElementById("texts");
const talk = document.querySelector(".talk");
const live = document.getElementById("live");
const form = document.getElementById("answer");
const error = document.getElementById("error");
const peers = document.getElementById("peers");

function writeTime(time) {
  const moment = new Date(time.dateTime);
  const today = moment.toDateString() === new Date().toDateString();
  const day = today ? {} : { day: "numeric", month: "short" };
  time.textContent = moment.toLocaleString([], { hour: "2-digit", minute: "2-digit", ...day });
  time.title = moment.toLocaleString();
}

function knowPeer(peer) {
  if (![...peers.options].some((option) => option.value === peer)) {
    peers.append(new Option(peer, peer));
  }
  if (form.to.value === "") form.to.value = peer;
}

function bubble(text) {
  const item = document.getElementById("bubble").content.firstElementChild.cloneNode(true);
  item.className = `text new ${text.incoming ? "received" : "sent"}`;
  item.dataset.id = text.id;
  item.querySelector(".words").textContent = text.text;
  item.querySelector(".way").textContent = text.incoming ? "from" : "to";
  item.querySelector(".peer").textContent = text.peer;
  item.querySelector(".repeat").hidden = !text.repeat;
  const time = item.querySelector("time");
  time.dateTime = text.at;
  writeTime(time);
  return item;
}

// Texts are sorted by their ids, which grow with time; one that is here already is not shown again.
function show(text) {
  let before = null;
  for (let item = list.lastElementChild; item; item = item.previousElementSibling) {
    if (item.dataset.id === text.id) return;
    if (item.dataset.id < text.id) break;
    before = item;
  }
  list.insertBefore(bubble(text), before);
  knowPeer(text.peer);
  if (before === null) talk.scrollTop = 0;
}

function follow() {
  const events = new EventSource(`/handset/events?number=${encodeURIComponent(number)}`);
  events.addEventListener("open", () => { live.textContent = "live"; live.className = "on"; });
  events.addEventListener("error", () => { live.textContent = "reconnecting"; live.className = ""; });
  events.addEventListener("text", (event) => show(JSON.parse(event.data)));
  addEventListener("pagehide", () => events.close());
}

async function send() {
  const body = JSON.stringify({ number, to: form.to.value, text: form.text.value });
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(form.action, { method: "POST", headers, body });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.message);
  form.text.value = "";
  show(said);
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  if (button.disabled) return;
  error.textContent = "";
  button.disabled = true;
  try {
    await send();
  } catch (failure) {
    const unheard = failure instanceof TypeError || failure instanceof SyntaxError;
    error.textContent = unheard ? "The server does not answer. Try again." : failure.message;
  } finally {
    button.disabled = false;
    form.text.focus();
  }
});

form.text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

addEventListener("pageshow", (event) => { if (event.persisted) follow(); });
document.querySelectorAll("#texts time").forEach(writeTime);
follow();
