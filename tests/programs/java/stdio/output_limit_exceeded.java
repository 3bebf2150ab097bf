public class Main {
    public static void main(String[] args) {
        while (true) System.out.println("sum".repeat(1000));
    }
}
