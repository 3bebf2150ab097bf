# Makes driver.jar and, by doing once what will be done often, the archives that the virtual machine starts from.
set -e
driver=$1 javac=$2 java=$3 jar=$4
shift 4
# Sharing strings by invokedynamic would cost more at each start than it brings.
"$javac" -nowarn -XDstringConcat=inline -d classes \
    --add-exports jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED \
    --add-exports jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED \
    Cases.java Compile.java Function.java Helper.java Input.java Interval.java ListNode.java MultilevelLists.java Nested.java NestedInteger.java \
    Nodes.java Output.java Pair.java Point.java QuadTrees.java RandomListNode.java Run.java Signature.java TreeLinkNode.java TreeNode.java \
    UndirectedGraphNode.java UserCode.java Values.java
"$jar" --create --file driver.jar --manifest Manifest.txt -C classes .
mkdir sample
cp sample.json sample/signature.json
cd sample
"$java" "$@" -XX:ArchiveClassesAtExit="$driver/compile.jsa" -jar "$driver/driver.jar" ../Sample.java
"$java" "$@" -XX:ArchiveClassesAtExit="$driver/run.jsa" -cp "$driver/driver.jar" leetsim.Run function \
    <../sample.in 3>&1 >/dev/null | grep -q key3
cd ..
rm -r classes sample
