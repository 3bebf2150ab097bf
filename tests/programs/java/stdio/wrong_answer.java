import java.util.*;

public class Main {
    public static void main(String[] args) {
        System.out.println(Arrays.stream(new Scanner(System.in).nextLine().split(" ")).mapToInt(Integer::parseInt).max().getAsInt());
    }
}
