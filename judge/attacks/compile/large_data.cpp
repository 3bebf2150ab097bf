// Makes a program that is larger than one should be kept in the cache.
// verdicts: CE

char data[100000000] = {1};
int main() { return data[5]; }
