"""The study lists that the site comes with, from lists.yaml."""

from pathlib import Path

import yaml
from django.db import transaction

from community.models import Entry, StudyList
from problems.models import Problem

FILE = Path(__file__).parent / "lists.yaml"


@transaction.atomic
def sync_lists() -> int:
    """Make those that are missing, and add the problems that their list misses; how many were added.

    What staff have changed stays: an entry is added once its problem is there, and none is moved.
    """
    added = 0
    for position, (slug, wanted) in enumerate(yaml.safe_load(FILE.read_text()).items()):
        fields = {"title": wanted["title"], "description": wanted["description"], "position": position}
        study_list, _ = StudyList.objects.get_or_create(slug=slug, defaults=fields)
        sections = [(section, slug) for section, slugs in wanted["sections"].items() for slug in slugs]
        problems = {
            problem.slug: problem for problem in Problem.objects.filter(slug__in=[slug for _, slug in sections])
        }
        known = set(study_list.entries.values_list("problem__slug", flat=True))
        entries = [
            Entry(study_list=study_list, problem=problems[slug], position=number, section=section)
            for number, (section, slug) in enumerate(sections)
            if slug in problems and slug not in known
        ]
        added += len(Entry.objects.bulk_create(entries))
    return added
