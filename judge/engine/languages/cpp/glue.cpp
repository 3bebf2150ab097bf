#define main leetsim_main_of_the_user
#include "solution.cpp"
#undef main
// Macros of the user's that would change the words below. Those that change types (#define int long long) must stay.
#undef read
#undef write
#undef name
#undef next
#undef reset
#line 1 "judge"
{{#function}}
void leetsim_answer_case() {
{{#params}}
    {{type}} leetsim_{{index}} = leetsim::read<{{type}}>();
{{/params}}
{{#output}}
{{#sized}}
    const auto leetsim_size = Solution().{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}});
    leetsim::write_first(leetsim_{{output_index}}, leetsim_size);
{{/sized}}
{{^sized}}
    Solution().{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}});
    leetsim::write(leetsim_{{output_index}});
{{/sized}}
{{/output}}
{{^output}}
    leetsim::write_as<{{returns}}>(Solution().{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}));
{{/output}}
}
{{/function}}
{{#class}}
void leetsim_answer_case() {
    std::unique_ptr<{{name}}> leetsim_object;
    leetsim::Calls leetsim_calls;
    while (leetsim_calls.next()) {
        if (!leetsim_object) {
{{#constructor}}
{{#params}}
            {{type}} leetsim_{{index}} = leetsim::read<{{type}}>();
{{/params}}
            leetsim_object.reset(new {{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}));
            leetsim::write_null();
{{/constructor}}
        }
{{#methods}}
        else if (leetsim_calls.name == "{{name}}") {
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
}
{{/class}}
