from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from judge.models import Submission
from lab import controls, edges
from lab.captions import CAPTIONS
from lab.edges import Edge
from lab.sampling import look
from lab.tracing import BrowserTimes, trace
from lab.viewers import describe
from problems.highlighting import highlight_source


@never_cache
@require_safe
def show_system(request: HttpRequest) -> HttpResponse:
    """For everyone; with controls for staff."""
    shown = describe(look()) | {"captions": CAPTIONS}
    if request.user.is_staff:
        shown |= controls.describe()
    return render(request, "lab/system.html", shown)


@require_safe
def show_code(request: HttpRequest, path: str) -> HttpResponse:
    """The module that a caption names, as this site runs it; no other file."""
    caption = next((caption for caption in CAPTIONS if caption.code == path), None)
    if caption is None:
        raise Http404("no caption names this file")
    lines = highlight_source((settings.BASE_DIR / caption.code).read_text(), "python3")
    return render(request, "lab/code.html", {"caption": caption, "lines": lines})


@login_required
@never_cache
@require_safe
def show_trace(request: HttpRequest, pk: int) -> HttpResponse:
    """The waterfall alone; with ?format=json what manage.py trace --json prints. ?received=&painted=&now= are times of
    the page that asks: see BrowserTimes."""
    submission = get_object_or_404(Submission.objects.visible_to(request.user), pk=pk)
    is_for_programs = request.GET.get("format") == "json"
    with translation.override(settings.LANGUAGE_CODE if is_for_programs else translation.get_language()):
        shown = trace(submission, browser=_read_times(request))
    if shown.painted_after_ms is not None and submission.user_id == request.user.pk:
        edges.note(Edge.PAINT, submission.pk, shown.painted_after_ms / 1000)
    if is_for_programs:
        return JsonResponse(shown.to_dict())
    return render(request, "lab/_waterfall.html", {"trace": shown})


def _read_times(request: HttpRequest) -> BrowserTimes | None:
    """None: it did not say them all."""
    times = {}
    for name in ("received", "painted", "now"):
        text = request.GET.get(name, "")
        # Until the year 5138, which keeps the sums within what a float and a page can show.
        if not (text.isascii() and text.isdecimal() and len(text) < 15):
            return None
        times[name] = float(text)
    return BrowserTimes(**times)
