// What every function problem's program begins with; precompiled.
#pragma once
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <semaphore.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>
#if __has_include(<uthash.h>)
#include <uthash.h>
#endif

// The base of a type, by its name in the signature; the last ones are nodes.
enum leetsim_base {
    leetsim_integer,
    leetsim_long,
    leetsim_double,
    leetsim_boolean,
    leetsim_character,
    leetsim_string,
    leetsim_NestedInteger,
    leetsim_ListNode,
    leetsim_TreeNode,
    leetsim_NaryNode,
    leetsim_GraphNode,
    leetsim_RandomNode,
    leetsim_NextNode,
};

struct NestedInteger;
struct NestedInteger* NestedIntegerInit(void);
bool NestedIntegerIsInteger(struct NestedInteger* nested);
int NestedIntegerGetInteger(struct NestedInteger* nested);
void NestedIntegerSetInteger(struct NestedInteger* nested, int value);
void NestedIntegerAddElement(struct NestedInteger* nested, struct NestedInteger* item);
struct NestedInteger** NestedIntegerGetList(struct NestedInteger* nested);
int NestedIntegerGetListSize(struct NestedInteger* nested);

// A value of `depth` levels of lists of the base, and behind `depth` a pointer for the size of each level: int* for the
// outermost, int** for the sizes of the lists in it, and so on.
void leetsim_read(enum leetsim_base base, void* value, int depth, ...);
void leetsim_write(enum leetsim_base base, const void* value, int depth, ...);
bool leetsim_read_null(void);
void leetsim_write_null(void);
int leetsim_clamp(long long count, int size);

// Room for characters, which the callee fills.
char* leetsim_make_buffer(void);
void leetsim_write_buffer(const char* buffer, int count);

// The nodes of an argument, for what refers to them: an index in a list, a value in a tree.
struct leetsim_nodes {
    enum leetsim_base base;
    int count;
    void** nodes;
};
#define LEETSIM_NULL LLONG_MIN
long long leetsim_read_reference(void);
struct leetsim_nodes leetsim_walk(enum leetsim_base base, void* first);
void leetsim_tie(struct leetsim_nodes tied, struct leetsim_nodes target, int index);
void* leetsim_find(struct leetsim_nodes nodes, long long reference);
void leetsim_write_node_of(struct leetsim_nodes nodes, void* returned, const char* name);

// What was given must not come back in an answer that is to be new.
void leetsim_give(enum leetsim_base base, const void* value, int depth, ...);
void leetsim_write_new(enum leetsim_base base, const void* value, int depth, ...);

// The calls of a class problem's case, one after the other: the line of method names and the line of argument lists.
void leetsim_begin_calls(void);
const char* leetsim_next_call(void);  // the method's name; NULL after the last one
bool leetsim_is(const char* name, const char* method);

// A call of the helper's function, which the judge answers: the program that knows the secret is not in this box.
void leetsim_ask(const char* name);
void leetsim_next_argument(void);  // to be written next
void leetsim_send_call(void);
void leetsim_fill(char* buffer);

// The glue defines it: read one case's arguments, call the user's function, write the answer.
void leetsim_answer_case(void);
