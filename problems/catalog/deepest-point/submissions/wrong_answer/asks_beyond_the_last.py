def ask(buoy):
    print("?", buoy, flush=True)
    return int(input())


low, high = 1, int(input())
while True:
    middle = (low + high) // 2
    if ask(middle) < ask(middle + 1):
        low = middle + 1
    elif low < high:
        high = middle
    else:
        break
print("!", low, flush=True)
