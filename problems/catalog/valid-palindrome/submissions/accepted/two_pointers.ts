function isPalindrome(s: string): boolean {
    const counts = (character: string): boolean => /[a-z0-9]/i.test(character);
    for (let left = 0, right = s.length - 1; left < right; left++, right--) {
        while (left < right && !counts(s[left])) left++;
        while (left < right && !counts(s[right])) right--;
        if (s[left].toLowerCase() !== s[right].toLowerCase()) return false;
    }
    return true;
}
