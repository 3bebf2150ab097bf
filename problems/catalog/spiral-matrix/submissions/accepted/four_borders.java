class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        List<Integer> answer = new ArrayList<>();
        int top = 0, bottom = matrix.length - 1, left = 0, right = matrix[0].length - 1;
        while (top <= bottom && left <= right) {
            for (int j = left; j <= right; j++) answer.add(matrix[top][j]);
            top++;
            for (int i = top; i <= bottom; i++) answer.add(matrix[i][right]);
            right--;
            for (int j = right; j >= left && top <= bottom; j--) answer.add(matrix[bottom][j]);
            bottom--;
            for (int i = bottom; i >= top && left <= right; i--) answer.add(matrix[i][left]);
            left++;
        }
        return answer;
    }
}
