"""Any palindrome in the string that is as long as the expected one."""


def check(given, expected, answer):
    (s,) = given
    if answer not in s:
        return "The answer is no substring of s."
    if answer != answer[::-1]:
        return "The answer is no palindrome."
    if len(answer) < len(expected):
        return "There is a longer palindrome."
    return True
