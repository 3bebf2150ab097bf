"""The admin edits a problem as if its revision were part of it; saving makes a new revision when anything changed."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.checks import InlineModelAdminChecks
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.views.decorators.http import require_POST

from . import exporting, verification
from .editing import CASE_FORM_SET, CaseForm, ProblemForm
from .models import Job, PackageImport, Problem, Tag, TestCase, Verification
from .revisions import preview_text
from .uploading import UploadForm

REFRESH_S = 2
VERIFICATION_FIELDS = (
    "revision",
    "judge_version",
    "status",
    "progress",
    "is_right",
    "notes_shown",
    "report",
    "created_at",
)
IMPORT_FIELDS = ("name", "slug", "status", "is_right", "notes_shown", "problem", "verified", "created_at")


class CaseInlineChecks(InlineModelAdminChecks):
    """Cases belong to the problem's current revision, so there is no foreign key to the problem to check."""

    def _check_exclude_of_parent_model(self, *args: Any) -> list[Any]:
        return []

    def _check_relation(self, *args: Any) -> list[Any]:
        return []


class CaseInline(admin.StackedInline):
    model = TestCase
    form = CaseForm
    fields = [("name", "is_sample"), "input", "expected", "explanation"]
    checks_class = CaseInlineChecks
    verbose_name = "case"
    verbose_name_plural = "cases, in the order in which they are judged; samples come first"

    def get_formset(self, request: HttpRequest, obj: Problem | None = None, **kwargs: Any) -> Any:
        return CASE_FORM_SET

    # Who may change the problem may change its cases.
    def has_view_permission(self, request: HttpRequest, obj: Problem | None = None) -> bool:
        return True

    def has_change_permission(self, request: HttpRequest, obj: Problem | None = None) -> bool:
        return True

    def has_add_permission(self, request: HttpRequest, obj: Problem | None = None) -> bool:
        return True

    def has_delete_permission(self, request: HttpRequest, obj: Problem | None = None) -> bool:
        return True


@admin.register(Problem)
class ProblemAdmin(admin.ModelAdmin):
    form = ProblemForm
    inlines = [CaseInline]
    filter_horizontal = ["tags"]
    list_display = ["title", "slug", "difficulty", "is_published", "revision_number", "verified"]
    list_filter = ["is_published", "difficulty", "current_revision__kind", "tags"]
    list_select_related = ["current_revision"]
    search_fields = ["title", "slug"]
    readonly_fields = ["verified"]
    fieldsets = [
        (None, {"fields": ["title", "slug", "difficulty", "tags", "is_published", "verified", "based_on"]}),
        ("Shown", {"fields": ["statement", "hints", "editorial", "similar"]}),
        ("Judged by", {"fields": ["signature", "checker", "time_limit_ms", "memory_limit_mib"]}),
        ("Reference solution", {"fields": ["reference_language", "reference_source"]}),
    ]
    actions = ["verify", "publish", "export"]

    @admin.display(description="revision", ordering="current_revision__number")
    def revision_number(self, problem: Problem) -> int | None:
        return problem.current_revision.number if problem.current_revision else None

    @admin.display(description="verified")
    def verified(self, problem: Problem) -> SafeString | str:
        draft = verification.find_draft(problem) if problem.pk else None
        last = draft.verifications.first() if draft else None
        if last is None:
            return "not yet"
        address = reverse("admin:problems_verification_change", args=[last.pk])
        return format_html('<a href="{}">revision {}: {}</a>', address, last.revision.number, describe(last))

    def has_view_permission(self, request: HttpRequest, obj: Problem | None = None) -> bool:
        # The admin's read-only page can show columns of the model alone, which here is the lesser part.
        return self.has_change_permission(request, obj)

    def get_readonly_fields(self, request: HttpRequest, obj: Problem | None = None) -> list[str]:
        # The slug is the problem's address, and the name of its package.
        return ["verified", "slug"] if obj else ["verified"]

    def get_prepopulated_fields(self, request: HttpRequest, obj: Problem | None = None) -> dict[str, Any]:
        return {} if obj else {"slug": ["title"]}

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        form.save_m2m()
        (cases,) = formsets
        problem = form.instance
        publishes = "_publish" in request.POST
        job = verification.request_for_edit(problem, form.content(cases.cases), publishes=publishes)
        if job is None and ("_verify" in request.POST or (publishes and not verification.publish(problem))):
            draft = verification.find_draft(problem)
            assert draft is not None  # it was saved just now
            job = verification.request(draft, makes_current=True, publishes=publishes)
        if job is None:
            return
        number = job.revision.number
        if publishes:
            words = f"Revision {number} is being verified, and the problem is published if all is right."
        elif job.revision_id == problem.current_revision_id:
            words = f"Revision {number}, the current one, is being verified."
        elif problem.is_published:
            words = f"Revision {number} is being verified, and becomes the current one if all is right."
        else:
            words = f"Revision {number} is now the current one. It is being verified."
        self.message_user(request, words)

    def response_change(self, request: HttpRequest, obj: Problem) -> HttpResponse:
        if "_verify" in request.POST or "_publish" in request.POST:
            return HttpResponseRedirect(reverse("admin:problems_problem_change", args=[obj.pk]))
        return super().response_change(request, obj)

    def get_urls(self) -> list[URLPattern]:
        preview = path("<int:pk>/preview/", self.admin_site.admin_view(self.preview), name="problems_problem_preview")
        return [preview, *super().get_urls()]

    @method_decorator(require_POST)
    def preview(self, request: HttpRequest, pk: int) -> HttpResponse:
        """A text as the page would show it, with the samples and files that the problem has now; 0: a new problem."""
        if not (self.has_change_permission(request) or self.has_add_permission(request)):
            raise PermissionDenied("Only who may change problems sees previews.")
        problem = Problem.objects.filter(pk=pk).first()
        return HttpResponse(preview_text(request.POST.get("text", ""), request.POST.get("field", ""), problem))

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:
        # The formset saved nothing of its own that could be listed.
        return super().construct_change_message(request, form, [], add)

    @admin.action(description="Verify, by the judge as it is now")
    def verify(self, request: HttpRequest, problems: QuerySet[Problem]) -> None:
        for problem in problems:
            if draft := verification.find_draft(problem):
                verification.request(draft, makes_current=True)

    @admin.action(description="Publish")
    def publish(self, request: HttpRequest, problems: QuerySet[Problem]) -> None:
        for problem in problems:
            if not verification.publish(problem):
                self.message_user(request, f"{problem} is not verified, and stays unpublished.", messages.ERROR)

    @admin.action(description="Export as a package (one problem)")
    def export(self, request: HttpRequest, problems: QuerySet[Problem]) -> HttpResponse | None:
        problem = problems.exclude(current_revision=None).first()
        if problem is None or problems.count() != 1:
            self.message_user(request, "Choose one problem.", messages.ERROR)
            return None
        assert problem.current_revision
        name = exporting.name_folder(problem.slug, problem.current_revision.kind)
        archive = exporting.make_archive(exporting.export_problem(problem).files, name)
        response = HttpResponse(archive, content_type="application/zip")
        response["Content-Disposition"] = f'attachment; filename="{name}.zip"'
        return response


