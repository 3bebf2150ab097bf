class PackageError(Exception):
    """The package is wrong: the message names the file, the key or line, and what was expected there."""
