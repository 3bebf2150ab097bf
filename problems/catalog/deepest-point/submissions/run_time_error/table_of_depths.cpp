#include <iostream>
#include <vector>

std::vector<int> depths(1000);

int measure(int buoy) {
    if (depths.at(buoy)) return depths[buoy];
    std::cout << "? " << buoy << std::endl;
    std::cin >> depths[buoy];
    return depths[buoy];
}

int main() {
    int low = 1, high;
    std::cin >> high;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (measure(middle) > measure(middle + 1)) high = middle;
        else low = middle + 1;
    }
    std::cout << "! " << low << std::endl;
}
