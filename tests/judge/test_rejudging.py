from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db.models.functions import Now

from judge import rejudging, services
from judge.models import Attempt, Rejudge, Submission, Trial
from tests.judge import sources
from tests.judge.attempts import ACCEPTED, WRONG, claim, claim_next, finish

pytestmark = pytest.mark.django_db(transaction=True)


def start() -> Rejudge:
    rejudge = rejudging.start(Submission.objects.all(), wanted="all", asked_by=None)
    assert rejudge
    return rejudge


@pytest.fixture
def judged(make_submission):
    """A wrong one and an accepted one."""
    wrong, accepted = make_submission(), make_submission(source=sources.WRONG_ON_NEGATIVES)
    finish(claim(wrong), WRONG)
    finish(claim(accepted), ACCEPTED)
    return wrong, accepted


def judge_trials(judged=ACCEPTED):
    while attempt := claim_next():
        finish(attempt, judged)


def test_a_trial_shows_what_would_change_and_changes_nothing(judged, make_revision):
    wrong, accepted = judged
    revised = make_revision(wrong.problem, cases=[("1", "2")])
    before = list(Submission.objects.order_by("pk").values())
    rejudge = start()
    trials = [trial.submission for trial in rejudge.trials.all()]
    assert [(t.source, t.queue, t.revision_id) for t in trials] == [
        (wrong.source, "rejudge", revised.pk),
        (accepted.source, "rejudge", revised.pk),
    ]
    assert rejudging.look(rejudge).unfinished == 2
    judge_trials()
    outlook = rejudging.look(rejudge)
    assert (outlook.changed, outlook.unchanged, outlook.unfinished) == ({("WA", "AC"): [wrong.pk]}, 1, 0)
    assert list(Submission.objects.sent_by_people().order_by("pk").values()) == before


def test_applied_the_submissions_have_the_verdicts_of_their_trials_and_the_old_ones_stay_on_record(judged):
    wrong, _ = judged
    rejudge = start()
    judge_trials()
    assert rejudging.apply(rejudge) == 2
    wrong.refresh_from_db()
    assert (wrong.verdict, wrong.cases_passed, wrong.attempt, wrong.status) == ("AC", 4, 2, "DONE")
    assert list(wrong.attempts.values_list("number", "verdict", "outcome")) == [
        (1, "WA", "JUDGED"),
        (2, "AC", "JUDGED"),
    ]
    call_command("audit")
    with pytest.raises(ValueError, match="applied already"):
        rejudging.apply(rejudge)


def test_each_step_can_be_repeated(judged):
    rejudge = start()
    assert rejudging.start(Submission.objects.all(), wanted="all", asked_by=None) is None
    judge_trials()
    first, _ = rejudge.trials.all()
    assert services.adopt(first)
    assert not services.adopt(first), "as after a crash in the middle of applying"
    assert rejudging.apply(rejudge) == 1
    assert Attempt.objects.filter(submission=judged[0]).count() == 2
    assert start(), "over, they may be judged again"


def test_what_was_judged_again_meanwhile_is_left_alone(judged):
    wrong, _ = judged
    rejudge = start()
    judge_trials()
    services.rejudge(wrong.pk)
    finish(claim(wrong), WRONG)
    assert rejudging.look(rejudge).skipped == [wrong.pk]
    assert rejudging.apply(rejudge) == 1
    wrong.refresh_from_db()
    assert (wrong.verdict, wrong.attempt) == ("WA", 2)


def test_a_failure_of_the_judge_on_trial_changes_no_verdict(judged):
    rejudge = start()
    for _ in range(6):
        services.fail(claim(Submission.objects.exclude(status="DONE").earliest("pk")), "a broken compiler")
    assert len(rejudging.look(rejudge).skipped) == 2
    assert rejudging.apply(rejudge) == 0
    assert {s.verdict for s in Submission.objects.sent_by_people()} == {"WA", "AC"}


def test_a_dropped_rejudge_changes_nothing(judged):
    rejudge = start()
    judge_trials()
    rejudging.drop(rejudge)
    with pytest.raises(ValueError, match="dropped already"):
        rejudging.apply(rejudge)
    assert {s.verdict for s in Submission.objects.sent_by_people()} == {"WA", "AC"}


def test_runs_and_unfinished_ones_are_not_put_on_trial(make_submission):
    finish(claim(make_submission(mode="RUN")))
    make_submission()
    assert rejudging.start(Submission.objects.all(), wanted="all", asked_by=None) is None


def test_trials_are_for_staff_alone(judged, client, user, staff):
    start()
    trial = Trial.objects.all()[0].submission
    client.force_login(user)
    assert client.get(trial.get_absolute_url()).status_code == 404
    assert len(client.get("/submissions/").context["page"].submissions) == 2
    client.force_login(staff)
    assert client.get(trial.get_absolute_url()).status_code == 200
    assert len(client.get("/submissions/").context["page"].submissions) == 2


@pytest.mark.parametrize(
    ("arguments", "chosen"),
    [
        (["--problem", "double"], 2),
        (["--problem", "double", "--language", "cpp"], 1),
        (["--verdict", "WA"], 1),
        (["--since", "2001-01-01"], 1),
        (["--until", "2001-01-01"], 1),
    ],
)
def test_the_command_chooses_by_problem_language_verdict_and_time(make_submission, capsys, arguments, chosen):
    old, new = make_submission(language="cpp"), make_submission()
    Submission.objects.filter(pk=old.pk).update(created_at=Now() - timedelta(days=20_000))
    finish(claim(old), WRONG)
    finish(claim(new), ACCEPTED)
    call_command("rejudge", *arguments, "--no-wait")
    assert Trial.objects.count() == chosen
    assert f"not judged yet: {chosen} of {chosen}" in capsys.readouterr().out


def test_the_command_waits_for_the_workers_shows_then_applies(judged, site, capsys):
    site.start_worker()
    site.start_sweeper()
    call_command("rejudge", str(judged[0].pk), str(judged[1].pk))
    rejudge = Rejudge.objects.get()
    shown = capsys.readouterr().out
    assert f"WA → AC: 1 ({judged[0].pk})" in shown
    assert f"AC → WA: 1 ({judged[1].pk})" in shown
    assert f"--apply {rejudge.pk}" in shown
    call_command("rejudge", apply=rejudge.pk)
    assert "2 submissions have their new verdicts" in capsys.readouterr().out


def test_the_command_says_what_is_wrong(judged):
    for arguments, words in [
        ([], "say which submissions"),
        (["--problem", "nothing"], "there is no problem nothing"),
        (["--show", "99"], "there is no rejudge 99"),
        (["--verdict", "TLE"], "none has a verdict"),
    ]:
        with pytest.raises(CommandError, match=words):
            call_command("rejudge", *arguments)
