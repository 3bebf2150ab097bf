// This page saw a verdict come: tell the site when that was by this browser's clock, and show the waterfall, if it has one.

const section = document.querySelector("[data-trace]");
const clock = () => Math.round(performance.timeOrigin + performance.now());
const unfinished = new Set(); // ids of their elements

async function report(submission, received, painted) {
  const query = new URLSearchParams({ received, painted, now: clock() });
  const answer = await fetch(`/submissions/${submission}/trace/?${query}`);
  const waterfall = await answer.text(); // an answer that nobody reads keeps its connection
  if (!answer.ok || !section) return; // the next visit shows it
  section.insertAdjacentHTML("beforeend", waterfall);
  section.hidden = false;
}

function watch() {
  for (const { id, dataset } of document.querySelectorAll(".submission[data-status]")) {
    if (dataset.status !== "DONE") {
      unfinished.add(id);
    } else if (unfinished.delete(id)) {
      const received = clock();
      const submission = id.replace("submission-", "");
      // A frame's callback runs before it is painted: the next one's runs after.
      requestAnimationFrame(() => requestAnimationFrame(() => report(submission, received, clock())));
    }
  }
}

watch();
document.addEventListener("htmx:after:swap", watch);
