"""Jobs on problems, by a real worker over a real Redis."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db.models.functions import Now

from problems import exporting, importing, packages
from problems.models import PackageImport, Verification
from tests.site import Site, Valkey, wait_until

from . import kattis

pytestmark = pytest.mark.django_db(transaction=True)


def send_package(tmp_path: Path) -> PackageImport:
    files = packages.load(kattis.write(tmp_path / "adding", kattis.LEGACY))
    return importing.request("adding.zip", exporting.make_archive(files, "adding"), slug="adding")


def wait_until_verified() -> Verification:
    def verified() -> Verification | None:
        return Verification.objects.filter(status="DONE").first()

    return wait_until(verified, seconds=120, what="a verification")


def test_a_worker_imports_and_verifies_what_was_sent(site: Site, tmp_path: Path) -> None:
    send_package(tmp_path)
    site.start_worker()
    assert wait_until_verified().is_right


def test_what_was_sent_while_redis_was_away_is_done_when_it_is_back(site: Site, valkey: Valkey, tmp_path: Path) -> None:
    valkey.stop()
    job = send_package(tmp_path)
    valkey.start()
    # The sweeper leaves what is new to its ticket.
    PackageImport.objects.filter(pk=job.pk).update(touched_at=Now() - timedelta(minutes=2))
    site.start_worker()
    site.start_sweeper()
    assert wait_until_verified().is_right
