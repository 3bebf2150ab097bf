from judge.templatetags.results import name_arguments, verdict_state

SIGNATURE = {"name": "f", "params": [{"name": "a", "type": "integer"}, {"name": "b", "type": "string"}]}


def test_each_line_of_an_input_gets_the_name_of_its_parameter() -> None:
    assert name_arguments('1\n"x"', SIGNATURE) == [("a", "1"), ("b", '"x"')]


def test_an_input_without_a_line_for_each_parameter_is_shown_whole() -> None:
    assert name_arguments("1", SIGNATURE) == [("", "1")]
    assert name_arguments("3\n4\n", None) == [("", "3\n4\n")]


def test_a_failure_of_the_judge_does_not_look_like_one_of_the_code() -> None:
    assert [verdict_state(code) for code in ("AC", "WA", "JE")] == ["good", "bad", "odd"]
