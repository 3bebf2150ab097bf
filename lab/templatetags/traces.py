"""The trace of a submission, for the page that shows it."""

from django import template

from judge.models import Submission
from lab.tracing import Trace, trace

register = template.Library()


@register.simple_tag
def trace_of(submission: Submission) -> Trace:
    return trace(submission)
