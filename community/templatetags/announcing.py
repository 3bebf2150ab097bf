"""What staff have to say to everybody, by one query for a page."""

from django import template

from community.models import Announcement

register = template.Library()
MOST = 3


@register.simple_tag
def current_announcements() -> list[Announcement]:
    return list(Announcement.objects.current()[:MOST])
