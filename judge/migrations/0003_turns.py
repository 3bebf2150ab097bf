from django.db import migrations, models
from django.db.models.functions import Now


class Migration(migrations.Migration):
    dependencies = [("judge", "0002_cache_table")]

    operations = [
        migrations.AddField(
            model_name="submission",
            name="turn",
            field=models.DateTimeField(
                db_default=Now(), help_text="The earliest is judged first: see judge/admission.py."
            ),
        ),
        migrations.AlterField(
            model_name="submission",
            name="queued_at",
            field=models.DateTimeField(db_default=Now(), help_text="Waits since then, or until then after a failure."),
        ),
        migrations.AddIndex(
            model_name="submission",
            index=models.Index(
                condition=models.Q(("status", "QUEUED")), fields=["turn", "id"], name="submission_turns"
            ),
        ),
        migrations.AddIndex(
            model_name="submission",
            index=models.Index(
                condition=models.Q(("status", "DONE"), _negated=True),
                fields=["user"],
                name="submission_unfinished_by_user",
            ),
        ),
    ]
