bool isValid(char* s) {
    int open = 0;
    for (char* c = s; *c; c++) {
        switch (*c) {
            case '(': s[open++] = ')'; break;
            case '[': s[open++] = ']'; break;
            case '{': s[open++] = '}'; break;
            default:
                if (open == 0 || s[--open] != *c) return false;
        }
    }
    return open == 0;
}
