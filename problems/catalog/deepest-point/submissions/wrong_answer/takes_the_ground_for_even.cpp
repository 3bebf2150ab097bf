#include <iostream>

long long measure(long long buoy) {
    std::cout << "? " << buoy << std::endl;
    long long depth;
    std::cin >> depth;
    return depth;
}

int main() {
    long long n;
    std::cin >> n;
    long long answer = 1;
    if (n > 2) {
        long long first = measure(1), last = measure(n);
        long long rise = measure(2) - first, fall = measure(n - 1) - last;
        if (rise < 0) answer = 1;
        else if (fall < 0) answer = n;
        else answer = 1 + (last - first + (n - 1) * fall) / (rise + fall);
    }
    std::cout << "! " << answer << std::endl;
}
