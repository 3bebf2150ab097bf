buoys = int(input())
depths = []
for buoy in range(1, buoys + 1):
    print("?", buoy, flush=True)
    depths.append(int(input()))
print("!", depths.index(max(depths)) + 1, flush=True)
