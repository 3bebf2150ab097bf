// Live submissions. A state may come by the socket, by polling or as the answer to a POST, in any order: an older one
// never replaces a newer one, and screen readers hear of each change once.

const announced = new Map();

function isOlder(incoming, shown) {
  const version = Number(incoming.dataset.version) - Number(shown.dataset.version);
  // Progress is not stored: what polling finds has the same version and knows less.
  return version < 0 || (version === 0 && Number(incoming.dataset.progress) < Number(shown.dataset.progress));
}

function announce() {
  const announcer = document.getElementById("announcer");
  for (const submission of document.querySelectorAll("[data-announce]")) {
    const text = submission.dataset.announce;
    if (announced.get(submission.id) !== text) {
      announced.set(submission.id, text);
      announcer.textContent = text;
    }
  }
}

document.addEventListener("htmx:before:swap", ({ detail }) => {
  for (const task of [...detail.tasks]) {
    const incoming = task.fragment.querySelector("[data-version]");
    const shown = incoming && document.getElementById(incoming.id);
    if (shown && isOlder(incoming, shown)) detail.tasks.splice(detail.tasks.indexOf(task), 1);
  }
});
document.addEventListener("htmx:after:swap", announce);
