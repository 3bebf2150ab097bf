import { expect, test } from "vitest";
import type { Numbers } from "../types";

const sumOf = (nums: Numbers): number => {
    return nums.reduce((total: number, num: number) => total + num, 0);
};

test("adds", () => {
    expect(sumOf([1, 2, 3])).toBe(6);
});

export default sumOf;
