"""What pages show of problems."""

from django import template
from django.contrib.auth.models import AnonymousUser, User

from problems.highlighting import highlight_blocks
from problems.models import Problem

register = template.Library()
register.filter(highlight_blocks)


@register.filter
def has_page_for(problem: Problem, user: User | AnonymousUser) -> bool:
    """False of one that was taken back, and of what came through another door."""
    return problem.current_revision_id is not None and (problem.is_published or user.is_staff)
