{{^defines_list_node}}
struct ListNode {
    int val;
    struct ListNode* next;
};
{{/defines_list_node}}
{{^defines_tree_node}}
struct TreeNode {
    int val;
    struct TreeNode* left;
    struct TreeNode* right;
};
{{/defines_tree_node}}
{{^defines_node}}
{{#nary_node}}
struct Node {
    int val;
    int numChildren;
    struct Node** children;
};
{{/nary_node}}
{{#graph_node}}
struct Node {
    int val;
    int numNeighbors;
    struct Node** neighbors;
};
{{/graph_node}}
{{#random_node}}
struct Node {
    int val;
    struct Node* next;
    struct Node* random;
};
{{/random_node}}
{{#next_node}}
struct Node {
    int val;
    struct Node* left;
    struct Node* right;
    struct Node* next;
};
{{/next_node}}
{{/defines_node}}
{{#helper}}
{{#helper_object}}
typedef struct {{helper_name}} {{helper_name}};
{{/helper_object}}
{{#helper_methods}}
{{returns}} {{name}}({{#helper_object}}{{helper_name}}*{{#params}}{{#first}}, {{/first}}{{/params}}{{/helper_object}}{{#params}}{{type}}{{#levels}}, int{{#above}}*{{/above}}{{/levels}}{{^last}}, {{/last}}{{/params}}{{#returned}}{{#levels}}{{#nested}}, {{/nested}}{{^nested}}{{#helper_object}}, {{/helper_object}}{{^helper_object}}{{#params}}{{#first}}, {{/first}}{{/params}}{{/helper_object}}{{/nested}}int*{{#above}}*{{/above}}{{/levels}}{{/returned}});
{{/helper_methods}}
{{/helper}}
#define main leetsim_main_of_the_user
#include "solution.c"
#undef main
#line 1 "judge"
{{#helper}}
{{#helper_methods}}
{{returns}} {{name}}({{#helper_object}}{{helper_name}}* leetsim_object{{#params}}{{#first}}, {{/first}}{{/params}}{{/helper_object}}{{#params}}{{type}} leetsim_{{index}}{{#levels}}, int{{#above}}*{{/above}} leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}{{#returned}}{{#levels}}{{#nested}}, {{/nested}}{{^nested}}{{#helper_object}}, {{/helper_object}}{{^helper_object}}{{#params}}{{#first}}, {{/first}}{{/params}}{{/helper_object}}{{/nested}}int*{{#above}}*{{/above}} leetsim_return{{#above}}Col{{/above}}Size{{/levels}}{{/returned}}) {
    leetsim_ask("{{name}}");
{{#params}}
{{^is_buffer}}
    leetsim_next_argument();
    leetsim_write(leetsim_{{base}}, &leetsim_{{index}}, {{depth}}{{#levels}}, &leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/is_buffer}}
{{/params}}
    leetsim_send_call();
{{#buffers}}
    leetsim_fill(leetsim_{{index}});
{{/buffers}}
{{#void}}
    leetsim_read_null();
{{/void}}
{{^void}}
{{#returned}}
    {{returns}} leetsim_returned;
    leetsim_read(leetsim_{{base}}, &leetsim_returned, {{depth}}{{#levels}}, leetsim_return{{#above}}Col{{/above}}Size{{/levels}});
    return leetsim_returned;
{{/returned}}
{{/void}}
}
{{/helper_methods}}
{{/helper}}
{{#function}}
// Once there was a number where the sizes of a matrix's rows are now, and the sizes of a result came the other way round.
#define leetsim_arguments {{#params}}leetsim_{{index}}{{#levels}}, {{#nested}}{{#counts_columns}}!leetsim_{{index}}Size ? 0 : *{{/counts_columns}}{{/nested}}leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}
{{#columns_first}}
#define leetsim_sizes {{#params}}{{#first}}, {{/first}}{{/params}}&leetsim_returnColSize, &leetsim_returnSize
{{/columns_first}}
{{^columns_first}}
#define leetsim_sizes {{#returned}}{{#levels}}{{#nested}}, {{/nested}}{{^nested}}{{#params}}{{#first}}, {{/first}}{{/params}}{{/nested}}&leetsim_return{{#above}}Col{{/above}}Size{{/levels}}{{/returned}}
{{/columns_first}}

void leetsim_answer_case(void) {
{{#no_arguments}}
    leetsim_read_null();
{{/no_arguments}}
{{#arguments}}
{{#is_helper}}
    {{type}} leetsim_{{index}} = 0;
{{/is_helper}}
{{#is_buffer}}
    {{type}} leetsim_{{index}} = leetsim_make_buffer();
{{/is_buffer}}
{{#node_of}}
    long long leetsim_reference_{{index}} = leetsim_read_reference();
{{/node_of}}
{{#is_plain}}
    {{type}} leetsim_{{index}};
{{#levels}}
    int{{#above}}*{{/above}} leetsim_{{index}}{{#above}}Col{{/above}}Size;
{{/levels}}
    leetsim_read(leetsim_{{base}}, &leetsim_{{index}}, {{depth}}{{#levels}}, &leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/is_plain}}
{{/arguments}}
{{#arguments}}
{{#kept}}
    struct leetsim_nodes leetsim_nodes_{{index}} = leetsim_walk(leetsim_{{base}}, leetsim_{{index}});
{{/kept}}
{{/arguments}}
{{#arguments}}
{{#ties}}
    leetsim_tie(leetsim_nodes_{{from_index}}, leetsim_nodes_{{to_index}}, leetsim_{{index}});
{{/ties}}
{{#node_of}}
    {{type}} leetsim_{{index}} = leetsim_find(leetsim_nodes_{{of_index}}, leetsim_reference_{{index}});
{{/node_of}}
{{/arguments}}
{{#new}}
{{#params}}
{{^is_helper}}
    leetsim_give(leetsim_{{base}}, &leetsim_{{index}}, {{depth}}{{#levels}}, &leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/is_helper}}
{{/params}}
{{/new}}
{{#output}}
{{#sized}}
    long long leetsim_count = {{name}}(leetsim_arguments);
{{#is_buffer}}
    leetsim_write_buffer(leetsim_{{output_index}}, leetsim_clamp(leetsim_count, INT_MAX));
{{/is_buffer}}
{{^is_buffer}}
    leetsim_{{output_index}}Size = leetsim_clamp(leetsim_count, leetsim_{{output_index}}Size);
{{/is_buffer}}
{{/sized}}
{{^sized}}
    {{name}}(leetsim_arguments);
{{/sized}}
{{^is_buffer}}
    leetsim_write(leetsim_{{base}}, &leetsim_{{output_index}}, {{depth}}{{#levels}}, &leetsim_{{output_index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/is_buffer}}
{{/output}}
{{^output}}
{{#void}}
    {{name}}(leetsim_arguments);
    leetsim_write_null();
{{/void}}
{{^void}}
{{#returned}}
{{#levels}}
    int{{#above}}*{{/above}} leetsim_return{{#above}}Col{{/above}}Size = 0;
{{/levels}}
    {{returns}} leetsim_returned = {{name}}(leetsim_arguments leetsim_sizes);
{{#answer_node_of}}
    leetsim_write_node_of(leetsim_nodes_{{of_index}}, leetsim_returned, "{{of_name}}");
{{/answer_node_of}}
{{#new}}
    leetsim_write_new(leetsim_{{base}}, &leetsim_returned, {{depth}}{{#levels}}, &leetsim_return{{#above}}Col{{/above}}Size{{/levels}});
{{/new}}
{{#returns_plain}}
    leetsim_write(leetsim_{{base}}, &leetsim_returned, {{depth}}{{#levels}}, &leetsim_return{{#above}}Col{{/above}}Size{{/levels}});
{{/returns_plain}}
{{/returned}}
{{/void}}
{{/output}}
}
{{/function}}
{{#class}}
{{#chain}}
{{#first}}
void leetsim_answer_case(void) {
{{#no_arguments}}
    leetsim_read_null();
{{/no_arguments}}
{{#params}}
    {{type}} leetsim_{{index}};
{{#levels}}
    int{{#above}}*{{/above}} leetsim_{{index}}{{#above}}Col{{/above}}Size;
{{/levels}}
    leetsim_read(leetsim_{{base}}, &leetsim_{{index}}, {{depth}}{{#levels}}, &leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/params}}
{{#returned}}
{{#levels}}
    int{{#above}}*{{/above}} leetsim_value_{{chain_index}}{{#above}}Col{{/above}}Size = 0;
{{/levels}}
    {{returns}} leetsim_value_{{chain_index}} = {{name}}({{#params}}leetsim_{{index}}{{#levels}}, leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}{{#levels}}{{#nested}}, {{/nested}}{{^nested}}{{#params}}{{#first}}, {{/first}}{{/params}}{{/nested}}&leetsim_value_{{chain_index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/returned}}
{{/first}}
{{^first}}
{{#returned}}
{{#levels}}
    int{{#above}}*{{/above}} leetsim_value_{{chain_index}}{{#above}}Col{{/above}}Size = 0;
{{/levels}}
    {{returns}} leetsim_value_{{chain_index}} = {{name}}(leetsim_value_{{previous_index}}{{#params}}{{#levels}}, leetsim_value_{{previous_index}}{{#above}}Col{{/above}}Size{{/levels}}{{/params}}{{#levels}}, &leetsim_value_{{chain_index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/returned}}
{{/first}}
{{#last}}
{{#returned}}
    leetsim_write(leetsim_{{base}}, &leetsim_value_{{chain_index}}, {{depth}}{{#levels}}, &leetsim_value_{{chain_index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/returned}}
}
{{/last}}
{{/chain}}
{{^chain}}
// Not everybody writes it.
extern void {{lower_name}}Free() __attribute__((weak));
#define leetsim_method(leetsim_name) {{lower_name}}##leetsim_name

void leetsim_answer_case(void) {
    leetsim_begin_calls();
    leetsim_next_call();
{{#constructor}}
{{#params}}
    {{type}} leetsim_{{index}};
{{#levels}}
    int{{#above}}*{{/above}} leetsim_{{index}}{{#above}}Col{{/above}}Size;
{{/levels}}
    leetsim_read(leetsim_{{base}}, &leetsim_{{index}}, {{depth}}{{#levels}}, &leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/params}}
    __auto_type leetsim_object = leetsim_method(Create)({{#params}}leetsim_{{index}}{{#levels}}, leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}});
    leetsim_write_null();
{{/constructor}}
    for (const char* leetsim_name; (leetsim_name = leetsim_next_call());) {
{{#methods}}
        if (leetsim_is(leetsim_name, "{{name}}")) {
{{#params}}
            {{type}} leetsim_{{index}};
{{#levels}}
            int{{#above}}*{{/above}} leetsim_{{index}}{{#above}}Col{{/above}}Size;
{{/levels}}
            leetsim_read(leetsim_{{base}}, &leetsim_{{index}}, {{depth}}{{#levels}}, &leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/params}}
{{#void}}
            leetsim_method({{capital_name}})(leetsim_object{{#params}}, leetsim_{{index}}{{#levels}}, leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{/params}});
            leetsim_write_null();
{{/void}}
{{^void}}
{{#returned}}
{{#levels}}
            int{{#above}}*{{/above}} leetsim_return{{#above}}Col{{/above}}Size = 0;
{{/levels}}
            {{returns}} leetsim_returned = leetsim_method({{capital_name}})(leetsim_object{{#params}}, leetsim_{{index}}{{#levels}}, leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{/params}}{{#levels}}, &leetsim_return{{#above}}Col{{/above}}Size{{/levels}});
            leetsim_write(leetsim_{{base}}, &leetsim_returned, {{depth}}{{#levels}}, &leetsim_return{{#above}}Col{{/above}}Size{{/levels}});
{{/returned}}
{{/void}}
            continue;
        }
{{/methods}}
    }
    if ({{lower_name}}Free) {{lower_name}}Free(leetsim_object);
}
{{/chain}}
{{/class}}
