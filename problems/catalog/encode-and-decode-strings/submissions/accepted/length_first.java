public class Codec {

    // Encodes a list of strings to a single string.
    public String encode(List<String> strs) {
        StringBuilder s = new StringBuilder();
        for (String text : strs) s.append(text.length()).append('/').append(text);
        return s.toString();
    }

    // Decodes a single string to a list of strings.
    public List<String> decode(String s) {
        List<String> strs = new ArrayList<>();
        int start = 0;
        while (start < s.length()) {
            int sign = s.indexOf('/', start);
            int end = sign + 1 + Integer.parseInt(s.substring(start, sign));
            strs.add(s.substring(sign + 1, end));
            start = end;
        }
        return strs;
    }
}
