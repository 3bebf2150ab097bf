"""Tallies and scores say what counting the submissions would."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db.models.functions import Now

from judge import rejudging, services, tallies
from judge.engine import Verdict
from judge.models import Score, Submission
from problems.models import Problem, Tally
from tests.judge.attempts import ACCEPTED, claim_next, finish

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def judge(make_submission: Callable[..., Submission]) -> Callable[..., Submission]:
    def give(verdict: Verdict, **changes: object) -> Submission:
        submission = make_submission(**changes)
        give_verdict(verdict)
        return submission

    return give


def give_verdict(verdict: Verdict) -> None:
    """To whatever is next."""
    attempt = claim_next()
    assert attempt is not None
    assert finish(attempt, replace(ACCEPTED, verdict=verdict))


def read_tallies() -> dict[str, tuple[int, int]]:
    return {tally.language: (tally.accepted, tally.judged) for tally in Tally.objects.all()}


def read_scores() -> dict[str, int]:
    return dict(Score.objects.values_list("user__username", "solved"))


def test_the_first_count_takes_all_and_the_next_ones_what_has_changed(
    judge: Callable[..., Submission], stranger: User
) -> None:
    judge(Verdict.WA)
    judge(Verdict.AC)
    judge(Verdict.JE)
    judge(Verdict.AC, mode="RUN")
    tallies.count_changes()
    assert read_tallies() == {"python3": (1, 2)}
    assert read_scores() == {"ada": 1}
    judge(Verdict.AC)
    judge(Verdict.AC, user=stranger)
    tallies.count_changes()
    assert read_tallies() == {"python3": (3, 4)}
    assert read_scores() == {"ada": 1, "eve": 1}


def test_a_rejudge_takes_away_what_it_gave(judge: Callable[..., Submission]) -> None:
    accepted = judge(Verdict.AC)
    tallies.count_changes()
    services.rejudge(accepted.pk)
    give_verdict(Verdict.WA)
    tallies.count_changes()
    assert read_tallies() == {"python3": (0, 1)}
    assert read_scores() == {}


def test_an_applied_trial_counts_when_it_is_applied(judge: Callable[..., Submission], staff: User) -> None:
    accepted = judge(Verdict.AC)
    rejudge = rejudging.start(Submission.objects.filter(pk=accepted.pk), wanted="all", asked_by=staff)
    assert rejudge
    give_verdict(Verdict.WA)
    # The attempt ended long before it was applied.
    trial = rejudge.trials.get()
    trial.submission.attempts.update(ended_at=Now() - timedelta(hours=1), started_at=Now() - timedelta(hours=2))
    accepted.attempts.update(ended_at=Now() - timedelta(hours=1))
    tallies.count_changes()
    assert read_tallies() == {"python3": (1, 1)}
    rejudging.apply(rejudge)
    tallies.count_changes()
    assert read_tallies() == {"python3": (0, 1)}


def test_a_recount_is_exact_whatever_was_there(
    judge: Callable[..., Submission], problem: Problem, stranger: User, capsys: pytest.CaptureFixture[str]
) -> None:
    judge(Verdict.AC)
    Tally.objects.create(problem=problem, language="python3", judged=77, accepted=7)
    Tally.objects.create(problem=problem, language="cobol", judged=1, accepted=1)
    Score.objects.create(user=stranger, solved=9)
    call_command("recount")
    assert read_tallies() == {"python3": (1, 1)}
    assert read_scores() == {"ada": 1}
    assert "1 tallies of problems, 1 scores of users" in capsys.readouterr().out
