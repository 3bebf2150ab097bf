"""The admin edits a problem as if its revision were part of it; saving makes a new revision when anything changed."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.checks import InlineModelAdminChecks
from django.http import HttpRequest

from .editing import CASE_FORM_SET, CaseForm, ProblemForm
from .models import Problem, Tag, TestCase
from .revisions import create_revision


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
    list_display = ["title", "slug", "difficulty", "is_published", "revision_number"]
    list_filter = ["is_published", "difficulty", "current_revision__kind", "tags"]
    list_select_related = ["current_revision"]
    search_fields = ["title", "slug"]
    fieldsets = [
        (None, {"fields": ["title", "slug", "difficulty", "tags", "is_published", "based_on"]}),
        ("Shown", {"fields": ["statement", "hints"]}),
        ("Judged by", {"fields": ["signature", "checker", "time_limit_ms", "memory_limit_mib"]}),
        ("Reference solution", {"fields": ["reference_language", "reference_source"]}),
    ]

    @admin.display(description="revision", ordering="current_revision__number")
    def revision_number(self, problem: Problem) -> int | None:
        return problem.current_revision.number if problem.current_revision else None

    def has_view_permission(self, request: HttpRequest, obj: Problem | None = None) -> bool:
        # The admin's read-only page can show columns of the model alone, which here is the lesser part.
        return self.has_change_permission(request, obj)

    def get_readonly_fields(self, request: HttpRequest, obj: Problem | None = None) -> list[str]:
        return ["slug"] if obj else []  # it is the problem's address, and the name of its package

    def get_prepopulated_fields(self, request: HttpRequest, obj: Problem | None = None) -> dict[str, Any]:
        return {} if obj else {"slug": ["title"]}

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        form.save_m2m()
        (cases,) = formsets
        before = form.instance.current_revision_id
        revision = create_revision(form.instance, form.content(cases.cases))
        if revision.pk != before:
            self.message_user(request, f"Revision {revision.number} is now the current one.")

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:
        # The formset saved nothing of its own that could be listed.
        return super().construct_change_message(request, form, [], add)


@admin.register(Tag)
class TagAdmin(admin.ModelAdmin):
    search_fields = ["name"]
