import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("judge", "0006_stages")]

    operations = [
        migrations.CreateModel(
            name="Note",
            fields=[
                (
                    "submission",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="note",
                        serialize=False,
                        to="judge.submission",
                    ),
                ),
                ("text", models.TextField()),
            ],
        ),
        migrations.AlterField(
            model_name="submission",
            name="own_input",
            field=models.TextField(
                blank=True,
                help_text="What a Run was asked to try, with RECORD_SEPARATOR between inputs; empty: the samples.",
            ),
        ),
        migrations.AddIndex(
            model_name="submission",
            index=models.Index(
                condition=models.Q(("mode", "SUBMIT"), ("verdict", "AC")),
                fields=["problem", "language", "-id"],
                name="submission_accepted",
            ),
        ),
    ]
