// Says in words that a request failed. Polling is silent: it tries again by itself.
import { say } from "./words.js";

const SHOWN_MS = 8000;

const MESSAGES = {
  403: say("The site refused this request. Reload the page, then try again: your code is kept."),
  404: say("The site no longer knows this. Reload the page."),
  413: say("That is too large to send."),
};

export function show(text) {
  const toast = document.createElement("p");
  toast.className = "toast";
  toast.textContent = text;
  document.getElementById("toasts").append(toast);
  setTimeout(() => toast.remove(), SHOWN_MS);
}

function isPolling(event) {
  return event.detail.ctx.sourceEvent?.type === "every";
}

document.addEventListener("htmx:response:error", (event) => {
  const { status } = event.detail.ctx.response;
  if (status === 422 || status === 429 || isPolling(event)) return; // they say in the page what is wrong
  show(MESSAGES[status] ?? say("The site could not do this (error {status}). Try again in a moment.", { status }));
});
document.addEventListener("htmx:error", (event) => {
  if (!event.detail.ctx || isPolling(event)) return;
  show(say("The site can't be reached. Your code is kept in this browser: try again in a moment."));
});
