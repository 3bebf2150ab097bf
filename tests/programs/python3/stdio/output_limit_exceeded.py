while True:
    print("sum" * 1000)
