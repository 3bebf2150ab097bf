"""What workers run for problems: one step of a job. RQ finds these by their names."""

import logging

from django.conf import settings

from judge.engine import Sandbox

from . import importing, verification
from .models import PackageImport, Verification

logger = logging.getLogger(__name__)


def carry_on_verification(pk: int) -> None:
    job = Verification.objects.select_related("revision__problem").filter(pk=pk).first()
    if job is None:
        logger.info("verification %s is gone", pk)
        return
    with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
        verification.carry_on(job, sandbox)


def carry_on_packageimport(pk: int) -> None:
    job = PackageImport.objects.filter(pk=pk).first()
    if job is None:
        logger.info("import %s is gone", pk)
        return
    with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
        importing.carry_on(job, sandbox)
