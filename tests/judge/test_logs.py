import json
import logging
import re
import sys

import pytest

from judge import logs
from tests.judge import sources
from tests.judge.test_worker import wait_for_verdict
from tests.site import wait_until

FIELD = re.compile(r'(\w+)=("(?:[^"\\]|\\.)*"|\S+)(?: |$)')


def parse(line: str) -> dict[str, str]:
    """Fails when the line is not made of fields alone."""
    fields = FIELD.findall(line)
    assert sum(len(key) + 1 + len(value) + 1 for key, value in fields) == len(line) + 1, line
    return {key: json.loads(value) if value.startswith('"') else value for key, value in fields}


def write(message: str, *arguments: object, exc_info: bool = False) -> dict[str, str]:
    trace = sys.exc_info() if exc_info else None
    record = logging.LogRecord("judge.jobs", logging.INFO, __file__, 1, message, arguments, trace)
    return parse(logs.KeyValueFormatter().format(record))


def test_a_line_has_its_fields_and_those_of_what_it_is_about():
    with logs.about(submission=12):
        logs.mark(attempt=2)
        line = write("judged: %s", "AC")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line.pop("time"))
    assert line == {
        "level": "info",
        "logger": "judge.jobs",
        "submission": "12",
        "attempt": "2",
        "message": "judged: AC",
    }
    assert "submission" not in write("elsewhere")


def test_no_text_breaks_its_line_or_forges_a_field():
    forged = 'done"\nlevel=error submission=1 \x1b[31m\u2028'
    assert write(forged)["message"] == forged
    assert "submission" not in write(forged)
    try:
        raise ValueError("two\nlines")
    except ValueError:
        assert "Traceback" in write("failed", exc_info=True)["trace"]


@pytest.mark.django_db(transaction=True)
def test_every_process_names_the_submission_on_each_line_about_one(site, valkey, make_submission, client, user):
    worker, web = site.start_worker(), site.start_web()
    submission = make_submission(source=sources.RIGHT)
    wait_for_verdict(submission)
    told = wait_until(lambda: [line for line in read(worker) if line["logger"] == "judge.jobs"], what="its lines")
    wait_until(lambda: "judged: AC" in worker.log.read_text(), what="the last of them")
    told = [line for line in read(worker) if line["logger"] == "judge.jobs"]
    assert [(line["submission"], line["attempt"]) for line in told] == [(str(submission.pk), "1")] * len(told)

    assert site.get(f"/submissions/{submission.pk}/fragment/").status_code == 404
    [refused] = wait_until(lambda: [line for line in read(web) if line["level"] == "warning"], what="its line")
    assert refused["submission"] == str(submission.pk)


def read(running) -> list[dict[str, str]]:
    return [parse(line) for line in running.log.read_text().splitlines() if line.startswith("time=")]
