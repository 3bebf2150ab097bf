from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.api.people import Person
from tests.site import Site

RIGHT = """\
class Solution:
    def twoSum(self, nums, target):
        print("looking for", target)
        places = {}
        for place, number in enumerate(nums):
            if target - number in places:
                return [places[target - number], place]
            places[number] = place
"""
SUBMIT = "/api/problems/two-sum/submit"
RUN = "/api/problems/two-sum/run"


@pytest.fixture(scope="module")
def person(live_site: Site) -> Person:
    return Person(live_site)


@pytest.fixture(scope="module")
def api(person: Person) -> Iterator[httpx.Client]:
    with person.open_api() as client:
        yield client


def send(api: httpx.Client, path: str = SUBMIT, **changes: Any) -> httpx.Response:
    return api.post(path, json={"language": "python3", "source": RIGHT} | changes)


def wait_for(api: httpx.Client, id: int) -> Any:
    submission = api.get(f"/api/submissions/{id}", params={"wait": 30}).json()
    assert submission["status"] == "DONE"
    return submission


def list_errors(response: httpx.Response) -> list[str]:
    return [error["field"] for error in response.json()["errors"]]


def test_a_visitor_reads_problems_page_by_page(live_site: Site):
    slugs, address = [], "/api/problems?limit=1"
    while address:
        page = live_site.get(address).json()
        slugs += [problem["slug"] for problem in page["problems"]]
        address = page["next"]
    assert slugs == ["lighthouse-watch", "lru-cache", "two-sum"]
    easy = live_site.get("/api/problems?difficulty=easy&q=two").json()["problems"]
    assert [problem["title"] for problem in easy] == ["Two Sum"]
    problem = live_site.get("/api/problems/two-sum").json()
    assert "def twoSum" in {language["id"]: language["starter"] for language in problem["languages"]}["python3"]
    assert problem["samples"][0]["input"].count("\n") >= 1
    assert problem["statement"]
    assert "python3" in {language["id"] for language in live_site.get("/api/languages").json()}


def test_a_submission_is_followed_to_its_verdict(api: httpx.Client, person: Person):
    taken = send(api)
    assert taken.status_code == 202
    news = [taken.json()]
    while news[-1]["status"] != "DONE":
        query = {"wait": 30, "since": news[-1]["version"]}
        news.append(api.get(f"/api/submissions/{taken.json()['id']}", params=query).json())
    assert news[-1]["version"] > news[0]["version"]
    done = news[-1]
    assert (done["verdict"], done["verdict_label"], done["user"]) == ("AC", "Accepted", person.name)
    assert done["cases_passed"] == done["cases_total"] > 0
    assert done["source"] == RIGHT
    assert person.browser.get(done["url"]).status_code == 200


def test_a_run_takes_own_inputs_and_shows_each_case(api: httpx.Client):
    done = wait_for(api, send(api, RUN, inputs=["[3,4]\n7", "[5,1,2]\n3"]).json()["id"])
    assert [result["output"] for result in done["results"]] == ["[0,1]", "[1,2]"]
    assert done["results"][0]["stdout"] == "looking for 7\n"
    refused = send(api, RUN, inputs=["[3,4]\nseven"])
    assert (refused.status_code, list_errors(refused)) == (422, ["inputs"])


def test_the_history_is_filtered_and_paged(api: httpx.Client):
    ids = [send(api, RUN).json()["id"] for _ in range(2)]
    shown = api.get("/api/submissions", params={"mode": "RUN", "before": ids[1]}).json()["submissions"]
    assert shown[0]["id"] == ids[0]
    assert {submission["mode"] for submission in shown} == {"RUN"}
    assert list_errors(api.get("/api/submissions", params={"verdict": "GOOD"})) == ["verdict"]


def test_nobody_else_sees_a_submission(api: httpx.Client, live_site: Site):
    id = send(api).json()["id"]
    with Person(live_site).open_api() as stranger:
        assert stranger.get(f"/api/submissions/{id}").status_code == 404
        assert stranger.get("/api/submissions").json()["submissions"] == []
    assert live_site.get(f"/api/submissions/{id}").status_code == 401


def test_a_session_acts_only_with_the_token_of_a_form(person: Person):
    body = {"language": "python3", "source": RIGHT}
    assert person.browser.post(SUBMIT, json=body).status_code == 403
    headers = {"X-CSRFToken": person.browser.cookies["csrftoken"]}
    assert person.browser.post(SUBMIT, json=body, headers=headers).status_code == 202
    assert person.browser.get("/api/submissions").json()["submissions"]


def test_errors_name_the_field_and_the_remedy(api: httpx.Client, live_site: Site):
    unknown = send(api, language="cobol")
    assert (unknown.status_code, list_errors(unknown)) == (422, ["language"])
    assert "python3" in unknown.json()["errors"][0]["message"]
    assert list_errors(send(api, source="  ")) == ["source"]
    assert list_errors(send(api, source=3)) == ["source"]
    assert list_errors(api.post(SUBMIT, json={"language": "python3"})) == ["source"]
    assert api.post(SUBMIT, content="{").status_code == 400
    assert api.post(SUBMIT, content=b'{"source": "' + b"a" * 2**21 + b'"}').status_code == 413
    assert send(api, "/api/problems/no-such/submit").json()["errors"][0]["field"] == ""
    assert list_errors(live_site.get("/api/problems?difficulty=terrible")) == ["difficulty"]
    assert list_errors(live_site.get("/api/problems?status=solved")) == ["status"]
    assert list_errors(live_site.get("/api/problems?limit=0")) == ["limit"]


def test_a_program_is_limited_as_people_are(live_site: Site):
    with Person(live_site).open_api() as api:
        # Twenty a minute, or before that too many that wait.
        answers = [send(api) for _ in range(21)]
    [refused, *_] = [answer for answer in answers if answer.status_code == 429]
    assert int(refused.headers["Retry-After"]) > 0
    assert list_errors(refused) == [""]


def test_the_description_knows_every_operation(live_site: Site):
    description = live_site.get("/api/openapi.json").json()
    assert {"/api/problems", "/api/problems/{slug}/submit", "/api/submissions/{id}"} <= description["paths"].keys()
    schemes = description["components"]["securitySchemes"]
    assert {scheme["type"] for scheme in schemes.values()} == {"http", "apiKey"}
