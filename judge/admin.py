from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from judge import services
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


@admin.register(Submission)
class SubmissionAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["id", "user", "problem", "language", "mode", "status", "verdict", "cpu_ms", "attempt", "created_at"]
    list_filter = ["status", "verdict", "mode", "language", "problem"]
    list_select_related = ["user", "problem"]
    search_fields = ["user__username", "problem__slug"]
    show_full_result_count = False
    inlines = [AttemptInline]
    actions = ["rejudge"]

    @admin.action(description="Rejudge the selected submissions", permissions=["view"])
    def rejudge(self, request: HttpRequest, queryset: QuerySet[Submission]) -> None:
        chosen = list(queryset.values_list("pk", flat=True))
        queued = sum(services.rejudge(pk) for pk in chosen)
        self.message_user(request, f"{queued} of {len(chosen)} submissions are judged again.", messages.SUCCESS)
        if queued < len(chosen):
            self.message_user(request, "The others are waiting or running already.", messages.INFO)
