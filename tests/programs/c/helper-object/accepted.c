void findSecret(char** words, int wordsSize, Master* master) {
    int count;
    int* counts = lengths(master, &count);
    for (int i = 0; i < wordsSize; i++) {
        if (guess(master, words[i]) == counts[i]) return;
    }
}
