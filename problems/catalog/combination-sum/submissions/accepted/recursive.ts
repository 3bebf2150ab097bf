function combinationSum(candidates: number[], target: number): number[][] {
    if (target === 0) return [[]];
    return candidates.flatMap((candidate, i) =>
        candidate > target ? [] : combinationSum(candidates.slice(i), target - candidate).map((rest) => [candidate, ...rest]),
    );
}
