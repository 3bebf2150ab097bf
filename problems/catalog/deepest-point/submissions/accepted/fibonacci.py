def ask(buoy):
    if buoy > buoys:
        return -buoy
    print("?", buoy, flush=True)
    return int(input())


buoys = int(input())
small, large = 1, 2
while large <= buoys:
    small, large = large, small + large
# The deepest buoy is between low and low + large, both left out.
low = 0
left, right = ask(low + large - small), ask(low + small)
while large > 2:
    small, large = large - small, small
    if left < right:
        low += small
        left, right = right, ask(low + small) if large > 2 else 0
    else:
        left, right = ask(low + large - small) if large > 2 else 0, left
print("!", low + 1, flush=True)
