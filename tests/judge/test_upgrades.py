"""During an upgrade the database is new already, and processes of the version before still write to it."""

from django.db.migrations import AddConstraint, AddField, AddIndex, AlterField, CreateModel, RemoveIndex, RunPython
from django.db.migrations.loader import MigrationLoader

# AlterField: of choices and help texts. RemoveIndex: nobody needs an index to write.
HARMLESS = (AddConstraint, AddField, AddIndex, AlterField, CreateModel, RemoveIndex, RunPython)


def test_migrations_of_submissions_only_add_and_what_they_add_may_be_left_out():
    found = MigrationLoader(None).disk_migrations
    later = [found[key] for key in sorted(found) if key[0] == "judge" and not key[1].startswith("0001")]
    for operation in (operation for migration in later for operation in migration.operations):
        assert isinstance(operation, HARMLESS), operation.describe()
        if isinstance(operation, AddField):
            assert operation.field.null or operation.field.has_db_default(), operation.describe()
