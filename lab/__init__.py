"""Shows the site at work: simulated people, the trace of a submission, the system page."""
