// Every page: htmx, live submissions and when they are painted, tabs, the theme, times, messages about failed requests.
import "./site/htmx.js";
import "./lab/trace.js";
import "./site/live.js";
import "./site/staleness.js";
import "./site/tabs.js";
import "./site/theme.js";
import "./site/times.js";
import "./site/toasts.js";
import "./site/values.js";
import "./site/zone.js";
