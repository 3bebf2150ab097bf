class Solution { public void empty(int[] nums) {} }
