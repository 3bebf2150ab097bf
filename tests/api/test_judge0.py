"""With the client that people use for Judge0: nothing but the address and the token is ours."""

import base64
import re
import uuid
from typing import Any

import httpx
import judge0
import pytest

from tests.api.people import Person
from tests.site import ROOT, Site

PROGRAMS = ROOT / "tests" / "programs"
FOLDERS = {
    50: "c",
    52: "cpp",
    60: "go",
    62: "java",
    63: "javascript",
    71: "python3",
    72: "ruby",
    73: "rust",
    74: "typescript",
}
ECHO = "import sys\nprint(input()[::-1])\nprint('seen', file=sys.stderr)"


@pytest.fixture(scope="module")
def headers(live_site: Site) -> dict[str, str]:
    return {"X-Auth-Token": Person(live_site).make_token()}


@pytest.fixture
def client(live_site: Site, headers: dict[str, str]) -> judge0.Client:
    patient = judge0.retry.MaxWaitTime(60)
    return judge0.Client(f"{live_site.url}/judge0", dict(headers), retry_strategy=patient)


@pytest.fixture
def http(live_site: Site, headers: dict[str, str]) -> httpx.Client:
    return httpx.Client(base_url=f"{live_site.url}/judge0", headers=headers, timeout=60)


def test_the_client_runs_code(client: judge0.Client):
    done = judge0.run(client=client, source_code=ECHO, language=judge0.PYTHON, test_cases=("é lamina", "animal é"))
    assert (done.status, done.stdout, done.stderr) == (judge0.Status.ACCEPTED, "animal é\n", "seen\n")
    assert done.time > 0
    assert done.wall_time > 0
    wrong = judge0.run(client=client, source_code=ECHO, language=judge0.PYTHON, test_cases=("ab", "ab"))
    assert (wrong.status, wrong.stdout) == (judge0.Status.WRONG_ANSWER, "ba\n")


def test_the_client_runs_a_batch_of_cases(client: judge0.Client):
    cases = [judge0.TestCase("ab", "ba"), judge0.TestCase("x", "y"), judge0.TestCase("stdin alone")]
    done = judge0.run(client=client, source_code=ECHO, language=judge0.PYTHON, test_cases=cases)
    assert [each.status for each in done] == [3, 4, 3]
    assert done[2].stdout == "enola nidts\n"


def test_failures_have_the_numbers_of_judge0(client: judge0.Client):
    sources = {
        judge0.Status.RUNTIME_ERROR_NZEC: "raise SystemExit(3)",
        judge0.Status.RUNTIME_ERROR_SIGABRT: "import os; os.abort()",
        judge0.Status.COMPILATION_ERROR: "def",
        judge0.Status.TIME_LIMIT_EXCEEDED: "while True: pass",
    }
    sent = [
        judge0.Submission(source_code=source, language=judge0.PYTHON, cpu_time_limit=0.5) for source in sources.values()
    ]
    done = judge0.run(client=client, submissions=sent)
    assert [each.status for each in done] == list(sources)
    assert done[0].exit_code == 3


def test_one_may_wait_for_the_answer_and_choose_its_fields(http: httpx.Client):
    body = {"source_code": "print(open(0).read() == '')", "language_id": 71, "expected_output": "True  \n\n"}
    answer = http.post("/submissions", params={"wait": "true", "fields": "stdout,status_id,stdin"}, json=body)
    assert (answer.status_code, answer.json()) == (201, {"stdout": "True\n", "status_id": 3, "stdin": None})
    inner = {"source_code": "print('a  b')", "language_id": 71, "expected_output": "a b"}
    assert http.post("/submissions", params={"wait": "true"}, json=inner).json()["status"]["id"] == 4


def test_what_is_not_offered_is_refused_by_name(http: httpx.Client, client: judge0.Client):
    good = {"source_code": "print(1)", "language_id": 71}

    def refuse(**changes: Any) -> list[str]:
        answer = http.post("/submissions", json=good | changes)
        assert answer.status_code == 422
        return list(answer.json())

    assert refuse(language_id=46) == ["language_id"]
    assert refuse(compiler_options="-O3", callback_url="http://localhost/") == ["callback_url", "compiler_options"]
    assert refuse(additional_files="UEsDBA==") == ["additional_files"]
    assert refuse(cpu_time_limit=1_000) == ["cpu_time_limit"]
    assert refuse(source_code=" ") == ["source_code"]
    assert refuse(stdin="a\0b") == ["stdin"]
    broken = http.post("/submissions", params={"base64_encoded": "true"}, json=good)
    assert (broken.status_code, list(broken.json())) == (422, ["source_code"])
    assert http.delete(f"/submissions/{uuid.uuid4()}").status_code == 403
    batch = http.post("/submissions/batch", json={"submissions": [good, good | {"language_id": 1}]}).json()
    assert [list(each) for each in batch] == [["token"], ["language_id"]]


