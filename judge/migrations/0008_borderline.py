from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("judge", "0007_notes")]

    operations = [
        migrations.AlterField(
            "attempt",
            "outcome",
            models.CharField(
                max_length=10,
                null=True,
                blank=True,
                choices=[
                    ("JUDGED", "Judged"),
                    ("FAILED", "The judge failed"),
                    ("LOST", "The worker was lost"),
                    ("BORDERLINE", "Too near the time limit: another attempt decides"),
                ],
            ),
        ),
    ]
