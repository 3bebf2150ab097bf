public class Main {
    public static void main(String[] args) {
        StringBuilder text = new StringBuilder("x");
        while (true) text.append(text);
    }
}
