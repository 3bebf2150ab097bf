def ask(buoy):
    print("?", buoy, flush=True)
    return int(input())


low, high = 1, int(input())
while high - low > 2:
    third = (high - low) // 3
    a, b = low + third, high - third
    if ask(a) < ask(b):
        low = a + 1
    else:
        high = b
print("!", max(range(low, high + 1), key=ask), flush=True)
