from typing import Any

from django.contrib import admin, messages
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property

from judge import services
from judge.engine import languages
from judge.models import Attempt, Submission


class ReadOnly(admin.options.BaseModelAdmin):
    """Submissions are a record: the admin shows them, and `judge.services` alone changes them."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class AttemptInline(ReadOnly, admin.TabularInline):
    model = Attempt
    fields = [
        "number",
        "revision",
        "worker",
        "host",
        "started_at",
        "lease_expires_at",
        "ended_at",
        "outcome",
        "verdict",
        "message",
    ]


class BoundedPaginator(Paginator):
    """Counts no further than anybody turns pages: of millions, counting costs more than all else on the page."""

    MOST = 10_000

    @cached_property
    def count(self) -> int:
        return self.object_list[: self.MOST].count()


class LanguageFilter(admin.SimpleListFilter):
    """Offers the site's languages: the admin's own filter would read every submission for theirs."""

    title = "language"
    parameter_name = "language"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(language.id, language.name) for language in languages.load().values()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        return queryset.filter(language=self.value()) if self.value() else queryset


@admin.register(Submission)
class SubmissionAdmin(ReadOnly, admin.ModelAdmin):
    paginator = BoundedPaginator
    list_display = ["id", "user", "problem", "language", "mode", "status", "verdict", "cpu_ms", "attempt", "created_at"]
    list_filter = ["status", "verdict", "mode", LanguageFilter, "problem"]
    list_select_related = ["user", "problem"]
    search_fields = ["user__username__exact"]
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    inlines = [AttemptInline]
    actions = ["rejudge"]

    @admin.action(description="Rejudge the selected submissions", permissions=["view"])
    def rejudge(self, request: HttpRequest, queryset: QuerySet[Submission]) -> None:
        chosen = list(queryset.values_list("pk", flat=True))
        queued = sum(services.rejudge(pk) for pk in chosen)
        self.message_user(request, f"{queued} of {len(chosen)} submissions are judged again.", messages.SUCCESS)
        if queued < len(chosen):
            self.message_user(request, "The others are waiting or running already.", messages.INFO)
