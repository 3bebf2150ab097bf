function sides(): string[] {
    return ["north", "east", "south", "west"];
}
