// Where the reader is, so that the site's days are theirs: a guess, until they choose a zone in their settings.
const ONE_YEAR_SECONDS = 365 * 24 * 3600;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.split("; ").includes(`zone=${zone}`)) {
  document.cookie = `zone=${zone}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
}
