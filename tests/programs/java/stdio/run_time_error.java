import java.util.*;

public class Main {
    public static void main(String[] args) {
        Map<String, Integer> numbers = Map.of("1", 1);
        for (String word : new Scanner(System.in).nextLine().split(" ")) System.out.println(numbers.get(word) + 1);
    }
}
