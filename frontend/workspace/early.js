// Before anything is painted: the sizes of the panes and of the editor's text, so that nothing jumps. No module, as
// those wait for the page: it imports nothing.
{
  const root = document.documentElement;
  try {
    const panes = JSON.parse(localStorage.getItem("leetsim:panes")) ?? {};
    const { fontSize, theme } = JSON.parse(localStorage.getItem("leetsim:editor")) ?? {};
    for (const name of ["left", "top"]) {
      if (Number.isFinite(panes[name])) root.style.setProperty(`--${name}`, `${panes[name]}%`);
    }
    if (Number.isFinite(fontSize)) root.style.setProperty("--editor-font-size", `${fontSize}px`);
    if (typeof theme === "string") root.dataset.editorTheme = theme;
  } catch {
    // storage is forbidden, or holds something else: the usual sizes then
  }
}
