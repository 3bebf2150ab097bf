// Has the compiler join texts to constants that fill its memory.
// verdicts: CE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 262144}

public class Main {
    static final String A = "@10000*x@";
    static final String B = A + A + A + A + A + A + A + A + A + A;
    static final String C = B + B + B + B + B + B + B + B + B + B;
    static final String D = C + C + C + C + C + C + C + C + C + C;
    static final String E = D + D + D + D + D + D + D + D + D + D;
    static final String F = E + E + E + E + E + E + E + E + E + E;

    public static void main(String[] arguments) {
        System.out.println(F);
    }
}
