"""What went wrong, or was done by staff, in the words of who reads it."""

from typing import Any

from django.utils.translation import gettext as _

from judge.models import Attempt
from lab.deeds import Deed


def tell(event: dict[str, Any]) -> str:
    """Of lab/sampling.py, which keeps no words: one look is for readers of all languages."""
    if "deed" in event:
        return str(Deed(event["deed"]).label) % event["values"]
    return _("%(outcome)s: submission %(submission)d, attempt %(attempt)d") % {
        "outcome": Attempt.Outcome(event["outcome"]).label,
        "submission": event["submission"],
        "attempt": event["attempt"],
    }
