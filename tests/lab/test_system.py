"""What the system page shows, and what it costs."""

import asyncio
import html
import os
import re
import socket
from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection
from django.db.models.functions import Now
from django.test.utils import CaptureQueriesContext
from websockets.asyncio.client import connect
from websockets.typing import Origin

from judge import services
from judge.models import Attempt
from lab import deeds, history, sampling, trials
from lab.captions import CAPTIONS
from lab.deeds import Deed
from lab.history import BUCKET, read_buckets
from lab.sampling import look, take_sample
from lab.timeline import tell
from lab.workers import measure_busy
from tests.judge.attempts import ACCEPTED, claim, finish, let_lease_run_out
from tests.site import PATIENCE_S, wait_until

pytestmark = pytest.mark.django_db(transaction=True)


def test_who_looks_while_another_has_just_looked_asks_the_database_nothing(submission, redis, monkeypatch):
    # A turn that does not end while this test runs, however slow the machine.
    monkeypatch.setattr(sampling, "LOOK_EVERY_S", 3600)
    first = look()
    with CaptureQueriesContext(connection) as queries:
        assert all(look() == first for _ in range(20))
    assert len(queries) == 0
    assert first["waiting"] == [{"submission": submission.pk, "queue": "submit"}]


def test_a_redis_that_comes_back_empty_takes_no_event_with_it(client, submission, redis):
    attempt = claim(submission)
    let_lease_run_out(submission)
    assert services.requeue(attempt)
    client.get("/system/")
    # A look from then on reads the attempts of the last minute alone.
    Attempt.objects.update(ended_at=Now() - timedelta(minutes=5))
    redis.flushall()
    assert f"The worker was lost: submission {submission.pk}" in client.get("/system/").content.decode()


def test_the_cost_of_a_look_does_not_grow_with_what_is_there(make_submission, redis, settings, monkeypatch):
    settings.LEETSIM_MAX_UNFINISHED = 1000
    # A bucket that is over is read: none is, while this test runs.
    monkeypatch.setattr(history, "BUCKET", timedelta(days=1000))

    def count_queries() -> int:
        before = take_sample(None)
        with CaptureQueriesContext(connection) as queries:
            take_sample(before)
        return len(queries)

    make_submission()
    few = count_queries()
    for _ in range(15):
        claim(make_submission())
    assert count_queries() <= few <= 8


def test_a_worker_judges_and_is_lost_and_its_submission_is_seen_to_go_on(submission, redis):
    attempt = claim(submission, worker="w1")
    [worker] = take_sample(None)["workers"]
    assert (worker["state"], worker["attempt"]["submission"]) == ("judging", submission.pk)
    let_lease_run_out(submission)
    sample = take_sample(None)
    assert [worker["state"] for worker in sample["workers"]] == ["lost"]
    assert services.requeue(attempt)
    again = take_sample(sample)
    assert [tell(event) for event in again["events"]] == [f"The worker was lost: submission {submission.pk}, attempt 1"]
    assert again["waiting"] == [{"submission": submission.pk, "queue": "submit"}]
    # It is told once.
    assert take_sample(again)["events"] == again["events"]


def test_a_workers_load_is_the_share_of_the_last_minute_in_which_it_judged(submission, make_submission, redis):
    def judge_from(submission, *, start_s: int, end_s: int | None, worker: str) -> None:
        attempt = claim(submission, worker=worker)
        if end_s is not None:
            finish(attempt)
        Attempt.objects.filter(pk=attempt.pk).update(
            started_at=Now() - timedelta(seconds=start_s),
            **({} if end_s is None else {"ended_at": Now() - timedelta(seconds=end_s)}),
        )

    judge_from(submission, start_s=90, end_s=30, worker="w1")
    judge_from(make_submission(), start_s=20, end_s=14, worker="w1")
    judge_from(make_submission(), start_s=15, end_s=None, worker="w2")
    judge_from(make_submission(), start_s=500, end_s=400, worker="w3")
    busy = measure_busy(User.objects.annotate(now=Now()).values_list("now", flat=True)[0])
    # The moments of these lines go by, too.
    assert busy["w1"] == pytest.approx(0.6, abs=0.1)
    assert busy["w2"] == pytest.approx(0.25, abs=0.1)
    assert "w3" not in busy
    assert {worker["name"]: worker["busy"] > 0 for worker in take_sample(None)["workers"]}["w2"]


