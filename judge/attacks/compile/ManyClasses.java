// Has classes that are called as those of the driver and of the language.
// verdicts: AC WA CE RTE

class String {}

class Main {
    public static void main(java.lang.String[] words) {
        java.lang.System.out.println("held");
    }
}

class System2 {}
class Solution {}
class Run { static { java.lang.System.exit(0); } }
