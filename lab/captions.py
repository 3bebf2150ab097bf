"""What the parts of the picture are, in two sentences each, and where their code is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True)
class Caption:
    name: "StrPromise"
    words: "StrPromise"
    code: str  # a file of this very checkout, which the site shows: see views.show_code


CAPTIONS = (
    Caption(
        gettext_lazy("Web processes"),
        gettext_lazy(
            "They check what was sent, store it in one transaction and answer at once, without judging anything. Any "
            "number of them can run, on any number of hosts, since none keeps anything to itself."
        ),
        "judge/views.py",
    ),
    Caption(
        gettext_lazy("Queues"),
        gettext_lazy(
            "What lies in Redis is only a ticket that says “something waits”: the worker that takes it claims the "
            "submission whose turn it is in the database. So an emptied Redis loses nothing, and one who floods delays"
            " nobody else."
        ),
        "judge/queues.py",
    ),
    Caption(
        gettext_lazy("Workers"),
        gettext_lazy(
            "Each judges one submission at a time, in a box without network and with little of the host in it. It "
            "renews a lease while it works; when it dies, the lease runs out within five seconds and another worker "
            "goes on."
        ),
        "judge/worker.py",
    ),
    Caption(
        gettext_lazy("Database"),
        gettext_lazy(
            "It is the truth: each step of a submission is one conditional UPDATE there, which at most one worker "
            "wins. So a verdict is given once, also when a worker that was thought dead comes back."
        ),
        "judge/services.py",
    ),
    Caption(
        gettext_lazy("Pub/sub"),
        gettext_lazy(
            "After the verdict is committed its news goes over Redis to the web process that holds the page's socket. "
            "News may get lost, and so each open page of an unfinished submission also looks every two seconds."
        ),
        "judge/events.py",
    ),
    Caption(
        gettext_lazy("This page"),
        gettext_lazy(
            "Once a second one web process looks at the database and shares what it saw through Redis; the others draw"
            " the same. So five hundred viewers cost the database as much as one."
        ),
        "lab/sampling.py",
    ),
)
