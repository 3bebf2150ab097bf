// Every page: htmx, live submissions, the theme, messages about failed requests.
import "./site/htmx.js";
import "./site/live.js";
import "./site/staleness.js";
import "./site/theme.js";
import "./site/toasts.js";
