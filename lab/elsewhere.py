"""A site that is known by its address alone: what it offers, and whether people are signed in there."""

import httpx

from lab.signing_in import Refused

ANSWERS_WITHIN_S = 30.0


def read_offer(url: str) -> tuple[list[str], list[str]]:
    """Slugs of its problems, and ids of its languages. Raises Refused and httpx.HTTPError."""
    with httpx.Client(base_url=url, timeout=ANSWERS_WITHIN_S, trust_env=False) as client:
        try:
            slugs: list[str] = []
            next_page: str | None = "/api/problems?limit=100"
            while next_page:
                page = client.get(next_page).raise_for_status().json()
                slugs += [problem["slug"] for problem in page["problems"]]
                next_page = page["next"]
            languages = [language["id"] for language in client.get("/api/languages").raise_for_status().json()]
        except (httpx.HTTPStatusError, ValueError, LookupError, TypeError) as error:
            raise Refused(f"{url} does not answer as LeetSim does: {error}") from error
    return slugs, languages


def check_session(url: str, session: str) -> None:
    """Raises Refused when nobody is signed in there by this session, and httpx.HTTPError."""
    with httpx.Client(timeout=ANSWERS_WITHIN_S, trust_env=False, cookies={"sessionid": session}) as client:
        answer = client.get(f"{url}/submissions/")
    if answer.status_code != 200:
        raise Refused(
            f"{url} answers {answer.status_code} and does not know the people of this site's database: of a site "
            "elsewhere, say by --accounts or --sign-up who they are"
        )
