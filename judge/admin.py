from typing import Any, cast

from django.contrib import admin, messages
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from judge import rejudging
from judge.engine import languages
from judge.models import Allowance, Attempt, Rejudge, Submission


class ReadOnly(admin.options.BaseModelAdmin):
    """Submissions are a record: the admin shows them, and `judge.services` alone changes them."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_rejudge_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("judge.change_submission")


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
        return cast(QuerySet[Submission], self.object_list)[: self.MOST].count()


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

    @admin.action(description="Judge again on trial, to see what would change", permissions=["rejudge"])
    def rejudge(self, request: HttpRequest, queryset: QuerySet[Submission]) -> HttpResponse | None:
        words = request.GET.urlencode() or "chosen by hand"
        chosen = Submission.objects.filter(pk__in=queryset.order_by().values("pk"))
        rejudge = rejudging.start(chosen, wanted=words, asked_by=cast(AbstractBaseUser, request.user))
        if rejudge is None:
            self.message_user(request, "None of them has a verdict and is on no open trial.", messages.WARNING)
            return None
        return redirect("admin:judge_rejudge_change", rejudge.pk)


@admin.register(Allowance)
class AllowanceAdmin(admin.ModelAdmin):
    """What is left empty is as for everybody. 0 a minute: nothing is taken."""

    list_display = ["user", "max_unfinished", "runs_per_minute", "submits_per_minute"]
    list_select_related = ["user"]
    search_fields = ["user__username"]
    autocomplete_fields = ["user"]

    def get_readonly_fields(self, request: HttpRequest, obj: Allowance | None = None) -> list[str]:
        return ["user"] if obj else []


@admin.register(Rejudge)
class RejudgeAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["id", "wanted", "asked_by", "state", "created_at", "closed_at"]
    list_filter = ["state"]
    list_select_related = ["asked_by"]
    fields = ["wanted", "asked_by", "state", "created_at", "closed_at", "outlook"]
    actions = ["apply", "drop"]

    @admin.display(description="What changes")
    def outlook(self, rejudge: Rejudge) -> SafeString:
        lines = rejudging.describe(rejudging.look(rejudge))
        return format_html_join(mark_safe("<br>"), "{}", ((line,) for line in lines))

    @admin.action(description="Apply: give the submissions their new verdicts", permissions=["rejudge"])
    def apply(self, request: HttpRequest, queryset: QuerySet[Rejudge]) -> None:
        for rejudge in queryset:
            try:
                adopted = rejudging.apply(rejudge)
            except ValueError as error:
                self.message_user(request, f"{rejudge} can't be applied: {error}.", messages.ERROR)
            else:
                self.message_user(request, f"{rejudge}: {adopted} submissions have their new verdicts.")

    @admin.action(description="Drop: forget what the trial found", permissions=["rejudge"])
    def drop(self, request: HttpRequest, queryset: QuerySet[Rejudge]) -> None:
        for rejudge in queryset:
            try:
                rejudging.drop(rejudge)
            except ValueError as error:
                self.message_user(request, f"{rejudge} can't be dropped: {error}.", messages.ERROR)
            else:
                self.message_user(request, f"{rejudge}: dropped.")
