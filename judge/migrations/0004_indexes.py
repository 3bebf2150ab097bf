from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("judge", "0003_turns")]

    operations = [
        migrations.AddIndex("submission", models.Index(fields=["verdict", "-id"], name="submission_by_verdict")),
        migrations.AddIndex("submission", models.Index(fields=["language", "-id"], name="submission_by_language")),
        migrations.AddIndex(
            "submission",
            models.Index(
                fields=["problem", "verdict"], condition=Q(mode="SUBMIT", status="DONE"), name="submission_acceptance"
            ),
        ),
        migrations.AddIndex("attempt", models.Index(fields=["ended_at"], name="attempt_by_end")),
    ]
