// Times in the reader's own zone and language. Without a script they are as the server wrote them.

// As the reader writes it, if it is the page's language.
const { lang } = document.documentElement;
const locale = navigator.languages.find((each) => each.startsWith(lang)) ?? lang;

function localise() {
  for (const time of document.querySelectorAll("time[datetime]:not([data-local])")) {
    const date = new Date(time.dateTime);
    const year = date.getFullYear() === new Date().getFullYear() ? {} : { year: "numeric" };
    time.dataset.local = "";
    time.title = date.toLocaleString(locale, { dateStyle: "full", timeStyle: "long" });
    time.textContent = date.toLocaleString(locale, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", ...year });
  }
}

localise();
document.addEventListener("htmx:after:swap", localise);
