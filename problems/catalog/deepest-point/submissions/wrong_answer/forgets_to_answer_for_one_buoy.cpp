#include <iostream>

int measure(int buoy) {
    std::cout << "? " << buoy << std::endl;
    int depth;
    std::cin >> depth;
    return depth;
}

int main() {
    int low = 1, high;
    std::cin >> high;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (measure(middle) > measure(middle + 1)) high = middle;
        else low = middle + 1;
        if (low == high) std::cout << "! " << low << std::endl;
    }
}
