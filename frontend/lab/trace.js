// The page saw the verdict come: load the waterfall, and tell it when that was by this browser's clock.

const section = document.querySelector("[data-trace]");
const clock = () => Math.round(performance.timeOrigin + performance.now());

async function load(received, painted) {
  const query = new URLSearchParams({ received, painted, now: clock() });
  const answer = await fetch(`${section.dataset.trace}?${query}`);
  if (!answer.ok) return; // the next visit shows it
  section.insertAdjacentHTML("beforeend", await answer.text());
  section.hidden = false;
}

function watch() {
  if (!document.querySelector('.submission[data-status="DONE"]')) return;
  document.removeEventListener("htmx:after:swap", watch);
  const received = clock();
  // A frame's callback runs before it is painted: the next one's runs after.
  requestAnimationFrame(() => requestAnimationFrame(() => load(received, clock())));
}

if (section.hidden) document.addEventListener("htmx:after:swap", watch);
