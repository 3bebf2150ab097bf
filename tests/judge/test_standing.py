import pytest

from judge.models import Submission
from judge.standing import measure_standing

pytestmark = pytest.mark.django_db


@pytest.fixture
def accept(make_submission):
    def accept(cpu_ms, *, language="python3", **changes):
        submission = make_submission()
        found = {"status": "DONE", "verdict": "AC", "cpu_ms": cpu_ms, "peak_memory_kib": 1000, "language": language}
        Submission.objects.filter(pk=submission.pk).update(**(found | changes))
        submission.refresh_from_db()
        return submission

    return accept


@pytest.fixture(autouse=True)
def unlimited(settings):
    settings.LEETSIM_SUBMITS_PER_MINUTE = settings.LEETSIM_MAX_UNFINISHED = 1000


def test_accepted_code_is_compared_with_the_others_of_its_language(accept):
    own = accept(20)
    for cpu_ms in (10, 20, 30, 40):
        accept(cpu_ms)
    accept(1, language="cpp")
    accept(1, verdict="WA")
    accept(1, mode="RUN")
    runtime = measure_standing(own)["runtime"]
    assert (runtime.own, runtime.others, runtime.beaten, runtime.tied) == (20, 4, 50, 25)
    assert sum(bar.count for bar in runtime.bars) == 5
    assert [bar.low <= 20 <= bar.high for bar in runtime.bars if bar.has_own] == [True]
    assert sum(bar.width for bar in runtime.bars) == pytest.approx(100)


def test_the_slowest_share_the_last_bar_so_that_the_others_stay_apart(accept):
    own = accept(1)
    for cpu_ms in range(1, 60):
        accept(cpu_ms)
    accept(100_000)
    bars = measure_standing(own)["runtime"].bars
    assert bars[-1].high == 100_000
    assert bars[0].high < 10


def test_the_first_accepted_code_has_nothing_to_be_compared_with(accept):
    assert measure_standing(accept(20)) == {}


def test_one_query_whatever_their_number(accept, django_assert_num_queries):
    own = accept(20)
    for _ in range(5):
        accept(10)
        with django_assert_num_queries(1):
            measure_standing(own)
