// Live submissions. A state may come by the socket, by polling or as the answer to a POST, in any order: an older one
// never replaces a newer one, and screen readers hear of each change once.

const announced = new Map(); // the text announced last, by the id of the submission

function isOlder(incoming, shown) {
  const version = Number(incoming.dataset.version) - Number(shown.dataset.version);
  // Progress is not stored: what polling finds has the same version and knows less.
  return version < 0 || (version === 0 && Number(incoming.dataset.progress) < Number(shown.dataset.progress));
}

const MARKS = { good: "✓", bad: "✗", odd: "!", waiting: "…" };

function announceChanges() {
  for (const { id, dataset } of document.querySelectorAll("[data-announce]")) {
    if (announced.get(id) === dataset.announce) continue;
    announced.set(id, dataset.announce);
    document.getElementById("announcer").textContent = dataset.announce;
    // A page about one problem says in its title how it goes, for who waits in another tab.
    const { base } = document.querySelector("title").dataset;
    if (base) document.title = `${MARKS[dataset.state]} ${dataset.announce} – ${base} · LeetSim`;
  }
}

document.addEventListener("htmx:before:swap", ({ detail }) => {
  for (const task of [...detail.tasks]) {
    const incoming = task.fragment.querySelector("[data-version]");
    const shown = incoming && document.getElementById(incoming.id);
    if (shown && isOlder(incoming, shown)) detail.tasks.splice(detail.tasks.indexOf(task), 1);
  }
});
document.addEventListener("htmx:after:swap", announceChanges);
// What a page shows from the start is read like the rest of it.
for (const { id, dataset } of document.querySelectorAll("[data-announce]")) announced.set(id, dataset.announce);
