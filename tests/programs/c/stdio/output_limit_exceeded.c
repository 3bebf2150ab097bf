#include <stdio.h>

int main(void) {
    while (1) printf("%01000d\n", 0);
}
