#include <stdio.h>

int main(void) {
    long long sum = 0, num;
    while (scanf("%lld", &num) == 1) sum += num;
    printf("%lld\n", sum);
}
