// Its main is a number, in memory that is not to be run.
// verdicts: CE RTE

const int main = 195;
