from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("judge", "0005_rejudges")]

    operations = [
        # Nullable, so that workers of the version before, which don't know it, go on during an upgrade.
        migrations.AddField(
            "attempt",
            "stages",
            models.JSONField(null=True, blank=True, help_text="When it reached them: see judge/stages.py."),
        ),
    ]