def test_the_page_tells_each_hosts_load(client, worker, redis):
    running = worker()
    try:
        cores = len(os.sched_getaffinity(running.process.pid))
        page = wait_until(lambda: find_load(client), what="the load of the worker's host")
        assert re.search(rf"host A: \d+\.\d on {cores} core", page)
        assert socket.gethostname() not in page
    finally:
        running.stop()


def find_load(client) -> str:
    page = client.get("/system/").content.decode()
    return page if "Load average" in page else ""


def test_a_bucket_has_what_came_and_what_was_judged_in_it(submission, make_submission):
    make_submission()
    attempt = claim(submission)
    stages = {"claimed": 1, "loaded": 2, "compiled": 30, "cached": False, "judged": 60}
    services.finish(attempt, judged=ACCEPTED, compile_output="", results=[], stages=stages)
    ended_at = Attempt.objects.get(pk=attempt.pk).ended_at
    assert ended_at
    empty, full = read_buckets(ended_at - BUCKET * 1.5, 2)
    assert (empty["arrived"], empty["judged"]) == (0, 0)
    assert (full["arrived"], full["judged"]) == (2, 1)
    assert (full["compile"], full["run"]) == (0.028, 0.03)
    assert full["p50"] == full["p99"] > 0


def test_everybody_may_look_and_sees_neither_names_of_hosts_nor_of_people(client, submission, user, redis):
    attempt = claim(submission)
    Attempt.objects.filter(pk=attempt.pk).update(host="rack-7.example")
    page = client.get("/system/").content.decode()
    assert f"judges {submission.pk} in Python 3" in page
    assert "host A" in page
    assert "rack-7" not in page and user.username not in page


def test_each_caption_leads_to_the_code_that_runs_here_and_to_no_other_file(client, redis):
    page = client.get("/system/").content.decode()
    for caption in CAPTIONS:
        assert f'href="/system/code/{caption.code}"' in page
        shown = client.get(f"/system/code/{caption.code}").content.decode()
        first_words = (settings.BASE_DIR / caption.code).read_text().partition("\n")[0].strip('"')
        assert first_words in html.unescape(shown)
    for path in ("leetsim/settings.py", "../judge/views.py", "judge/../judge/views.py", "/etc/passwd", "judge"):
        assert client.get(f"/system/code/{path}").status_code == 404


def test_the_page_goes_on_while_redis_is_away(client, submission, valkey):
    finish(claim(submission))
    valkey.stop()
    page = client.get("/system/").content.decode()
    assert "Redis is away" in page
    assert f"dot-{submission.pk}" in page


def test_the_proof_counts_what_is_judged_on_its_way_and_lost(submission, make_submission, redis):
    finish(claim(submission))
    assert trials.prove() == trials.Proof(accepted=1, judged=1, on_their_way=0, lost=0, doubled=0)
    Attempt.objects.filter(pk=claim(make_submission()).pk).update(lease_expires_at=Now() - timedelta(hours=1))
    make_submission()
    assert trials.prove() == trials.Proof(accepted=3, judged=1, on_their_way=2, lost=1, doubled=0)


def test_one_look_is_told_to_each_reader_in_their_language(client, submission, redis):
    attempt = claim(submission)
    let_lease_run_out(submission)
    assert services.requeue(attempt)
    deeds.note(Deed.FREEZE, seconds=9)
    german = client.get("/system/", headers={"accept-language": "de"}).content.decode()
    for words in (
        f"Der Worker ging verloren: Einsendung {submission.pk}, Versuch 1",
        "für 9 s eingefroren",
        "Pro Sekunde",
    ):
        assert words.lower() in german.lower()
    assert "The worker was lost" not in german
    english = client.get("/system/").content.decode()
    assert f"The worker was lost: submission {submission.pk}, attempt 1" in english
    assert "froze a worker for 9 s" in english


def test_each_socket_speaks_its_pages_language(site, redis):
    site.start_web()

    async def listen(query: str) -> str:
        address = site.url.replace("http", "ws", 1) + f"/ws/system/{query}"
        async with connect(address, origin=Origin(site.url), proxy=None) as page:
            return str(await asyncio.wait_for(page.recv(), PATIENCE_S))

    async def listen_together() -> list[str]:
        return await asyncio.gather(*map(listen, ("?language=de", "", "?language=tlh")))

    german, *english = asyncio.run(listen_together())
    assert "Schlange „submit“" in german and "queue “" not in german
    assert all("queue “submit”" in words and "Schlange" not in words for words in english)
