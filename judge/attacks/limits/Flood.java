// Floods its output.
// verdicts: OLE

class Flood {
    public static void main(String[] words) {
        String text = "x".repeat(65536);
        while (true) System.out.print(text);
    }
}
