def main():
    print(sum(map(int, input().split())))
    quit()


if __name__ == "__main__":
    main()
