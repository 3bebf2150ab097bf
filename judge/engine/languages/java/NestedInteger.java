import java.util.ArrayList;
import java.util.List;

public class NestedInteger {
    private Integer value;
    private List<NestedInteger> items = new ArrayList<>();

    public NestedInteger() {}

    public NestedInteger(int value) {
        this.value = value;
    }

    public boolean isInteger() {
        return value != null;
    }

    public Integer getInteger() {
        return value;
    }

    public void setInteger(int value) {
        this.value = value;
        items = new ArrayList<>();
    }

    public void add(NestedInteger item) {
        value = null;
        items.add(item);
    }

    public List<NestedInteger> getList() {
        return items;
    }
}
