// In the admin: what a Markdown text will look like, beside it as one types. The site renders it, as it does the page.

const WAIT_MS = 400;

function attach(area, address) {
  const preview = document.createElement("div");
  preview.className = "preview";
  preview.setAttribute("role", "region");
  preview.setAttribute("aria-label", `Preview: ${area.name}`);
  area.after(preview);
  let timer = 0;
  let newest = 0;

  async function show() {
    const number = ++newest;
    const body = new FormData();
    body.set("text", area.value);
    body.set("field", area.name);
    body.set("csrfmiddlewaretoken", area.form.elements.csrfmiddlewaretoken.value);
    try {
      const response = await fetch(address, { method: "POST", body });
      const text = await response.text();
      if (number !== newest) return;
      if (response.ok) preview.innerHTML = text;
      else preview.textContent = `No preview now: the site answered ${response.status}.`;
    } catch {
      preview.textContent = "No preview now: the site can't be reached.";
    }
  }

  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, WAIT_MS);
  });
  show();
}

const { address } = document.getElementById("preview-address").dataset;
for (const area of document.querySelectorAll("#id_statement, #id_editorial")) attach(area, address);
