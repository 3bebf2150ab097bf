import re

import pytest
from playwright.sync_api import Page, expect

from tests.site import wait_until

from . import solutions
from .conftest import fill_case, record_states, recorded_states, sign_up, write_code


def test_who_signs_up_solves_a_problem_in_two_languages_and_sees_each_verdict_arrive(page: Page) -> None:
    sign_up(page)
    for language, code in [("python3", solutions.PYTHON), ("cpp", solutions.CPP)]:
        write_code(page, code, language=language)
        record_states(page)
        page.get_by_role("button", name="Submit").click()
        wait_until(lambda: "Accepted" in recorded_states(page))  # a reload would lose what is recorded
        assert any(state.startswith("Running") for state in recorded_states(page))
        expect(page.locator("#announcer")).to_have_text("Accepted")


def test_progress_names_the_case_and_how_many_there_are(signed_in: Page) -> None:
    write_code(signed_in, solutions.SLOW_PYTHON)
    signed_in.get_by_role("button", name="Submit").click()
    expect(signed_in.locator("#result h2")).to_have_text(re.compile(r"Running, case \d+ of \d+"))
    expect(signed_in.get_by_role("button", name="Submit")).to_be_disabled()
    expect(signed_in.locator("#result h2")).to_have_text("Accepted")
    expect(signed_in.get_by_role("button", name="Submit")).to_be_enabled()


def test_a_wrong_answer_shows_input_output_expected_and_what_was_printed(signed_in: Page) -> None:
    write_code(signed_in, solutions.WRONG)
    signed_in.keyboard.press("ControlOrMeta+Enter")
    result = signed_in.locator("#result")
    expect(result.locator("h2")).to_have_text("Wrong Answer")
    fields = dict(zip(result.locator("h3").all_text_contents(), result.locator("pre").all_text_contents(), strict=True))
    assert re.match(r"nums = \[.*\]\ntarget = -?\d+", fields["Input"])
    assert fields["Output"] == "[0,0]"
    assert re.fullmatch(r"\[\d+,\d+\]", fields["Expected"])
    assert fields["Printed"].startswith("looking for ")


@pytest.mark.parametrize(
    ("language", "code"),
    [("python3", solutions.PYTHON_WITH_SYNTAX_ERROR), ("cpp", solutions.CPP_WITH_SYNTAX_ERROR)],
)
def test_a_syntax_error_shows_the_compilers_message_with_the_users_line(
    signed_in: Page, language: str, code: str
) -> None:
    write_code(signed_in, code, language=language)
    signed_in.get_by_role("button", name="Submit").click()
    result = signed_in.locator("#result")
    expect(result.locator("h2")).to_have_text("Compile Error")
    expect(result.locator("pre").first).to_have_text(re.compile(r"line 4|solution\.cpp:5"))


def test_a_run_shows_every_sample(signed_in: Page) -> None:
    write_code(signed_in, solutions.PYTHON)
    signed_in.keyboard.press("ControlOrMeta+'")
    result = signed_in.locator("#result")
    expect(result.locator("h2")).to_have_text("Accepted")
    samples = signed_in.locator("[data-cases] [role=tab]").count()
    expect(result.get_by_role("tab")).to_have_count(samples)
    result.get_by_role("tab").last.click()
    expect(result.get_by_role("tabpanel")).to_contain_text("nums =")


def test_a_run_on_own_input_shows_what_the_reference_solution_expects(signed_in: Page) -> None:
    write_code(signed_in, solutions.WRONG)
    fill_case(signed_in, nums="[4, 1, 9]", target="10")
    signed_in.get_by_role("button", name="Run").click()
    result = signed_in.locator("#result")
    expect(result.locator("h2")).to_have_text("Wrong Answer")
    case = result.get_by_role("tabpanel")
    expect(case.get_by_label("Expected", exact=True)).to_have_text(re.compile(r"\[1,2\]|\[2,1\]"))


def test_own_input_that_does_not_fit_is_refused_with_the_name_of_the_argument(signed_in: Page) -> None:
    signed_in.locator(".cm-content").wait_for()
    fill_case(signed_in, nums="[4, 1, 9]", target='"ten"')
    signed_in.get_by_role("button", name="Run").click()
    expect(signed_in.locator("#result [role=alert]")).to_contain_text("target")


def test_a_draft_survives_a_reload_and_each_language_keeps_its_own(signed_in: Page) -> None:
    write_code(signed_in, "mine = 1")
    write_code(signed_in, "int mine = 2;", language="cpp")
    signed_in.reload()
    expect(signed_in.locator(".cm-content")).to_have_text("int mine = 2;")
    signed_in.get_by_label("Language").select_option("python3")
    expect(signed_in.locator(".cm-content")).to_have_text("mine = 1")
    signed_in.get_by_role("button", name="Back to the starter code").click()
    expect(signed_in.locator(".cm-content")).to_contain_text("class Solution")
    signed_in.keyboard.press("ControlOrMeta+Z")
    expect(signed_in.locator(".cm-content")).to_have_text("mine = 1")


def test_code_that_is_html_is_shown_as_text(signed_in: Page) -> None:
    write_code(signed_in, solutions.WRONG.replace('"looking for"', "'<img src=x><b hx-get=/>bold</b>'"))
    signed_in.get_by_role("button", name="Submit").click()
    result = signed_in.locator("#result")
    expect(result.locator("h2")).to_have_text("Wrong Answer")
    expect(result).to_contain_text("<b hx-get=/>bold</b>")
    assert result.locator("img, b").count() == 0
