"""The model of the pipeline, and what is planned with it."""

import json
import random

import pytest
from django.core.management import CommandError, call_command

from judge.services import LEASE
from lab.model import Autoscaling, Job, Order, run
from lab.planning import Services, compare_orders, validate
from lab.simulation import Report


def wait_of(outcome) -> list[float]:
    return [round(wait, 3) for _, wait in sorted(outcome.waits, key=lambda pair: pair[0].at)]


def test_who_comes_while_all_workers_are_busy_waits_for_the_first_that_is_free():
    jobs = [Job(1, 0, 1.0), Job(2, 0.1, 2.0), Job(3, 0.2, 1.0)]
    assert wait_of(run(jobs, workers=1)) == [0, 0.9, 2.8]
    assert wait_of(run(jobs, workers=2)) == [0, 0, 0.8]
    assert wait_of(run(jobs, workers=3)) == [0, 0, 0]


def test_a_flood_delays_the_others_when_first_come_is_first_served_and_not_in_our_order():
    flood = [Job(1, 0, 1.0) for _ in range(50)]
    calm = Job(2, 5, 1.0)
    waits = {order: dict(run([*flood, calm], workers=1, order=order).waits)[calm] for order in Order}
    assert waits == {Order.FIFO: 45, Order.FAIR: 0}


def test_what_a_dying_worker_had_is_judged_once_after_its_lease():
    jobs = [Job(user, 10.0 * user, 5.0) for user in range(200)]
    outcome = run(jobs, workers=3, deaths_per_worker_hour=60)
    assert outcome.recovered > 0
    assert len({id(job) for job, _ in outcome.waits}) == len(outcome.waits) == 200
    late = [wait for _, wait in outcome.waits if wait > 0]
    assert late and min(late) >= LEASE.total_seconds()


def test_an_autoscaler_hires_while_the_oldest_waits_too_long_and_dismisses_afterwards():
    dice = random.Random(1)
    rush = sorted(dice.uniform(0, 300) for _ in range(3000))
    jobs = [Job(number, at, 0.5) for number, at in enumerate(rush)] + [Job(-1, 3000, 0.5)]
    rule = Autoscaling(least=2, most=20, age_s=2, start_s=30)
    fixed, scaled = run(jobs, workers=2), run(jobs, workers=2, autoscaling=rule)
    assert scaled.most_workers > 2
    assert max(wait for _, wait in scaled.waits) < max(wait for _, wait in fixed.waits)
    assert scaled.worker_s < scaled.most_workers * scaled.ended_at / 2


def test_a_measured_run_is_what_the_model_says_of_its_load(people_were_here):
    report = Report.from_dict(people_were_here[0])
    found = validate(report, workers=1)
    assert found.differ(found.per_second) < 0.15
    alone, flooded = compare_orders(Services(report))[Order.FAIR]
    assert flooded < compare_orders(Services(report))[Order.FIFO][1]
    assert alone <= flooded


def test_a_million_participants_are_planned_by_a_smaller_model(people_were_here, tmp_path, capsys):
    measured, page = tmp_path / "report.json", tmp_path / "plan.html"
    measured.write_text(json.dumps([people_were_here[0]]))
    options = {"participants": 1_000_000, "slo_p95": 600.0}  # however slow this machine is
    call_command("plan", measured=measured, html=page, **options)
    said = capsys.readouterr().out
    assert "8000" in said.replace(",", "") or "7999" in said
    assert "134 participants and workers modelled as one" in said
    assert "p95 of calm users" in said
    assert page.read_text().count("<svg") == 2


def test_an_objective_that_no_number_of_workers_reaches_is_named(people_were_here, tmp_path):
    measured = tmp_path / "report.json"
    measured.write_text(json.dumps([people_were_here[0]]))
    with pytest.raises(CommandError, match="--slo-p95: judging alone takes longer than the objective"):
        call_command("plan", measured=measured, participants=10, slo_p95=0.01)


def test_a_file_that_is_no_report_is_named(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("nothing")
    with pytest.raises(CommandError, match=r"notes\.txt is not what simulate --json writes"):
        call_command("plan", measured=file)
