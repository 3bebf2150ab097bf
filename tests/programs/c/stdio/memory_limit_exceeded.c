#include <stdlib.h>
#include <string.h>

int main(void) {
    while (1) memset(malloc(1 << 20), 1, 1 << 20);
}
