// The problem page: the editor and its drafts, the tabs, the keys.
import { openEditor } from "./workspace/editor.js";
import { connectForm } from "./workspace/form.js";
import { connectTabs } from "./workspace/tabs.js";

const form = document.getElementById("workspace");
const tabs = connectTabs(document.getElementById("console"));
openEditor(form);
connectForm(form, tabs);
