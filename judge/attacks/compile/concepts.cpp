// Has a concept ask for itself with ever larger types.
// verdicts: CE

template <class> struct more;
template <class type> concept endless = requires { typename more<type>::type; } && endless<more<type>>;
template <class type> struct more { using type_of = type; using type = more<more<type>>; };

static_assert(endless<int>);
int main() {}
