// The problem page: the panes, the editor and its drafts, the test cases, the keys.
import { connectCases } from "./workspace/cases.js";
import { openEditor } from "./workspace/editor.js";
import { connectForm } from "./workspace/form.js";
import { connectPanes } from "./workspace/panes.js";
import { connectShortcuts } from "./workspace/shortcuts.js";

const form = document.getElementById("workspace");
const data = JSON.parse(document.getElementById("workspace-data").textContent);
const showPane = connectPanes();
connectCases(form, data);
connectForm(form, showPane);
connectShortcuts();
openEditor(form, data);