def test_the_door_is_locked(live_site: Site, http: httpx.Client, headers: dict[str, str]):
    token = http.post("/submissions", json={"source_code": "print(1)", "language_id": 71}).json()["token"]
    assert http.get(f"/submissions/{token}").status_code == 200
    stranger = {"X-Auth-Token": Person(live_site).make_token()}
    assert http.get(f"/submissions/{token}", headers=stranger).status_code == 404
    assert http.get("/submissions/batch", params={"tokens": token}, headers=stranger).json() == {"submissions": [None]}
    refused = live_site.get("/judge0/languages")
    assert refused.status_code == 401
    assert "X-Auth-Token" in refused.json()["error"]


def test_all_languages_have_their_numbers(http: httpx.Client, client: judge0.Client):
    numbers = {language["id"] for language in http.get("/languages").json()}
    assert 71 in numbers
    assert numbers <= FOLDERS.keys()
    assert len(http.get("/statuses").json()) == 14
    assert client.get_language(71).name.startswith("Python")


def test_programs_of_every_language_get_the_statuses_of_judge0(live_site: Site, http: httpx.Client):
    expected = {
        "accepted": judge0.Status.ACCEPTED,
        "wrong_answer": judge0.Status.WRONG_ANSWER,
        "compile_error": judge0.Status.COMPILATION_ERROR,
        "run_time_error-exit": judge0.Status.RUNTIME_ERROR_NZEC,
        "time_limit_exceeded": judge0.Status.TIME_LIMIT_EXCEEDED,
    }
    for number in [language["id"] for language in http.get("/languages").json()]:
        # A client for each: one user may send only so many a minute.
        patient = judge0.retry.MaxWaitTime(120)
        token = {"X-Auth-Token": Person(live_site).make_token()}
        client = judge0.Client(f"{live_site.url}/judge0", token, retry_strategy=patient)
        files = [next((PROGRAMS / FOLDERS[number] / "stdio").glob(f"{name}.*")) for name in expected]
        sent = [
            judge0.Submission(
                source_code=file.read_text(),
                language=number,
                stdin="1 2 3\n",
                expected_output="6\n",
                cpu_time_limit=0.5,
            )
            for file in files
        ]
        accepted, wrong, broken, crashed, slow = done = judge0.run(client=client, submissions=sent)
        assert [each.status for each in done] == list(expected.values()), FOLDERS[number]
        assert (accepted.stdout, accepted.exit_code, accepted.message) == ("6\n", 0, None)
        assert (wrong.exit_code, wrong.compile_output) == (0, None)
        assert (broken.time, broken.memory, broken.stdout) == (None, None, None)
        assert broken.compile_output
        assert (crashed.exit_code, crashed.exit_signal) == (3, None)
        assert base64.b64decode(crashed.message) == b"Exited with code 3."  # the client leaves it as Judge0 sends it
        assert slow.time > 0.5


def test_every_field_of_judge0_can_be_asked_for(http: httpx.Client):
    body = {"source_code": base64.b64encode(b"import os; os.abort()").decode(), "language_id": 71, "stdin": "w6k="}
    answer = http.post("/submissions", params={"wait": "true", "base64_encoded": "true", "fields": "*"}, json=body)
    known = answer.json()
    assert (known["exit_signal"], known["status"]["id"], known["stdin"]) == (6, 10, "w6k=")
    assert (known["number_of_runs"], known["callback_url"], known["stdout"]) == (1, None, None)
    plain = http.get(f"/submissions/{known['token']}", params={"fields": "stdin,language"}).json()
    assert (plain["stdin"], plain["language"]["id"]) == ("é", 71)
    refused = http.get(f"/submissions/{known['token']}", params={"fields": "stdin,nothing"})
    assert (refused.status_code, list(refused.json())) == (422, ["fields"])
    assert http.get("/submissions/batch", params={"tokens": "x"}).status_code == 422
    assert http.get(f"/submissions/{uuid.uuid4()}").status_code == 404


def test_an_execution_is_in_the_history_without_a_link_to_a_problem(live_site: Site):
    person = Person(live_site)
    token = {"X-Auth-Token": person.make_token()}
    body = {"source_code": "print(1)", "language_id": 71}
    answer = httpx.post(
        f"{live_site.url}/judge0/submissions", params={"wait": "true"}, json=body, headers=token, timeout=60
    )
    assert answer.json()["status"]["id"] == 3
    history = person.browser.get("/submissions/")
    assert "Sent through the Judge0 interface" in history.text
    [address] = re.findall(r'class="title"><a href="(/submissions/\d+/)"', history.text)
    page = person.browser.get(address)
    for text in (history.text, page.text):
        assert "/problems/judge0/" not in text
    assert "Submit again" not in page.text
