// Makes a program of more than a gigabyte.
// verdicts: CE

char data[1200000000] = {1};
int main() { return data[5]; }
