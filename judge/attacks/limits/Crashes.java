// Writes to address zero behind its runtime's back.
// verdicts: RTE

class Crashes {
    public static void main(String[] words) throws Exception {
        var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
    }
}
