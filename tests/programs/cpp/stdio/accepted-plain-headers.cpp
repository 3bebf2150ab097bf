#include <iostream>

int y1, count;  // names that other headers would take

int main() {
    while (std::cin >> y1) count += y1;
    std::cout << count << "\n";
}
