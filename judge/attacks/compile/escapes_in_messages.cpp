// Puts terminal escapes and markup into the compiler's messages.
// verdicts: CE

#error "@escape@ <script>alert(1)</script>"
int main() {}
