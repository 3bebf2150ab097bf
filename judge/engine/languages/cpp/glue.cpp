#define main leetsim_main_of_the_user
{{#defines_list_node}}
#define ListNode leetsim_of_the_user_ListNode
{{/defines_list_node}}
{{#defines_tree_node}}
#define TreeNode leetsim_of_the_user_TreeNode
{{/defines_tree_node}}
{{#defines_nested_integer}}
#define NestedInteger leetsim_of_the_user_NestedInteger
{{/defines_nested_integer}}
{{#defines_interval}}
#define Interval leetsim_of_the_user_Interval
{{/defines_interval}}
{{#defines_point}}
#define Point leetsim_of_the_user_Point
{{/defines_point}}
{{#defines_random_list_node}}
#define RandomListNode leetsim_of_the_user_RandomListNode
{{/defines_random_list_node}}
{{#defines_undirected_graph_node}}
#define UndirectedGraphNode leetsim_of_the_user_UndirectedGraphNode
{{/defines_undirected_graph_node}}
{{#defines_tree_link_node}}
#define TreeLinkNode leetsim_of_the_user_TreeLinkNode
{{/defines_tree_link_node}}
{{^defines_node}}
{{#nary_node}}
class Node : public leetsim::Deletable<Node> {
public:
    int val;
    vector<Node*> children;
    Node() : val(0) {}
    Node(int _val) : val(_val) {}
    Node(int _val, vector<Node*> _children) : val(_val), children(_children) {}
};
{{/nary_node}}
{{#graph_node}}
class Node : public leetsim::Deletable<Node> {
public:
    int val;
    vector<Node*> neighbors;
    Node() : val(0) {}
    Node(int _val) : val(_val) {}
    Node(int _val, vector<Node*> _neighbors) : val(_val), neighbors(_neighbors) {}
};
{{/graph_node}}
{{#random_node}}
class Node : public leetsim::Deletable<Node> {
public:
    int val;
    Node* next;
    Node* random;
    Node(int _val) : val(_val), next(nullptr), random(nullptr) {}
};
{{/random_node}}
{{#next_node}}
class Node : public leetsim::Deletable<Node> {
public:
    int val;
    Node* left;
    Node* right;
    Node* next;
    Node() : val(0), left(nullptr), right(nullptr), next(nullptr) {}
    Node(int _val) : val(_val), left(nullptr), right(nullptr), next(nullptr) {}
    Node(int _val, Node* _left, Node* _right, Node* _next) : val(_val), left(_left), right(_right), next(_next) {}
};
{{/next_node}}
{{#parent_node}}
class Node : public leetsim::Deletable<Node> {
public:
    int val;
    Node* left;
    Node* right;
    Node* parent;
};
{{/parent_node}}
{{#quad_node}}
class Node : public leetsim::Deletable<Node> {
public:
    bool val;
    bool isLeaf;
    Node* topLeft;
    Node* topRight;
    Node* bottomLeft;
    Node* bottomRight;
    Node() : Node(false, false) {}
    Node(bool _val, bool _isLeaf) : Node(_val, _isLeaf, nullptr, nullptr, nullptr, nullptr) {}
    Node(bool _val, bool _isLeaf, Node* _topLeft, Node* _topRight, Node* _bottomLeft, Node* _bottomRight)
        : val(_val), isLeaf(_isLeaf), topLeft(_topLeft), topRight(_topRight), bottomLeft(_bottomLeft), bottomRight(_bottomRight) {}
};
{{/quad_node}}
{{#multilevel_node}}
class Node : public leetsim::Deletable<Node> {
public:
    int val;
    Node* prev;
    Node* next;
    Node* child;
};
{{/multilevel_node}}
{{/defines_node}}
{{#helper}}
{{#helper_object}}
class {{helper_name}} {
public:
{{#helper_methods}}
    {{returns}} {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}});
{{/helper_methods}}
};
{{/helper_object}}
{{^helper_object}}
{{#helper_methods}}
{{returns}} {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}});
{{/helper_methods}}
{{/helper_object}}
{{/helper}}
#include "solution.cpp"
#undef main
// Macros of the user's that would change the words below. Those that change types (#define int long long) must stay.
#undef read
#undef write
#undef name
#undef next
#undef reset
#undef add
#undef send
#undef fill
#undef take
#line 1 "judge"
{{#helper}}
{{#helper_methods}}
{{returns}} {{#helper_object}}{{helper_name}}::{{/helper_object}}{{name}}({{#params}}{{type}} leetsim_{{index}}{{^last}}, {{/last}}{{/params}}) {
    leetsim::Call leetsim_call("{{name}}");
{{#params}}
{{^is_buffer}}
    leetsim_call.add(leetsim_{{index}});
{{/is_buffer}}
{{/params}}
    leetsim_call.send();
{{#buffers}}
    leetsim_call.fill(leetsim_{{index}});
{{/buffers}}
    return leetsim_call.take<{{returns}}>();
}
{{/helper_methods}}
{{/helper}}
{{#function}}
{{#defines_solution}}
template <class leetsim_Solution>
auto leetsim_find() {
    if constexpr (requires { &leetsim_Solution::{{name}}; }) return &leetsim_Solution::{{name}};
}
using leetsim_own = leetsim::Parameters<decltype(leetsim_find<Solution>())>;
{{/defines_solution}}
{{^defines_solution}}
using leetsim_own = leetsim::Parameters<void>;
{{/defines_solution}}
void leetsim_answer_case() {
{{#no_arguments}}
    leetsim::read_null();
{{/no_arguments}}
{{#arguments}}
{{#is_helper}}
    {{type}} leetsim_{{index}};
{{/is_helper}}
{{#is_buffer}}
    std::string leetsim_room_{{index}}(leetsim::read<int>() + 1, 0);
    char* leetsim_{{index}} = leetsim_room_{{index}}.data();
{{/is_buffer}}
{{#node_of}}
    const auto leetsim_reference_{{index}} = leetsim::read_reference();
{{/node_of}}
{{#is_plain}}
    auto leetsim_{{index}} = leetsim::read<{{#passed}}leetsim_own::At<{{position}}, {{type}}>{{/passed}}{{^passed}}{{type}}{{/passed}}>();
{{/is_plain}}
{{/arguments}}
{{#arguments}}
{{#kept}}
    const auto leetsim_nodes_{{index}} = leetsim::walk(leetsim_{{index}});
{{/kept}}
{{/arguments}}
{{#arguments}}
{{#ties}}
    leetsim::tie(leetsim_nodes_{{from_index}}, leetsim_nodes_{{to_index}}, leetsim_{{index}});
{{/ties}}
{{#node_of}}
    auto leetsim_{{index}} = leetsim::find_node(leetsim_nodes_{{of_index}}, leetsim_reference_{{index}});
{{/node_of}}
{{/arguments}}
{{#new}}
    leetsim::Given leetsim_given;
{{#params}}
    leetsim_given.add(leetsim_{{index}});
{{/params}}
{{/new}}
{{#output}}
{{#sized}}
    const auto leetsim_size = {{#defines_solution}}Solution().{{/defines_solution}}{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}});
    leetsim::write_first({{#is_buffer}}leetsim_room_{{/is_buffer}}{{^is_buffer}}leetsim_{{/is_buffer}}{{output_index}}, leetsim_size);
{{/sized}}
{{^sized}}
    {{#defines_solution}}Solution().{{/defines_solution}}{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}});
    leetsim::write(leetsim_{{output_index}});
{{/sized}}
{{/output}}
{{^output}}
{{#void}}
    {{#defines_solution}}Solution().{{/defines_solution}}{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}});
    leetsim::write_null();
{{/void}}
{{#answer_node_of}}
    leetsim::write_node_of(leetsim_nodes_{{of_index}}, {{#defines_solution}}Solution().{{/defines_solution}}{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}), "{{of_name}}");
{{/answer_node_of}}
{{#new}}
    leetsim_given.write_new({{#defines_solution}}Solution().{{/defines_solution}}{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}));
{{/new}}
{{#returns_plain}}
{{#answers_first}}
    leetsim::write_result<{{returns}}>(leetsim_{{first_index}}, [&] { return {{#defines_solution}}Solution().{{/defines_solution}}{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}); });
{{/answers_first}}
{{^answers_first}}
    leetsim::write_as<{{returns}}>({{#defines_solution}}Solution().{{/defines_solution}}{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}));
{{/answers_first}}
{{/returns_plain}}
{{/output}}
}
{{/function}}
{{#class}}
{{^has_name}}
{{#defines_solution}}
using {{class_name}} = Solution; // as other sites name it
{{/defines_solution}}
{{/has_name}}
void leetsim_answer_case() {
{{#chain}}
{{#first}}
{{#no_arguments}}
    leetsim::read_null();
{{/no_arguments}}
{{#arguments}}
    {{type}} leetsim_{{index}} = leetsim::read<{{type}}>();
{{/arguments}}
    std::unique_ptr<{{class_name}}> leetsim_object_0(new {{class_name}}());
    auto leetsim_value_0 = leetsim_object_0->{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}});
{{/first}}
{{^first}}
{{#one_instance}}
    auto& leetsim_object_{{chain_index}} = leetsim_object_0;
{{/one_instance}}
{{^one_instance}}
    std::unique_ptr<{{class_name}}> leetsim_object_{{chain_index}}(new {{class_name}}());
{{/one_instance}}
    auto leetsim_value_{{chain_index}} = leetsim_object_{{chain_index}}->{{name}}(leetsim_value_{{previous_index}});
{{/first}}
{{#last}}
    leetsim::write_as<{{returns}}>(leetsim_value_{{chain_index}});
{{/last}}
{{/chain}}
{{^chain}}
    leetsim::Calls leetsim_calls;
    leetsim_calls.next();
{{#constructor}}
{{#params}}
    {{type}} leetsim_{{index}} = leetsim::read<{{type}}>(); // which the object may refer to
{{/params}}
    std::unique_ptr<{{class_name}}> leetsim_object(new {{class_name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}));
    leetsim::write_null();
{{/constructor}}
    while (leetsim_calls.next()) {
{{#methods}}
        if (leetsim_calls.name == "{{name}}") {
{{#params}}
            {{type}} leetsim_{{index}} = leetsim::read<{{type}}>();
{{/params}}
{{#void}}
            leetsim_object->{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}});
            leetsim::write_null();
{{/void}}
{{^void}}
            leetsim::write_as<{{returns}}>(leetsim_object->{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}));
{{/void}}
        }
{{/methods}}
    }
{{/chain}}
}
{{/class}}
