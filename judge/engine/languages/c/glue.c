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
#define main leetsim_main_of_the_user
#include "solution.c"
#undef main
#line 1 "judge"
{{#function}}
void leetsim_answer_case(void) {
{{#params}}
    {{type}} leetsim_{{index}};
{{#levels}}
    int{{#above}}*{{/above}} leetsim_{{index}}{{#above}}Col{{/above}}Size;
{{/levels}}
    leetsim_read(leetsim_{{base}}, &leetsim_{{index}}, {{depth}}{{#levels}}, &leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/params}}
{{#output}}
    {{#sized}}long long leetsim_count = {{/sized}}{{name}}({{#params}}leetsim_{{index}}{{#levels}}, leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}});
{{#sized}}
    leetsim_{{output_index}}Size = leetsim_clamp(leetsim_count, leetsim_{{output_index}}Size);
{{/sized}}
    leetsim_write(leetsim_{{base}}, &leetsim_{{output_index}}, {{depth}}{{#levels}}, &leetsim_{{output_index}}{{#above}}Col{{/above}}Size{{/levels}});
{{/output}}
{{^output}}
{{#returned}}
{{#levels}}
    int{{#above}}*{{/above}} leetsim_return{{#above}}Col{{/above}}Size = 0;
{{/levels}}
    {{returns}} leetsim_returned = {{name}}({{#params}}leetsim_{{index}}{{#levels}}, leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}{{#levels}}{{#nested}}, {{/nested}}{{^nested}}{{#params}}{{#first}}, {{/first}}{{/params}}{{/nested}}&leetsim_return{{#above}}Col{{/above}}Size{{/levels}});
    leetsim_write(leetsim_{{base}}, &leetsim_returned, {{depth}}{{#levels}}, &leetsim_return{{#above}}Col{{/above}}Size{{/levels}});
{{/returned}}
{{/output}}
}
{{/function}}
{{#class}}
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
    {{name}}* leetsim_object = leetsim_method(Create)({{#params}}leetsim_{{index}}{{#levels}}, leetsim_{{index}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}});
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
{{/class}}
