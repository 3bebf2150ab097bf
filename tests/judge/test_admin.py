import pytest

from tests.judge.attempts import WRONG, claim, finish

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def admin_client(client, staff):
    client.force_login(staff)
    return client


def test_staff_rejudge_from_the_list(admin_client, make_submission):
    judged, waiting = make_submission(), make_submission()
    finish(claim(judged), WRONG)
    chosen = {"action": "rejudge", "_selected_action": [judged.pk, waiting.pk]}
    page = admin_client.post("/admin/judge/submission/", chosen, follow=True).content.decode()
    assert "1 of 2 submissions are judged again" in page
    judged.refresh_from_db()
    assert (judged.status, judged.queue) == ("QUEUED", "rejudge")


def test_a_submission_is_shown_with_its_attempts_and_can_not_be_changed(admin_client, submission):
    claim(submission, "worker seven")
    url = f"/admin/judge/submission/{submission.pk}/change/"
    page = admin_client.get(url).content.decode()
    assert "worker seven" in page
    assert 'name="_save"' not in page
    assert admin_client.post(url, {"status": "DONE"}).status_code == 403
    assert admin_client.post(f"/admin/judge/submission/{submission.pk}/delete/").status_code == 403
