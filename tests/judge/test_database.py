"""What the site asks of its database: little, however much it holds; and little is allowed to a worker."""

import subprocess
import threading
import time
from datetime import timedelta

import psycopg
import pytest
from django.db import connection, connections
from django.utils import timezone

from benchmarks.database.deeds import list_deeds
from benchmarks.database.explaining import explain_deed
from benchmarks.database.rows import fill
from chaos.clocks import skew
from judge import worker
from judge.jobs import judge_next
from judge.models import CountedUntil, Submission
from problems.models import Toolchain
from tests.judge import sources
from tests.judge.attempts import claim_next, finish
from tests.judge.test_worker import wait_for_verdict, wait_until_running
from tests.postgres import Postgres, find_program
from tests.site import ROOT, wait_until

ROWS = 100_000


@pytest.mark.postgresql
@pytest.mark.django_db
def test_with_many_submissions_every_page_and_process_reads_few_of_them(valkey, settings):
    settings.ALLOWED_HOSTS = ["testserver"]
    fill(ROWS)
    for name, deed in list_deeds():
        deed()
        for query in explain_deed(deed):
            assert not query.scans_table, f"{name}: {query.sql}"
            assert query.rows_read < ROWS / 5, f"{name}: {query.sql}"


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_database_restarted_in_mid_judging_loses_nothing(site, postgres, make_submission):
    site.start_sweeper()
    started = site.start_worker()
    running, waiting = make_submission(source=sources.SLOW), make_submission()
    wait_until_running(running)
    postgres.restart()
    connection.close()
    for submission in (running, waiting):
        judged = wait_for_verdict(submission)
        assert judged.verdict == "AC"
        assert not judged.attempts.filter(outcome="FAILED").exists()
    assert started.is_alive()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_connection_that_dies_while_a_task_is_loaded_costs_no_attempt(submission, state_folder, monkeypatch):
    open_sandbox = worker.open_sandbox

    def lose_the_connection_then_open():
        url = Postgres.url_in(state_folder, connection.settings_dict["NAME"])
        with connection.cursor() as cursor, psycopg.connect(url, autocommit=True) as other:
            cursor.execute("SELECT pg_backend_pid()")
            other.execute("SELECT pg_terminate_backend(%s)", cursor.fetchone())
        return open_sandbox()

    monkeypatch.setattr(worker, "open_sandbox", lose_the_connection_then_open)
    judge_next()
    submission.refresh_from_db()
    assert (submission.verdict, submission.attempt) == ("AC", 1)


@pytest.mark.postgresql  # SQLite's clock is that of each process
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("seconds", [600, -600])
def test_a_worker_whose_clock_is_wrong_by_ten_minutes_keeps_its_lease(
    site, state_folder, submission, make_submission, seconds
):
    site.start_sweeper()
    site.environment |= skew(state_folder, seconds)
    site.start_worker()
    slow = make_submission(source=sources.SLOW)
    for waiting in (submission, slow):
        judged = wait_for_verdict(waiting)
        assert (judged.verdict, judged.attempt) == ("AC", 1)
        assert judged.judged_at
        assert abs(timezone.now() - judged.judged_at) < timedelta(minutes=1)


@pytest.fixture
def worker_url(state_folder, postgres):
    """The database as deploy/worker_role.sql lets a worker see it."""
    name = connection.settings_dict["NAME"]
    command = [str(find_program("psql")), Postgres.url_in(state_folder, name), "--set", "password=secret", "--quiet"]
    done = subprocess.run([*command, "--file", "deploy/worker_role.sql"], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    yield Postgres.url_in(state_folder, name, user="leetsim_worker")
    with connection.cursor() as cursor:
        cursor.execute("DROP OWNED BY leetsim_worker")
        cursor.execute("DROP ROLE leetsim_worker")


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_worker_judges_and_a_sweeper_recovers_under_the_workers_role(site, worker_url, make_submission):
    site.environment["DATABASE_URL"] = worker_url
    doomed = site.start_worker()
    lost = make_submission(source=sources.SLOW)
    wait_until_running(lost)
    doomed.kill()
    sweeper = site.start_sweeper()
    site.start_worker()
    assert wait_for_verdict(make_submission(mode="RUN", own_input="5")).verdict == "AC"
    assert wait_for_verdict(make_submission(source=sources.BROKEN)).verdict == "CE"
    judged = wait_for_verdict(lost)
    assert (judged.verdict, judged.attempt) == ("AC", 2)
    assert Toolchain.objects.filter(language="python3").exists()
    wait_until(CountedUntil.objects.exists, what="the sweeper's first count")
    assert "permission denied" not in site.worker.log.read_text() + sweeper.log.read_text()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_the_workers_role_can_do_nothing_else(worker_url):
    forbidden = [
        "SELECT password FROM auth_user",
        "SELECT session_data FROM django_session",
        "SELECT email FROM account_emailaddress",
        "UPDATE auth_user SET is_staff = true",
        "UPDATE judge_submission SET source = ''",
        "UPDATE judge_submission SET user_id = 1",
        "DELETE FROM judge_submission",
        "INSERT INTO judge_submission DEFAULT VALUES",
        "DELETE FROM judge_attempt",
        "UPDATE judge_attempt SET worker = 'another'",
        "UPDATE problems_testcase SET expected = ''",
        "UPDATE problems_problem SET is_published = true",
        "CREATE TABLE mine ()",
        "SELECT value FROM django_cache",
        "INSERT INTO django_cache VALUES ('key', 'a pickle', now())",
        "SELECT pg_read_file('/etc/passwd')",
        "COPY judge_submission (source) FROM PROGRAM 'id'",
    ]
    with psycopg.connect(worker_url, autocommit=True) as connected:
        for statement in forbidden:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connected.execute(statement)


@pytest.mark.django_db(transaction=True)
def test_fifty_submissions_a_second_meet_no_locked_database(make_submission, settings):
    settings.LEETSIM_MAX_UNFINISHED = settings.LEETSIM_SUBMITS_PER_MINUTE = 10_000
    senders, seconds, interval_s = 5, 2, 0.1
    sent = threading.Event()
    troubles: list[Exception] = []

    def start(deed):
        def work():
            try:
                deed()
            except Exception as error:
                troubles.append(error)
            finally:
                connections.close_all()

        thread = threading.Thread(target=work)
        thread.start()
        return thread

    def send():
        began = time.monotonic()
        for number in range(round(seconds / interval_s)):
            time.sleep(max(0.0, began + number * interval_s - time.monotonic()))
            make_submission()

    def judge():
        while not sent.is_set() or Submission.objects.exclude(status="DONE").exists():
            if attempt := claim_next():
                assert finish(attempt)
            else:
                time.sleep(0.01)  # as between two tickets

    sending, judging = [start(send) for _ in range(senders)], [start(judge) for _ in range(2)]
    for thread in sending:
        thread.join()
    sent.set()
    for thread in judging:
        thread.join()
    assert troubles == []
    assert Submission.objects.filter(status="DONE", verdict="AC").count() == 50 * seconds
