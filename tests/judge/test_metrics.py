import re
from datetime import timedelta

import pytest
from django.db.models import F
from django.db.models.functions import Now
from django.test import Client
from websockets.sync.client import connect

from judge import metrics, services
from judge.models import Attempt, Submission
from tests.judge.attempts import WRONG, claim, finish, let_lease_run_out
from tests.site import PATIENCE_S, wait_until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def scrape(client, staff, monkeypatch):
    """The samples as a dictionary, as Prometheus would read them from a process that starts now."""
    monkeypatch.setattr(metrics, "ledger", metrics.Ledger())
    client.force_login(staff)

    def scrape() -> dict[str, float]:
        text = client.get("/metrics").content.decode()
        return {name: float(value) for name, value in re.findall(r"^([a-z_]+(?:\{.*\})?) (\S+)$", text, re.MULTILINE)}

    return scrape


def settle() -> None:
    """What the few seconds do that an attempt has to be over before it is counted."""
    shift = metrics.LONGEST_TRANSACTION
    Submission.objects.update(created_at=F("created_at") - shift, queued_at=F("queued_at") - shift)
    Attempt.objects.update(started_at=F("started_at") - shift, ended_at=F("ended_at") - shift)


def test_attempts_verdicts_and_times_are_counted_once_each(scrape, make_submission):
    wrong, lost = make_submission(source="w"), make_submission(source="l")
    before = scrape()
    finish(claim(wrong), WRONG)
    claim(lost)
    let_lease_run_out(lost)
    services.requeue(Attempt.objects.get(submission=lost))
    settle()
    for _ in range(2):
        after = scrape()
        grown = {name: value - before.get(name, 0) for name, value in after.items() if name.startswith("leetsim_")}
        assert grown['leetsim_attempts_total{outcome="JUDGED"}'] == 1
        assert grown['leetsim_attempts_total{outcome="LOST"}'] == 1
        assert grown['leetsim_verdicts_total{language="python3",verdict="WA"}'] == 1
        assert grown['leetsim_verdicts_total{language="python3",verdict="AC"}'] == 0
        for stage in ("queued", "judging", "total"):
            assert grown[f'leetsim_submission_seconds_count{{language="python3",stage="{stage}"}}'] == 1


def test_the_queue_is_measured_in_depth_and_age(scrape, make_submission):
    assert scrape()["leetsim_queue_age_seconds"] == 0
    make_submission(mode="RUN")
    claim(make_submission())
    Submission.objects.filter(mode="RUN").update(queued_at=Now() - timedelta(seconds=40))
    samples = scrape()
    assert samples['leetsim_queue_depth{queue="run"}'] == 1
    assert samples['leetsim_queue_depth{queue="submit"}'] == 0
    assert 40 <= samples["leetsim_queue_age_seconds"] < 60
    assert samples["leetsim_running"] == 1


def test_what_ended_before_the_first_scrape_is_not_counted(scrape, submission):
    finish(claim(submission))
    settle()
    first = scrape()
    assert scrape()['leetsim_attempts_total{outcome="JUDGED"}'] == first['leetsim_attempts_total{outcome="JUDGED"}']


def test_staff_and_whoever_has_the_token_read_them(client, user, staff, settings):
    assert client.get("/metrics").status_code == 403
    client.force_login(user)
    assert client.get("/metrics").status_code == 403
    client.force_login(staff)
    assert client.get("/metrics").status_code == 200
    prometheus = Client()
    assert prometheus.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 403
    settings.LEETSIM_METRICS_TOKEN = "s3cret"
    assert prometheus.get("/metrics", headers={"Authorization": "Bearer s3cret"}).status_code == 200
    assert prometheus.get("/metrics", headers={"Authorization": "Bearer wrong"}).status_code == 403


def test_a_web_process_counts_its_open_sockets(site, submission, client, user):
    site.environment["LEETSIM_METRICS_TOKEN"] = "s3cret"
    site.start_web()

    def count() -> str:
        text = site.get("/metrics", headers={"Authorization": "Bearer s3cret"}).text
        return next(line for line in text.splitlines() if line.startswith("leetsim_open_sockets "))

    assert count() == "leetsim_open_sockets 0.0"
    client.force_login(user)
    cookie = {"Cookie": f"sessionid={client.cookies['sessionid'].value}"}
    url = f"{site.url.replace('http', 'ws')}/ws/submissions/{submission.pk}/"
    with connect(url, origin=site.url, additional_headers=cookie) as socket:
        socket.recv(timeout=PATIENCE_S)
        assert count() == "leetsim_open_sockets 1.0"
    wait_until(lambda: count() == "leetsim_open_sockets 0.0", what="the end of the socket")
