# The compiler and its arguments: in edition 2024, if the program has what only that has (chains of `let`), else in 2021,
# where older programs may still have the name `gen`.
messages=$("$@" --edition=2021 2>&1) && exit
status=$?
case $messages in
    *"only allowed in Rust 2024"*) exec "$@" --edition=2024 ;;
esac
printf '%s\n' "$messages" >&2
exit $status
