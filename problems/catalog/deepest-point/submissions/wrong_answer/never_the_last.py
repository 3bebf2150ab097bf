def ask(buoy):
    print("?", buoy, flush=True)
    return int(input())


low, high = 1, max(1, int(input()) - 1)
while low < high:
    middle = (low + high) // 2
    if ask(middle) < ask(middle + 1):
        low = middle + 1
    else:
        high = middle
print("!", low, flush=True)
