class Solution {
    public List<List<String>> groupWords(String[] words, int shortest) {
        LinkedList<List<String>> groups = new LinkedList<>();
        Map<Integer, Vector<String>> byLength = new TreeMap<>(Collections.reverseOrder());
        for (String word : words) byLength.computeIfAbsent(word.length(), length -> new Vector<>()).add(word);
        byLength.forEach((length, group) -> {
            if (length >= shortest) groups.addFirst(Collections.unmodifiableList(group));
        });
        return groups;
    }
}
