from concurrent.futures import ThreadPoolExecutor, as_completed

from django.conf import settings
from django.contrib.auth.models import User

from api.tokens import make_token
from judge.models import Submission
from problems.models import Problem, Revision
from tests.site import Site


def test_one_user_has_no_more_requests_waiting_than_submissions(site: Site):
    ada = User.objects.create_user("ada")
    problem = Problem.objects.create(slug="double", title="Double It")
    revision = Revision.objects.create(
        problem=problem, number=1, digest="1", kind="stdio", time_limit_ms=1000, memory_limit_kib=65536
    )
    waiting = Submission.objects.create(
        user=ada, problem=problem, revision=revision, language="python3", mode="SUBMIT", queue="submit", source="pass"
    )
    headers = {"Authorization": f"Bearer {make_token(ada, 'test')}"}
    site.start_web()
    most = settings.LEETSIM_MAX_UNFINISHED
    with ThreadPoolExecutor(most + 1) as pool:
        path = f"/api/submissions/{waiting.pk}?wait=30"
        asked = as_completed([pool.submit(site.get, path, headers=headers, timeout=60) for _ in range(most + 1)])
        refused = next(asked).result()
        Submission.objects.update(status="DONE", verdict="AC", version=2)
        answers = [answer.result() for answer in asked]
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "1")
    assert [answer.json()["status"] for answer in answers] == ["DONE"] * most
