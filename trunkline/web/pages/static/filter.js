"use strict";
// Narrows the list of operations while one types; without it the page is whole.
const field = document.getElementById("filter");
const found = document.getElementById("found");
const items = [...document.querySelectorAll("li[data-find]")];
const sections = [...document.querySelectorAll("section[data-find]")];
const groups = [...document.querySelectorAll(".group")];

function narrow() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  const misses = (element) => !words.every((word) => element.dataset.find.includes(word));
  for (const element of [...items, ...sections]) element.hidden = misses(element);
  for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
  const count = items.filter((item) => !item.hidden).length;
  found.textContent = words.length ? `${count} of ${items.length}` : "";
}

if (items.length) {
  document.getElementById("filtering").hidden = false;
  field.addEventListener("input", narrow);
  // A link to what is filtered out must still lead there.
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.hidden) {
      field.value = "";
      narrow();
      target.scrollIntoView();
    }
  });
  narrow(); // browsers put back what was typed before a reload
}
