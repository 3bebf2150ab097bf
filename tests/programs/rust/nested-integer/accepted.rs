impl Solution {
    pub fn negated(items: Vec<NestedInteger>, last: NestedInteger) -> NestedInteger {
        NestedInteger::List(items.iter().chain(std::iter::once(&last)).map(Self::negate).collect())
    }

    fn negate(nested: &NestedInteger) -> NestedInteger {
        match nested {
            NestedInteger::Int(value) => NestedInteger::Int(-value),
            NestedInteger::List(items) => NestedInteger::List(items.iter().map(Self::negate).collect()),
        }
    }
}
