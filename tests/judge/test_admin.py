import pytest
from django.contrib.auth.models import Permission

from judge import rejudging
from judge.models import Rejudge, Submission, Trial
from tests.judge.attempts import WRONG, claim, finish

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def admin_client(client, staff):
    client.force_login(staff)
    return client


def test_staff_put_on_trial_from_the_list_then_apply(admin_client, make_submission):
    judged, waiting = make_submission(), make_submission()
    finish(claim(judged), WRONG)
    chosen = {"action": "rejudge", "_selected_action": [judged.pk, waiting.pk]}
    page = admin_client.post("/admin/judge/submission/", chosen, follow=True).content.decode()
    rejudge = Rejudge.objects.get()
    assert "not judged yet: 1 of 1" in page
    judged.refresh_from_db()
    assert judged.verdict == "WA"

    apply = {"action": "apply", "_selected_action": [rejudge.pk]}
    page = admin_client.post("/admin/judge/rejudge/", apply, follow=True).content.decode()
    assert "can&#x27;t be applied: 1 of its trials are not judged yet" in page
    finish(claim(Trial.objects.get().submission))
    page = admin_client.get(f"/admin/judge/rejudge/{rejudge.pk}/change/").content.decode()
    assert f"WA → AC: 1 ({judged.pk})" in page
    page = admin_client.post("/admin/judge/rejudge/", apply, follow=True).content.decode()
    assert "1 submissions have their new verdicts" in page
    judged.refresh_from_db()
    assert judged.verdict == "AC"


def test_who_may_only_look_can_not_rejudge(client, submission, stranger):
    finish(claim(submission), WRONG)
    stranger.is_staff = True
    stranger.save()
    stranger.user_permissions.add(*Permission.objects.filter(codename__in=["view_submission", "view_rejudge"]))
    client.force_login(stranger)
    assert "Judge again on trial" not in client.get("/admin/judge/submission/").content.decode()
    client.post("/admin/judge/submission/", {"action": "rejudge", "_selected_action": [submission.pk]})
    assert not Rejudge.objects.exists()


def test_staff_drop_a_rejudge(admin_client, submission):
    finish(claim(submission), WRONG)
    rejudge = rejudging.start(Submission.objects.all(), wanted="all", asked_by=None)
    assert rejudge
    drop = {"action": "drop", "_selected_action": [rejudge.pk]}
    assert "dropped" in admin_client.post("/admin/judge/rejudge/", drop, follow=True).content.decode()


def test_a_submission_is_shown_with_its_attempts_and_can_not_be_changed(admin_client, submission):
    claim(submission, "worker seven")
    url = f"/admin/judge/submission/{submission.pk}/change/"
    page = admin_client.get(url).content.decode()
    assert "worker seven" in page
    assert 'name="_save"' not in page
    assert admin_client.post(url, {"status": "DONE"}).status_code == 403
    assert admin_client.post(f"/admin/judge/submission/{submission.pk}/delete/").status_code == 403
