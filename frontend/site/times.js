// Times in the reader's own zone and language. The server writes them in UTC.

function localise() {
  for (const time of document.querySelectorAll("time[datetime]:not([data-local])")) {
    const date = new Date(time.dateTime);
    const year = date.getFullYear() === new Date().getFullYear() ? {} : { year: "numeric" };
    time.dataset.local = "";
    time.title = date.toLocaleString(undefined, { dateStyle: "full", timeStyle: "long" });
    time.textContent = date.toLocaleString(undefined, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", ...year });
  }
}

localise();
document.addEventListener("htmx:after:swap", localise);
