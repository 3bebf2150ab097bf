const negate = (nested) => {
  if (nested.isInteger()) return new NestedInteger(-nested.getInteger());
  const made = new NestedInteger();
  nested.getList().forEach((item) => made.add(negate(item)));
  return made;
};

/**
 * @param {NestedInteger[]} items
 * @param {NestedInteger} last
 * @return {NestedInteger}
 */
var negated = function (items, last) {
  const all = new NestedInteger();
  for (const item of [...items, last]) all.add(negate(item));
  return all;
};
