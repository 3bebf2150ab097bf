from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from judge.engine import languages
from problems import toolchains
from problems.models import Toolchain

pytestmark = pytest.mark.django_db


def has_spoken(host, **displays):
    for language, display in displays.items():
        Toolchain.objects.create(host=host, language=language, display=display, announced_at=timezone.now())


def test_without_workers_the_site_offers_what_this_host_has():
    assert set(toolchains.list_offered()) == {id for id, known in languages.load().items() if known.available}


def test_a_worker_announces_what_its_host_has_and_takes_back_what_it_lost():
    has_spoken("host-1", cobol="COBOL 6")
    toolchains.announce("host-1")
    toolchains.announce("host-1")
    announced = {toolchain.language: toolchain.display for toolchain in Toolchain.objects.all()}
    assert announced == {id: known.display for id, known in languages.load().items() if known.available}


def test_the_site_offers_what_its_workers_have_and_not_what_it_has_itself():
    has_spoken("worker-1", cpp="C++20 (g++ 12.2.0)")
    assert list(toolchains.list_offered()) == ["cpp"]


def test_who_has_not_spoken_for_long_counts_no_more():
    has_spoken("worker-1", cpp="C++20 (g++ 12.2.0)")
    Toolchain.objects.update(announced_at=timezone.now() - timedelta(hours=1))
    assert "python3" in toolchains.list_offered()


def test_a_check_names_what_differs_between_the_workers(capsys):
    has_spoken("worker-1", cpp="C++20 (g++ 12.2.0)", python3="Python 3.11.2")
    has_spoken("worker-2", cpp="C++20 (g++ 14.2.0)", python3="Python 3.11.2")
    call_command("check", databases=["default"])
    words = capsys.readouterr().err
    assert "cpp differs" in words and "g++ 14.2.0" in words and "worker-2" in words
    assert "python3 differs" not in words
