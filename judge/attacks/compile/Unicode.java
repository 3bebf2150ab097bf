// Hides its end of a comment, and more, in escapes that the compiler reads first.
// verdicts: AC CE

class Unicode {
    /* \u002a\u002f static { System.out.print(""); } /* */
    public static void main(String[] words) {
        System.out.println("he\u006cd"); // \u000a System.exit(0);
    }
}
