"""The texts of judged cases in full. A submission keeps only their beginnings."""

from judge.models import Submission


def find_case_text(submission: Submission, number: int, part: str) -> str | None:
    """The "input" or the "expected" answer of the case with this number, from 1.

    None where the submission's page shows no such case: a secret one that passed, or one after the first that failed.
    """
    if part not in ("input", "expected"):
        return None
    if not any(result["number"] == number and "input" in result for result in submission.results):
        return None
    if submission.own_input:
        return submission.own_inputs[number - 1] if part == "input" else None
    cases = submission.revision.cases.all()
    if submission.mode == Submission.Mode.RUN:
        cases = cases.filter(is_sample=True)
    return cases.values_list(part, flat=True)[number - 1 : number].first()
