package leetsim;

import java.io.FileInputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compact JSON from the judge, which is well formed, one value to each line. */
final class Input {
    private final byte[] buffer;
    private final FileInputStream stream;
    private int next = 0;
    private int end = 0;

    /** Descriptor 0, whatever the user does with System.in. */
    Input() {
        buffer = new byte[1 << 16];
        stream = new FileInputStream(FileDescriptor.in);
    }

    Input(byte[] text) {
        buffer = text;
        stream = null;
        end = text.length;
    }

    /** The next byte, which stays; -1 at the end. */
    int peek() {
        if (next == end) {
            if (stream == null) return -1;
            try {
                end = stream.read(buffer, 0, buffer.length);
            } catch (IOException error) {
                end = -1;
            }
            next = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[next];
    }

    private int take() {
        final int found = peek();
        next++;
        return found;
    }

    boolean skip(char wanted) {
        if (peek() != wanted) return false;
        next++;
        return true;
    }

    void endLine() {
        skip('\n');
    }

    /** Begins a list: whether it has items. */
    boolean beginList() {
        take();
        return !skip(']');
    }

    /** After an item: whether another one follows. */
    boolean nextItem() {
        final boolean more = take() == ',';
        skip(' ');
        return more;
    }

    boolean readNull() {
        if (peek() != 'n') return false;
        skipWord();
        return true;
    }

    boolean readBoolean() {
        final boolean value = peek() == 't';
        skipWord();
        return value;
    }

    private void skipWord() {
        for (int letter = peek(); letter >= 'a' && letter <= 'z'; letter = peek()) next++;
    }

    long readLong() {
        final boolean negative = skip('-');
        long value = 0; // below zero, where there is one more
        for (int digit = peek(); digit >= '0' && digit <= '9'; digit = peek()) {
            value = value * 10 - (digit - '0');
            next++;
        }
        return negative ? value : -value;
    }

    /** A list of integers: the only kind that may be so long that calls for each byte of it would be felt. */
    int[] readInts() {
        if (!beginList()) return new int[0];
        int[] items = new int[16];
        int size = 0;
        int value = 0; // below zero, where there is one more
        boolean negative = false;
        while (peek() >= 0) {
            final byte found = buffer[next++];
            if (found == '-') {
                negative = true;
            } else if (found >= '0' && found <= '9') {
                value = value * 10 - (found - '0');
            } else if (found != ' ') {
                if (size == items.length) items = Arrays.copyOf(items, 2 * size);
                items[size++] = negative ? value : -value;
                if (found == ']') break;
                value = 0;
                negative = false;
            }
        }
        return Arrays.copyOf(items, size);
    }

    double readDouble() {
        final StringBuilder digits = new StringBuilder();
        for (int digit = peek(); digit > 0 && "0123456789+-.eE".indexOf(digit) >= 0; digit = peek()) {
            digits.append((char) digit);
            next++;
        }
        return Double.parseDouble(digits.toString());
    }

    String readString() {
        take();
        byte[] bytes = new byte[32];
        int size = 0;
        StringBuilder text = null; // what came before the last escape
        boolean ascii = true;
        for (int found = take(); found != '"'; found = take()) {
            if (found == '\\') {
                if (text == null) text = new StringBuilder();
                text.append(new String(bytes, 0, size, StandardCharsets.UTF_8)).append(readEscaped());
                size = 0;
                continue;
            }
            ascii &= found >= 0;
            if (size == bytes.length) bytes = Arrays.copyOf(bytes, 2 * size);
            bytes[size++] = (byte) found;
        }
        final String last = new String(bytes, 0, size, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return text == null ? last : text.append(last).toString();
    }

    private char readEscaped() {
        final int letter = take();
        switch (letter) {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u':
                int unit = 0;
                for (int i = 0; i < 4; i++) unit = unit * 16 + Character.digit(take(), 16);
                return (char) unit;
            default: return (char) letter;
        }
    }

    /** Any value: a Map, List, String, Boolean, Long or Double, or null. */
    Object readAny() {
        final int first = peek();
        if (first == '"') return readString();
        if (first == 'n') {
            skipWord();
            return null;
        }
        if (first == 't' || first == 'f') return readBoolean();
        if (first == '[') {
            final List<Object> items = new ArrayList<>();
            for (boolean more = beginList(); more; more = nextItem()) items.add(readAny());
            return items;
        }
        if (first == '{') {
            final Map<String, Object> members = new LinkedHashMap<>();
            take();
            for (boolean more = !skip('}'); more; more = nextItem()) {
                final String name = readString();
                skip(':');
                members.put(name, readAny());
            }
            return members;
        }
        return readLong();
    }
}
