// What every function problem's program begins with; precompiled.
#pragma once
#include <bits/stdc++.h>

namespace leetsim {

// Memory for the nodes of one case's input, which the next case uses again. The user may delete such a node.
void* allocate_input(std::size_t size);
bool is_input(const void* memory);

template <class Node>
struct Deletable {
    static void operator delete(void* memory) {
        if (!is_input(memory)) ::operator delete(memory);
    }
};

}  // namespace leetsim

struct ListNode : leetsim::Deletable<ListNode> {
    int val;
    ListNode* next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode* next) : val(x), next(next) {}
};

struct TreeNode : leetsim::Deletable<TreeNode> {
    int val;
    TreeNode* left;
    TreeNode* right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode* left, TreeNode* right) : val(x), left(left), right(right) {}
};

class NestedInteger {
public:
    NestedInteger() {}
    NestedInteger(int value) : value(value) {}
    bool isInteger() const { return value.has_value(); }
    int getInteger() const { return value.value_or(0); }
    void setInteger(int number) {
        value = number;
        items.clear();
    }
    void add(const NestedInteger& item) {
        value.reset();
        items.push_back(item);
    }
    const std::vector<NestedInteger>& getList() const { return items; }
    std::vector<NestedInteger>& getList() { return items; }

private:
    std::optional<int> value;
    std::vector<NestedInteger> items;
};

// What LeetCode's older problems had, and what people published for them still has.
struct Interval {
    int start;
    int end;
    Interval() : start(0), end(0) {}
    Interval(int s, int e) : start(s), end(e) {}
};

struct Point {
    int x;
    int y;
    Point() : x(0), y(0) {}
    Point(int a, int b) : x(a), y(b) {}
};

struct RandomListNode : leetsim::Deletable<RandomListNode> {
    int label;
    RandomListNode *next, *random;
    RandomListNode(int x) : label(x), next(nullptr), random(nullptr) {}
};

struct UndirectedGraphNode : leetsim::Deletable<UndirectedGraphNode> {
    int label;
    std::vector<UndirectedGraphNode*> neighbors;
    UndirectedGraphNode(int x) : label(x) {}
};

struct TreeLinkNode : leetsim::Deletable<TreeLinkNode> {
    int val;
    TreeLinkNode *left, *right, *next;
    TreeLinkNode(int x) : val(x), left(nullptr), right(nullptr), next(nullptr) {}
};

