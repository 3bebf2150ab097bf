"""Figures with their units, as people read them."""

from django import template

register = template.Library()


@register.filter
def seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:g} s"


@register.filter
def mebibytes(kibibytes: int) -> str:
    size = kibibytes / 1024
    return f"{size:.1f} MB" if size < 100 else f"{size:.0f} MB"
