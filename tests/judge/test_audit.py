import json
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db.models.functions import Now

from judge.models import Attempt, Submission
from tests.judge.attempts import claim, finish

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def judged(submission):
    finish(claim(submission))
    return submission


def read_report(capsys) -> dict:
    return json.loads(capsys.readouterr().out)


def test_a_sound_database_passes(judged, make_submission, capsys):
    make_submission()
    claim(make_submission())
    call_command("audit", json=True)
    report = read_report(capsys)
    assert report["submissions"] == 3
    assert report["states"] == {"AC": 1, "QUEUED": 1, "RUNNING": 1}
    assert not any(report["violations"].values())


@pytest.mark.parametrize(
    ("rule", "doctor"),
    [
        ("no verdict without the attempt that gave it", lambda: Attempt.objects.update(verdict="WA")),
        ("no verdict without the attempt that gave it", lambda: Attempt.objects.all().delete()),
        ("no open attempt unless it is running", lambda: Attempt.objects.update(ended_at=None, outcome=None)),
        (
            "running by the newest attempt",
            lambda: Submission.objects.update(status="RUNNING", verdict=None),
        ),
        ("every attempt is on record", lambda: Submission.objects.update(attempt=2)),
        (
            "no lease that ran out long ago",
            lambda: (
                Submission.objects.update(status="RUNNING", verdict=None),
                Attempt.objects.update(ended_at=None, outcome=None, lease_expires_at=Now() - timedelta(hours=1)),
            ),
        ),
        (
            "no submission that waits too long",
            lambda: Submission.objects.update(status="QUEUED", verdict=None, queued_at=Now() - timedelta(hours=1)),
        ),
    ],
)
def test_a_broken_rule_is_named_with_its_submissions(judged, capsys, rule, doctor):
    doctor()
    with pytest.raises(SystemExit) as stopped:
        call_command("audit", json=True)
    assert stopped.value.code == 1
    assert read_report(capsys)["violations"][rule] == [judged.pk]
