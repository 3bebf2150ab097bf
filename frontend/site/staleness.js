// Says when what a page shows of an unfinished submission may be old: when neither its socket nor its polling works.
const STALE_MS = 4000; // polling asks every two seconds
const heardAt = new WeakMap(); // of each live part, when the site was heard last

function hear(element) {
  const part = element?.closest?.(".live");
  if (part) heardAt.set(part, performance.now());
}

for (const event of ["htmx:ws:after:connection", "htmx:ws:after:message:incoming"]) {
  document.addEventListener(event, ({ target }) => hear(target));
}
document.addEventListener("htmx:after:request", ({ target, detail }) => {
  if (detail.ctx.response?.status < 400) hear(target);
});

function showStaleness() {
  for (const part of document.querySelectorAll(".live")) {
    if (!heardAt.has(part)) hear(part); // it came with a page, or an answer, just now
    const isDone = part.querySelector("[data-status=DONE]") !== null;
    part.querySelector(".not-live").hidden = isDone || performance.now() - heardAt.get(part) < STALE_MS;
  }
}
setInterval(showStaleness, 500);
