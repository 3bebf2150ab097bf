function meeting(p: _Node | null, q: _Node | null): _Node | null {
  let [a, b] = [p, q];
  while (a !== b) [a, b] = [a!.parent ?? q, b!.parent ?? p];
  return a;
}
