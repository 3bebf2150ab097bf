import htmx from "htmx.org";
// The extension registers itself with the global htmx, which the import above has set.
import "htmx.org/dist/ext/hx-ws.js";

// An error page never lands inside a page: toasts.js says what happened. Elements that expect a 422 say so (hx-status).
htmx.config.noSwap = [204, 304, "4xx", "5xx"];
// A page that lost its socket is back soon after the site is.
htmx.config.ws = { ...htmx.config.ws, reconnectDelay: 250, reconnectMaxDelay: 2000 };

export default htmx;
