function negate(nested: NestedInteger): NestedInteger {
  const made = new NestedInteger();
  if (nested.isInteger()) made.setInteger(-nested.getInteger()!);
  else for (const item of nested.getList()) made.add(negate(item));
  return made;
}

function negated(items: NestedInteger[], last: NestedInteger): NestedInteger {
  const all = new NestedInteger();
  [...items, last].map(negate).forEach((item: NestedInteger) => all.add(item));
  return all;
}
