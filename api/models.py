"""Personal tokens, which only `api/tokens.py` writes, and by what clients of Judge0 know their submissions."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from judge.models import Submission


class Token(models.Model):
    """What a program shows to act as its user. The token itself is not kept, only what recognises it."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=100, help_text="What it is for, in the user's words.")
    digest = models.CharField(max_length=64, unique=True, help_text="SHA-256 of the token, in hexadecimal.")
    created_at = models.DateTimeField(db_default=Now())
    last_used_at = models.DateTimeField(null=True, blank=True, help_text="To the minute.")

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name


class Execution(models.Model):
    """A submission that came through the Judge0 interface."""

    token = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, related_name="execution")

    def __str__(self) -> str:
        return str(self.token)
