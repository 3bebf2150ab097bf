def check(given, expected, answer):
    """Every alphabet is right by which the words are sorted; an empty text, if there is none."""
    (words,) = given
    if not isinstance(answer, str):
        return f"{answer!r} is no text."
    if expected == "":
        return answer == "" or "The words are sorted by no alphabet, so the answer must be empty."
    if answer == "":
        return "There is an alphabet by which the words are sorted."
    if sorted(answer) != sorted(set("".join(words))):
        return "The answer must hold each letter of the words once, and no other."
    place = {letter: index for index, letter in enumerate(answer)}
    keys = [[place[letter] for letter in word] for word in words]
    for first, second in zip(range(len(words)), range(1, len(words))):
        if keys[first] > keys[second]:
            return f"By this alphabet {words[second]!r} comes before {words[first]!r}."
    return True