namespace leetsim {

// --- reading: compact JSON from the judge, which is well formed ---------------------------------------------------

extern const char* next_byte;
extern const char* end_of_bytes;
bool refill();  // false at the end of the input

// The next byte, which stays; 0 at the end of the input.
inline char peek() { return next_byte != end_of_bytes || refill() ? *next_byte : '\0'; }

// The first byte of the next value, or a closing bracket.
inline char peek_value() {
    while (peek() == ',' || peek() == '\n' || peek() == ' ') ++next_byte;
    return peek();
}

inline bool skip(char wanted) {
    if (peek_value() != wanted) return false;
    ++next_byte;
    return true;
}

double read_float();
bool read_boolean();
char read_character();
std::string read_string();
bool read_null();
template <class T>
T read_integer() {
    const bool negative = skip('-');
    std::make_unsigned_t<T> magnitude = 0;
    for (char c; (c = peek()) >= '0' && c <= '9'; ++next_byte) magnitude = magnitude * 10 + (c - '0');
    return static_cast<T>(negative ? 0 - magnitude : magnitude);
}

template <class Node>
Node* read_nodes();

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

template <class T>
concept IsCollection = requires(T items, typename T::value_type item) { items.insert(items.end(), item); } &&
    !std::is_base_of_v<std::string, T>;
template <class T>
concept IsTuple = requires { std::tuple_size<T>::value; };  // pairs and arrays, too
template <class T>
concept IsNested = requires(T item) { item.isInteger(), item.getInteger(), item.getList(); };

template <class T>
T read() {
    if constexpr (IsVector<T>::value) {
        T items;
        skip('[');
        while (peek_value() != ']') items.push_back(read<typename T::value_type>());
        ++next_byte;
        return items;
    } else if constexpr (IsCollection<T>) {
        T items;
        skip('[');
        while (peek_value() != ']') items.insert(items.end(), read<typename T::value_type>());
        ++next_byte;
        return items;
    } else if constexpr (IsTuple<T>) {
        T items;
        skip('[');
        std::apply([](auto&... item) { ((item = read<std::remove_reference_t<decltype(item)>>()), ...); }, items);
        skip(']');
        return items;
    } else if constexpr (IsNested<T>) {
        if (!skip('[')) return T(read<int>());
        T items;
        while (peek_value() != ']') items.add(read<T>());
        ++next_byte;
        return items;
    } else if constexpr (std::is_pointer_v<T>) {
        return read_nodes<std::remove_pointer_t<T>>();
    } else if constexpr (std::is_base_of_v<std::string, T>) {
        return {read_string()};
    } else if constexpr (std::is_same_v<T, bool>) {
        return read_boolean();
    } else if constexpr (std::is_same_v<T, char>) {
        return read_character();
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<T>(read_float());
    } else if constexpr (std::is_class_v<T>) {  // an Interval, a Point
        const auto numbers = read<std::array<int, 2>>();
        return T(numbers[0], numbers[1]);
    } else {
        return read_integer<T>();
    }
}

// A string for a function that takes a pointer to its characters.
struct Characters : std::string {
    operator char*() { return data(); }
};

// The type that a function has for its parameter of that index. It is read when the function does not take what the
// signature has, as those of LeetCode's older problems.
template <class Function>
struct Parameters {
    template <std::size_t index, class Signature>
    using At = Signature;
};

template <class Result, class... Types>
struct Parameters<Result(Types...)> {
    template <std::size_t index, class Signature>
    static auto choose() {
        if constexpr (index < sizeof...(Types)) {
            using Own = std::tuple_element_t<index, std::tuple<Types...>>;
            using Plain = std::remove_cvref_t<Own>;
            constexpr bool is_readable = std::is_class_v<Plain> || std::is_class_v<std::remove_pointer_t<Plain>>;
            if constexpr (std::is_convertible_v<Signature&, Own>) return std::type_identity<Signature>();
            else if constexpr (std::is_convertible_v<char*, Own>) return std::type_identity<Characters>();
            else if constexpr (is_readable) return std::type_identity<Plain>();
            else return std::type_identity<Signature>();
        } else {
            return std::type_identity<Signature>();
        }
    }
    template <std::size_t index, class Signature>
    using At = typename decltype(choose<index, Signature>())::type;
};
template <class Class, class Result, class... Types>
struct Parameters<Result (Class::*)(Types...)> : Parameters<Result(Types...)> {};
template <class Class, class Result, class... Types>
struct Parameters<Result (Class::*)(Types...) const> : Parameters<Result(Types...)> {};
template <class Result, class... Types>
struct Parameters<Result (*)(Types...)> : Parameters<Result(Types...)> {};

// The calls of a class problem's case, one after the other: the line of method names and the line of argument lists.
class Calls {
public:
    std::string name;
    Calls();
    bool next();  // false after the last one

private:
    std::vector<std::string> names;
    std::size_t position = 0;
};

// --- writing: the answer to one case ------------------------------------------------------------------------------

extern std::string answer;

void write_integer(long long value);
void write_unsigned(unsigned long long value);
void write_float(double value);
void write_string(std::string_view text);
inline void write_null() { answer += "null"; }
template <class Node>
void write_nodes(Node* first);

template <class T>
void write(const T& value) {
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::vector<bool>::reference>) {
        answer += value ? "true" : "false";
    } else if constexpr (std::is_same_v<T, char>) {
        write_string(std::string_view(&value, 1));
    } else if constexpr (std::is_floating_point_v<T>) {
        write_float(static_cast<double>(value));
    } else if constexpr (std::is_unsigned_v<T>) {
        write_unsigned(value);
    } else if constexpr (std::is_integral_v<T>) {
        write_integer(value);
    } else if constexpr (std::is_convertible_v<T, std::string_view>) {
        write_string(value);
    } else if constexpr (std::is_pointer_v<T>) {
        write_nodes(value);
    } else if constexpr (IsTuple<T>) {
        answer += '[';
        bool first = true;
        const auto add = [&first](const auto& item) {
            if (!std::exchange(first, false)) answer += ',';
            write(item);
        };
        std::apply([&add](const auto&... item) { (add(item), ...); }, value);
        answer += ']';
    } else if constexpr (IsNested<T>) {
        if (value.isInteger()) write(value.getInteger());
        else write(value.getList());
    } else if constexpr (requires { value.start, value.end + 0; }) {
        write(std::array{value.start, value.end});
    } else if constexpr (requires { value.x, value.y; }) {
        write(std::array{value.x, value.y});
    } else {
        answer += '[';
        bool first = true;
        for (const auto& item : value) {
            if (!std::exchange(first, false)) answer += ',';
            write(item);
        }
        answer += ']';
    }
}

