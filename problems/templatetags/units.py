"""Figures with their units, as people read them."""

from django import template
from django.utils.formats import number_format

register = template.Library()


@register.filter
def seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:g} s"


@register.filter
def mebibytes(kibibytes: int) -> str:
    size = kibibytes / 1024
    return f"{number_format(size, 1 if size < 100 else 0)} MB"
