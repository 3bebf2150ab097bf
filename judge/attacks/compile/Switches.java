// Has a method that is too large for its machine.
// verdicts: CE

class Switches {
    public static void main(String[] words) {
        int a = 0;
        @30000*a++; @
    }
}