// The value as the type of the signature, when it can be: 1 becomes true for a function that should tell true or false.
template <class Wanted, class Given>
void write_as(const Given& value) {
    if constexpr (!std::is_same_v<Given, Wanted> && std::is_convertible_v<Given, Wanted>) {
        write<Wanted>(static_cast<Wanted>(value));
    } else {
        write(value);
    }
}

// As LeetCode once had it, the first argument is changed and nothing is returned.
template <class Wanted, class First, class Call>
void write_result(const First& first, Call call) {
    if constexpr (std::is_void_v<decltype(call())>) {
        call();
        write(first);
    } else {
        write_as<Wanted>(call());
    }
}

inline void write_first(const std::string& buffer, long long count) {
    write_string(std::string_view(buffer).substr(0, std::clamp<long long>(count, 0, buffer.size())));
}

template <class T>
void write_first(const T& items, long long count) {
    const auto size = std::clamp<long long>(count, 0, items.size());
    write(T(items.begin(), items.begin() + size));
}

}  // namespace leetsim

#include "nodes.h"

namespace leetsim {

// A lambda that calls itself by its first parameter, `[&](this auto&& self, int x) -> int`, which this compiler can't:
// what language.toml makes of it is `recursive + [&](auto&& self, int x) -> int`.
struct {
} constexpr recursive;

template <class Lambda>
struct Recursive {
    Lambda lambda;

    template <class... Types>
    auto operator()(Types&&... arguments) -> decltype(lambda(*this, std::forward<Types>(arguments)...)) {
        return lambda(*this, std::forward<Types>(arguments)...);
    }

    template <class... Types>
    auto operator()(Types&&... arguments) const -> decltype(lambda(*this, std::forward<Types>(arguments)...)) {
        return lambda(*this, std::forward<Types>(arguments)...);
    }
};

template <class Lambda>
Recursive<Lambda> operator+(decltype(recursive), Lambda lambda) {
    return {std::move(lambda)};
}

// A call of a helper's function, which the judge answers: the program that knows the secret is not in this box.
class Call {
public:
    explicit Call(const char* name);

    template <class T>
    void add(const T& argument) {
        if (arguments++) answer += ',';
        write(argument);
    }

    void send();
    void fill(char* buffer);

    template <class T>
    T take() {
        if constexpr (std::is_void_v<T>) {
            read_null();
        } else {
            return read<T>();
        }
    }

private:
    int arguments = 0;
};

extern template ListNode* read_linked_list<ListNode>();
extern template TreeNode* read_tree<TreeNode>();
extern template void write_linked_list(ListNode*);
extern template void write_tree(TreeNode*);
extern template std::vector<int> read<std::vector<int>>();
extern template std::vector<std::string> read<std::vector<std::string>>();
extern template std::vector<std::vector<int>> read<std::vector<std::vector<int>>>();
extern template void write(const std::vector<int>&);
extern template void write(const std::vector<std::string>&);
extern template void write(const std::vector<std::vector<int>>&);

}  // namespace leetsim

// The glue defines it: read one case's arguments, call the user's function, write the answer.
void leetsim_answer_case();

using namespace std;
