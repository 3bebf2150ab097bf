// Tabs by the ARIA pattern, also those that arrive later. Without JavaScript their panels stand one below the other.

const panelOf = (tab) => document.getElementById(tab.getAttribute("aria-controls"));

function select(tab) {
  for (const other of tab.closest("[role=tablist]").querySelectorAll("[role=tab]")) {
    const selected = other === tab;
    other.setAttribute("aria-selected", selected);
    other.tabIndex = selected ? 0 : -1;
    panelOf(other).hidden = !selected;
  }
  panelOf(tab).dispatchEvent(new CustomEvent("panel:show", { bubbles: true }));
}

// Shows the panel with the given id.
export function showPanel(id) {
  select(document.querySelector(`[role=tab][aria-controls="${id}"]`));
}

document.addEventListener("click", ({ target }) => {
  const tab = target.closest("[role=tab]");
  if (tab) select(tab);
});
document.addEventListener("keydown", (event) => {
  const tab = event.target.closest("[role=tab]");
  if (!tab) return;
  const tabs = [...tab.closest("[role=tablist]").querySelectorAll("[role=tab]")];
  const index = tabs.indexOf(tab);
  const next = { ArrowRight: index + 1, ArrowLeft: index - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  tabs[next % tabs.length].focus();
  select(tabs[next % tabs.length]);
});
