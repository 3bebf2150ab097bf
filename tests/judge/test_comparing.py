from judge.comparing import compare_sources


def show(left: str, right: str) -> list[str]:
    def write(side):
        if side is None:
            return "-"
        return f"{side.number} " + "".join(f"{{{part.text}}}" if part.differs else part.text for part in side.parts)

    return [f"{write(row.left)} | {write(row.right)}" for row in compare_sources(left, right)]


def test_equal_lines_stand_side_by_side_and_changes_are_marked_inside_of_the_line():
    assert show("a\nb = 1\nc\n", "a\nb = 2\nc\nd") == ["1 a | 1 a", "2 b = {1} | 2 b = {2}", "3 c | 3 c", "- | 4 {d}"]


def test_two_very_long_sources_are_compared_without_being_matched():
    rows = compare_sources("x\n" * 30_000, "y\n" * 30_000)
    assert len(rows) == 30_000
    assert not rows[0].is_same
