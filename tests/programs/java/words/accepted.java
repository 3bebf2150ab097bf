class Solution {
    public List<List<String>> groupWords(String[] words, int shortest) {
        if (words.length == 0) return null;
        return new ArrayList<>(Arrays.stream(words).filter(word -> word.length() >= shortest)
            .collect(Collectors.groupingBy(String::length)).values());
    }
}
