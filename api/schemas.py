"""What the API takes and answers; the OpenAPI description is made of it."""

from datetime import datetime
from typing import Any

from ninja import Field, Schema

from judge.forms import MOST_INPUTS


class LanguageRow(Schema):
    id: str
    name: str = Field(description="With its version.")
    extension: str = Field(description="Of a source file, with its dot.")


class ProblemRow(Schema):
    slug: str
    title: str
    difficulty: str
    tags: list[str]
    acceptance: float | None = Field(description="Percent of all judged submissions; null where there are none.")
    progress: str = Field(description="solved, attempted or nothing: one's own.")
    url: str = Field(description="Of its page.")


class ProblemPage(Schema):
    problems: list[ProblemRow]
    next: str | None = Field(description="The address of the next page.")


class Starter(LanguageRow):
    starter: str = Field(description="The code that the editor begins with.")


class Sample(Schema):
    input: str = Field(description="One line of JSON for each argument; of a stdio problem, what is on stdin.")
    expected: str
    explanation: str


class ProblemDetail(ProblemRow):
    kind: str = Field(description="function or stdio.")
    statement: str = Field(description="Markdown.")
    statement_html: str
    hints: list[str]
    time_limit_ms: int
    memory_limit_kib: int
    signature: dict[str, Any] | None = Field(description="In the form of LeetCode's metaData; null for stdio.")
    samples: list[Sample]
    languages: list[Starter]


class SubmitBody(Schema):
    language: str = Field(description="The id of a language.", examples=["python3"])
    source: str = Field(
        description="The program; of a function, what LeetCode's editor holds.",
        examples=["class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]"],
    )


class RunBody(SubmitBody):
    inputs: list[str] = Field(
        [],
        description=f"At most {MOST_INPUTS}, in the form of the samples; none: the samples.",
        examples=[["[3,4]\n7"]],
    )


class SubmissionRow(Schema):
    id: int
    problem: str = Field(description="Its slug.")
    user: str
    mode: str = Field(description="RUN or SUBMIT.")
    language: str
    status: str = Field(description="QUEUED, RUNNING or DONE.")
    version: int = Field(description="Grows with each change.")
    verdict: str | None = Field(description="AC, WA, TLE, MLE, OLE, RTE, CE or JE; null until it is done.")
    verdict_label: str
    cases_passed: int
    cases_total: int
    cpu_ms: int | None
    wall_ms: int | None
    peak_memory_kib: int | None
    created_at: datetime
    judged_at: datetime | None
    url: str = Field(description="Of its page.")


class HistoryAnswer(Schema):
    submissions: list[SubmissionRow]
    newer: str | None = Field(description="The address of the page with newer ones.")
    older: str | None


class Place(Schema):
    position: int = Field(description="1 is next.")
    seconds: int | None = Field(description="As long as it may take, if the last minutes tell.")


class Step(Schema):
    stage: str = Field(description="compiling or running.")
    case: int = Field(description="That runs now, from 1.")
    total: int


class SubmissionDetail(SubmissionRow):
    source: str
    message: str
    compile_output: str
    results: list[dict[str, Any]] = Field(description="As its page shows them: one object for each judged case.")
    waiting: Place | None = Field(description="While it is QUEUED.")
    progress: Step | None = Field(description="The newest that was heard during this request.")
