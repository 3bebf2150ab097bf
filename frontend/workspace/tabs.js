// Tabs by the ARIA pattern. Without JavaScript their panels stand one below the other.

// Returns a function that shows the panel with the given id.
export function connectTabs(container) {
  const tabs = [...container.querySelectorAll("[role=tab]")];

  function show(id) {
    for (const tab of tabs) {
      const selected = tab.getAttribute("aria-controls") === id;
      tab.setAttribute("aria-selected", selected);
      tab.tabIndex = selected ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !selected;
    }
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => show(tab.getAttribute("aria-controls")));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(index + step + tabs.length) % tabs.length];
      next.focus();
      next.click();
    });
  });
  show(tabs[0].getAttribute("aria-controls"));
  return show;
}
