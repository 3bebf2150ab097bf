import java.util.*;

public class Main {
    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        while (in.hasNextInt()) {
            int[] nums = new int[in.nextInt()];
            int target = in.nextInt();
            for (int i = 0; i < nums.length; i++) nums[i] = in.nextInt();
            System.out.println(Arrays.toString(new Solution().twoSum(nums, target)));
        }
    }
}

// SOLUTION
