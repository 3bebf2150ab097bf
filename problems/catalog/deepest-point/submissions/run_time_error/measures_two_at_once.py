def ask(buoy):
    print("?", buoy, flush=True)
    return int(input())


buoys = int(input())
places = range(1, buoys + 1)
while len(places) > 1:
    middle = len(places) // 2
    places = places[:middle] if ask(places[middle - 1]) > ask(places[middle]) else places[middle:]
assert buoys > 1
print("!", places[0], flush=True)
