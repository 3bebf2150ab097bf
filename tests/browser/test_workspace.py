"""Working on a problem: panes, test cases, the settings and marks of the editor, from a failed case to the next try."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from . import solutions
from .conftest import PHONE, fill_case, sign_up, write_code

CRASHING = """\
class Solution:
    def twoSum(self, nums, target):
        if len(nums) > 0:
            return nums[target * 10**9]
"""


def width_of(page: Page, selector: str) -> float:
    return float(page.locator(selector).bounding_box()["width"])  # type: ignore[index]


def test_a_border_is_moved_by_pointer_and_keys_and_stays_where_it_was_put(signed_in: Page) -> None:
    page = signed_in
    border = page.get_by_role("separator", name="Width of the problem")
    before = width_of(page, "#problem")
    box = border.bounding_box()
    assert box
    page.mouse.move(box["x"] + 4, box["y"] + 300)
    page.mouse.down()
    page.mouse.move(box["x"] + 204, box["y"] + 300)
    page.mouse.up()
    assert width_of(page, "#problem") == pytest.approx(before + 200, abs=8)
    border.press("ArrowLeft")
    moved = width_of(page, "#problem")
    assert moved < before + 195
    page.reload()
    assert width_of(page, "#problem") == pytest.approx(moved, abs=2)
    border.press("End")
    expect(border).to_have_attribute("aria-valuenow", "75")


def test_cases_are_added_changed_and_run_together(signed_in: Page) -> None:
    page = signed_in
    cases = page.locator("[data-cases]")
    given = cases.get_by_role("tab").count()
    cases.get_by_role("button", name="Add").click()
    fill_case(page, nums="[1, 5]", target="6")
    write_code(page, solutions.WRONG.replace("[0, 0]", "[0, 1]"))
    page.keyboard.press("ControlOrMeta+'")
    result = page.locator("#result")
    expect(result.get_by_role("tab")).to_have_count(given + 1)
    result.get_by_role("tab", name=f"Case {given + 1}").click()
    expect(result.get_by_role("tabpanel")).to_contain_text("nums = [1,5]")
    page.reload()
    expect(cases.get_by_role("tab")).to_have_count(given + 1)
    page.get_by_role("tab", name=f"Case {given + 1}").click()
    cases.get_by_role("button", name="Remove").click()
    expect(cases.get_by_role("tab")).to_have_count(given)
    fill_case(page, target="1")
    cases.get_by_role("button", name="Reset").click()
    expect(cases.get_by_label(re.compile("^target"))).not_to_have_value("1")


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("target", "six", "expected an integer"),
        ("target", "3000000000", "expected an integer"),
        ("nums", "[1,", "not a list yet"),
        ("nums", '[1,"2"]', "item 2: expected an integer"),
        ("nums", "", "nothing here yet"),
    ],
)
def test_a_field_says_while_typing_what_does_not_fit_its_type(
    signed_in: Page, field: str, typed: str, words: str
) -> None:
    fill_case(signed_in, **{field: typed})
    box = signed_in.locator("[data-cases]").get_by_label(re.compile(f"^{field}"))
    expect(box).to_have_attribute("aria-invalid", "true")
    expect(box).to_have_accessible_description(re.compile(re.escape(words)))


def test_what_differs_is_marked_and_the_failed_case_becomes_a_test_case(signed_in: Page) -> None:
    page = signed_in
    write_code(page, solutions.WRONG)
    page.keyboard.press("ControlOrMeta+Enter")
    result = page.locator("#result")
    expect(result.locator("h2")).to_have_text("Wrong Answer")
    expect(result.get_by_label("Output", exact=True).locator("mark")).not_to_have_count(0)
    expect(page).to_have_title(re.compile("✗ Wrong Answer . Two Sum"))
    nums = re.search(r"nums = (\[.*\])", result.get_by_label("Input", exact=True).inner_text())
    assert nums
    result.get_by_text("Use as test case").click()
    expect(page.locator("[data-cases]").get_by_label(re.compile("^nums"))).to_have_value(nums[1])


def test_a_crash_is_marked_in_the_gutter_until_the_code_is_sent_again(signed_in: Page) -> None:
    page = signed_in
    write_code(page, CRASHING)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator("#result h2")).to_have_text("Runtime Error")
    expect(page.locator(".cm-lint-marker-error")).to_have_count(1)
    page.locator(".cm-lint-marker-error").hover()
    expect(page.locator(".cm-tooltip-lint")).to_contain_text("IndexError")
    write_code(page, solutions.PYTHON)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator(".cm-lint-marker-error")).to_have_count(0)
    expect(page.locator("#result h2")).to_have_text("Accepted")


def test_accepted_code_is_compared_with_that_of_others(signed_in: Page, new_context: Any) -> None:
    other = new_context().new_page()
    sign_up(other)
    for page in (other, signed_in):
        write_code(page, solutions.PYTHON)
        page.keyboard.press("ControlOrMeta+Enter")
        expect(page.locator("#result h2")).to_have_text("Accepted")
    charts = signed_in.get_by_role("img", name=re.compile("better than"))
    expect(charts).to_have_count(2)
    charts.first.hover(position={"x": 10, "y": 60})
    expect(signed_in.locator(".chart-label:visible").first).to_have_text(re.compile(r"ms.*: \d+ \("))


def test_the_editor_completes_keywords_and_words_of_the_code(signed_in: Page) -> None:
    page = signed_in
    for language, typed, offered in [
        ("cpp", "int remarkable = 1;\nrem", "remarkable"),
        ("cpp", "nam", "namespace"),
        ("python3", "remarkable = 1\nrem", "remarkable"),
    ]:
        write_code(page, "", language=language)
        page.keyboard.type(typed)
        expect(page.locator(".cm-tooltip-autocomplete")).to_contain_text(offered)
        page.keyboard.press("Escape")


def test_settings_are_chosen_in_a_dialog_and_remembered(signed_in: Page) -> None:
    page = signed_in
    write_code(page, "one\ntwo")
    page.get_by_role("button", name="Settings of the editor").click()
    page.get_by_label("Keys").select_option("vim")
    page.get_by_label("Size of the text").select_option("18")
    page.get_by_label("Colours").select_option("dark")
    page.get_by_label("Wrap long lines").check()
    page.get_by_role("button", name="Done").click()
    expect(page.locator(".cm-editor")).to_have_css("font-size", "18px")
    expect(page.locator(".cm-vim-panel")).to_have_count(1)
    page.locator(".cm-content").click()
    page.keyboard.press("Escape")
    page.keyboard.type("ggdd")
    expect(page.locator(".cm-content")).to_have_text("two")
    page.reload()
    expect(page.locator(".cm-editor")).to_have_css("font-size", "18px")
    expect(page.locator(".cm-lineWrapping")).to_have_count(1)
    expect(page.locator(".cm-vim-panel")).to_have_count(1)
    page.get_by_role("button", name="Settings of the editor").click()
    page.get_by_label("Keys").select_option("emacs")
    page.get_by_role("button", name="Done").click()
    page.locator(".cm-emacsMode").wait_for()
    page.locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+k")
    expect(page.locator(".cm-content")).to_have_text("")


def test_the_keyboard_alone_is_enough(signed_in: Page) -> None:
    page = signed_in
    page.locator(".cm-content").wait_for()
    page.get_by_role("tab", name="Description").focus()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("End")
    expect(page.get_by_role("tab", name="Submissions")).to_be_focused()
    page.keyboard.press("Home")
    for _ in range(20):
        if page.evaluate("document.activeElement.classList.contains('cm-content')"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(solutions.PYTHON)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator("#result h2")).to_have_text("Accepted")
    expect(page.locator("#flight")).to_be_empty()


def test_on_a_phone_one_pane_is_shown_at_a_time(new_context: Any, account: Any) -> None:
    page = new_context(viewport=PHONE, storage_state=account, has_touch=True).new_page()
    page.goto("/problems/two-sum/")
    expect(page.get_by_role("heading", name="Two Sum", level=2)).to_be_visible()
    expect(page.locator("[data-editor]")).not_to_be_visible()
    page.get_by_role("button", name="Code", exact=True).tap()
    write_code(page, solutions.WRONG)
    page.get_by_role("button", name="Run").tap()
    expect(page.locator("#result h2")).to_have_text("Wrong Answer")
    expect(page.locator("#result h2")).to_be_visible()
    page.get_by_role("tab", name="Testcase").tap()
    expect(page.locator("[data-cases]").get_by_label(re.compile("^nums"))).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_submission_is_opened_in_the_editor_and_undo_brings_the_draft_back(signed_in: Page) -> None:
    page = signed_in
    write_code(page, solutions.WRONG)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator("#result h2")).to_have_text("Wrong Answer")
    write_code(page, "my_draft = 1")
    page.get_by_role("tab", name="Submissions").click()
    page.get_by_role("link", name=re.compile("Open submission")).first.click()
    expect(page.locator(".cm-content")).to_contain_text("return [0, 0]")
    expect(page).to_have_url(re.compile("/problems/two-sum/$"))
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+Z")
    expect(page.locator(".cm-content")).to_have_text("my_draft = 1")


def test_a_submission_is_noted_compared_and_sent_again_from_its_page(signed_in: Page) -> None:
    page = signed_in
    for code in (solutions.WRONG, solutions.PYTHON):
        write_code(page, code)
        page.keyboard.press("ControlOrMeta+Enter")
        expect(page.locator("#result h2")).to_have_text("Accepted" if code == solutions.PYTHON else "Wrong Answer")
    page.locator("#result .permalink").click()
    page.get_by_label("Note to yourself").fill("a hash map")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_label("Note to yourself")).to_have_value("a hash map")
    page.get_by_role("button", name="Show the differences").click()
    expect(page.get_by_role("region", name="Differences").locator("ins").first).to_be_visible()
    page.go_back()
    address = page.url
    page.get_by_role("button", name="Submit again").click()
    page.wait_for_url(lambda url: "/submissions/" in url and url != address)
    expect(page.locator("main h2").first).to_have_text("Accepted")
