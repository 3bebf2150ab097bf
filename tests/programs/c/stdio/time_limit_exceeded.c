#include <stdio.h>

int main(void) {
    volatile int sum = 0;
    while (1) sum = sum + 1;
}
