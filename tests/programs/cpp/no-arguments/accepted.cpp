class Solution {
public:
    vector<string> sides() { return {"north", "east", "south", "west"}; }
};
