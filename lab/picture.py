"""Where everything is in the picture of the system, in the units of its SVG."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lab.sampling import Sample

ROW, TOP, BOX = 60, 40, 48
X = {"web": 150, "queue": 400, "worker": 660}
WIDTHS = {"web": 150, "queue": 190, "news": 190, "worker": 250}
MOST_ROWS = 12
DATABASE_X = X["queue"]


@dataclass(frozen=True)
class Box:
    kind: str
    key: str
    x: int
    y: int
    title: str
    detail: str
    state: str = ""

    @property
    def width(self) -> int:
        return WIDTHS[self.kind]


@dataclass(frozen=True)
class Dot:
    """A submission."""

    submission: int
    x: int
    y: int
    state: str  # "waiting", "running", "done"


@dataclass(frozen=True)
class Picture:
    height: int
    boxes: list[Box]
    dots: list[Dot]
    news_y: int
    database_y: int
    more_workers: int
    more_webs: int
    waiting: int
    loads: list[str]  # of each host, in words


def draw(sample: Sample) -> Picture:
    hosts = _name_hosts([*sample["webs"], *sample["workers"]])
    webs = [
        Box(
            "web",
            f"web-{n}",
            X["web"],
            _row(n),
            _("web process %(number)d") % {"number": n + 1},
            f"{hosts[w['host']]}, {_count_sockets(w['sockets'])}",
        )
        for n, w in enumerate(sample["webs"][:MOST_ROWS])
    ]
    queues = [
        Box(
            "queue",
            f"queue-{q['name']}",
            X["queue"],
            _row(n),
            _("queue “%(name)s”") % {"name": q["name"]},
            _describe_queue(q),
        )
        for n, q in enumerate(sample["queues"])
    ]
    workers = [
        Box(
            "worker",
            f"worker-{n}",
            X["worker"],
            _row(n),
            _("worker %(number)d, %(host)s, %(busy).0f %% busy")
            % {"number": n + 1, "host": hosts[w["host"]], "busy": 100 * w["busy"]},
            _describe_worker(w),
            w["state"],
        )
        for n, w in enumerate(sample["workers"][:MOST_ROWS])
    ]
    news = Box("news", "news", X["queue"], _row(len(queues)), _("pub/sub"), _("news for open pages"))
    rows = max(len(webs), len(workers), len(queues) + 2)
    database_y = _row(rows - 1)
    return Picture(
        height=_row(rows) + 8,
        boxes=[*webs, *queues, news, *workers],
        dots=_place_dots(sample, queues, workers, database_y),
        news_y=news.y,
        database_y=database_y,
        more_workers=max(len(sample["workers"]) - MOST_ROWS, 0),
        more_webs=max(len(sample["webs"]) - MOST_ROWS, 0),
        waiting=sum(queue["depth"] for queue in sample["queues"]),
        loads=[
            _describe_load(hosts[host], load)
            for host, load in sorted(sample.get("loads", {}).items(), key=lambda pair: hosts.get(pair[0], ""))
            if host in hosts
        ],
    )


def _row(number: int) -> int:
    return TOP + number * ROW


def _place_dots(sample: Sample, queues: Sequence[Box], workers: Sequence[Box], database_y: int) -> list[Dot]:
    dots: dict[int, Dot] = {}
    for place, pk in enumerate(sample["done"]):
        dots[pk] = Dot(pk, DATABASE_X + 12 + 12 * place, database_y + BOX - 9, "done")
    y_of_queue = {box.key: box.y for box in queues}
    in_queue: dict[str, int] = {}
    for one in sample["waiting"]:
        place = in_queue[one["queue"]] = in_queue.get(one["queue"], 0) + 1
        # The next one is at the right, where workers take it.
        x = X["queue"] + WIDTHS["queue"] - 12 * place
        dots[one["submission"]] = Dot(one["submission"], x, y_of_queue[f"queue-{one['queue']}"] + BOX - 9, "waiting")
    y_of_worker = {worker["name"]: box.y for worker, box in zip(sample["workers"], workers, strict=False)}
    for one in sample["running"]:
        if y := y_of_worker.get(one["worker"]):
            dots[one["submission"]] = Dot(one["submission"], X["worker"] + 14, y + BOX - 10, "running")
    # In a fixed order, or elements would be moved and not their places.
    return [dots[pk] for pk in sorted(dots)]


def _name_hosts(members: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Letters: everybody may look, and a host's name is nobody's business."""
    names = sorted({member["host"] for member in members})
    return {
        name: _("host %(letter)s") % {"letter": f"{ascii_uppercase[n % 26]}{n // 26 or ''}"}
        for n, name in enumerate(names)
    }


def _describe_load(host: str, load: dict[str, Any]) -> str:
    words = ngettext(
        "%(host)s: %(average).1f on %(cores)d core", "%(host)s: %(average).1f on %(cores)d cores", load["cores"]
    )
    return words % {"host": host, "average": load["average"], "cores": load["cores"]}


def _count_sockets(number: int) -> str:
    return ngettext("%(number)d socket", "%(number)d sockets", number) % {"number": number}


def _describe_queue(queue: dict[str, Any]) -> str:
    if not queue["depth"]:
        return _("empty")
    values = {"number": queue["depth"], "seconds": queue["oldest_s"]}
    return _("%(number)d waiting, the oldest for %(seconds).0f s") % values


def _describe_worker(worker: dict[str, Any]) -> str:
    match worker["state"]:
        case "judging":
            attempt = worker["attempt"]
            values = {name: attempt[name] for name in ("submission", "language", "runs_s")}
            return _("judges %(submission)d in %(language)s, %(runs_s).1f s") % values
        case "lost":
            values = {"submission": worker["attempt"]["submission"]}
            return _("is gone; %(submission)d goes to another one") % values
        case "silent":
            return _("says nothing for %(seconds).0f s") % {"seconds": worker["silent_s"]}
        case _:
            return _("waits; heard %(seconds).0f s ago") % {"seconds": worker["silent_s"]}