@admin.register(Tag)
class TagAdmin(admin.ModelAdmin):
    search_fields = ["name"]


def describe(job: Job) -> str:
    if job.status != Job.Status.DONE:
        return job.get_status_display().lower()
    return "all right" if job.is_right else "not all right"


class JobAdmin(admin.ModelAdmin):
    """A job is looked at, not edited. The page comes again by itself until the job is done."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().render_change_form(request, context, *args, **kwargs)
        if (job := kwargs.get("obj")) and job.status != Job.Status.DONE:
            response["Refresh"] = str(REFRESH_S)
        return response

    @admin.display(description="notes")
    def notes_shown(self, job: Job) -> SafeString | str:
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ([note] for note in job.notes)))


@admin.register(Verification)
class VerificationAdmin(JobAdmin):
    list_display = ["revision", "status", "is_right", "judge_version", "created_at"]
    list_filter = ["status", "is_right"]
    list_select_related = ["revision__problem"]
    fields = VERIFICATION_FIELDS
    readonly_fields = VERIFICATION_FIELDS

    @admin.display(description="progress")
    def progress(self, job: Verification) -> str:
        return f"{min(job.step, job.steps)} of {job.steps} steps"

    @admin.display(description="submissions")
    def report(self, job: Verification) -> SafeString:
        rows = (
            (
                outcome["path"],
                " or ".join(outcome["expected"]),
                outcome["verdict"] or "skipped",
                outcome["cpu_ms"],
                "yes" if outcome["is_right"] else "no" if outcome["verdict"] else "",
                outcome["detail"],
            )
            for outcome in job.outcomes
        )
        body = format_html_join("", f"<tr>{'<td>{}</td>' * 6}</tr>", rows)
        heads = ("submission", "must get", "got", "CPU ms", "right", "detail")
        head = format_html_join("", "<th>{}</th>", ([name] for name in heads))
        return format_html("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", head, body)


@admin.register(PackageImport)
class PackageImportAdmin(JobAdmin):
    """Upload, read the report, then publish."""

    list_display = ["name", "slug", "status", "is_right", "problem", "created_at"]
    list_select_related = ["problem"]
    fields = IMPORT_FIELDS
    readonly_fields = IMPORT_FIELDS
    actions = ["publish"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("problems.add_problem") and request.user.has_perm("problems.change_problem")

    def get_urls(self) -> list[URLPattern]:
        upload = path("add/", self.admin_site.admin_view(self.upload), name="problems_packageimport_add")
        return [upload, *super().get_urls()]

    def upload(self, request: HttpRequest) -> HttpResponse:
        if not self.has_add_permission(request):
            return HttpResponse("You may not add problems.", status=403, content_type="text/plain")
        form = UploadForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            job = form.request_import()
            return HttpResponseRedirect(reverse("admin:problems_packageimport_change", args=[job.pk]))
        context = {
            **self.admin_site.each_context(request),
            "title": "Import a problem package",
            "form": form,
            "opts": self.opts,
        }
        return TemplateResponse(request, "admin/problems/packageimport/upload.html", context)

    @admin.display(description="verified")
    def verified(self, job: PackageImport) -> SafeString | str:
        if job.verification is None:
            return ""
        address = reverse("admin:problems_verification_change", args=[job.verification.pk])
        return format_html('<a href="{}">{}</a>', address, describe(job.verification))

    @admin.action(description="Publish")
    def publish(self, request: HttpRequest, imports: QuerySet[PackageImport]) -> None:
        for job in imports.select_related("problem"):
            if job.problem is None or not verification.publish(job.problem):
                self.message_user(request, f"{job} is not verified, and stays unpublished.", messages.ERROR)
